package localoffer.comments;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import localoffer.comments.ThemeTotals.Group;

/// What somebody wants to read of what was told and answered. Any words make a legal choice.
///
/// @param service its id; empty for all
/// @param theme its id; empty for all
/// @param year empty for all
record Wanted(String service, String theme, String year, int page) {

    static final String ADDRESS = "/told-us";
    private static final int PAGE_MAX = 100_000;

    static Wanted of(String service, String theme, String year, int page) {
        return new Wanted(service.strip(), theme.strip(), year.strip(),
                Math.clamp(page, 1, PAGE_MAX));
    }

    /// The same on another page.
    Wanted at(int number) {
        return new Wanted(service, theme, year, number);
    }

    boolean has(Cleared comment) {
        return has(comment.service(), comment.themes());
    }

    boolean has(Answer answer) {
        return has(answer.service(), answer.themes())
                && (year.isEmpty() || answer.years().contains(year));
    }

    private boolean has(String about, Collection<String> themes) {
        return (service.isEmpty() || service.equals(about))
                && (theme.isEmpty() || themes.contains(theme));
    }

    boolean has(Group group) {
        return (service.isEmpty() || service.equals(group.service()))
                && (year.isEmpty() || year.equals(
                        Integer.toString(group.quarter().year())));
    }

    /// The feed of the same.
    public String feed() {
        return service.isEmpty() && theme.isEmpty() && year.isEmpty() ? AnswerFeed.ADDRESS
                : AnswerFeed.ADDRESS + choice(theme);
    }

    /// The same about one theme.
    String about(String theme) {
        return ADDRESS + choice(theme);
    }

    String onPage(int page) {
        return ADDRESS + choice(theme) + (page == 1 ? "" : "&page=" + page);
    }

    private String choice(String theme) {
        return "?service=" + coded(service) + "&theme=" + coded(theme) + "&year=" + coded(year);
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
