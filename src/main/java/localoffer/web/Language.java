package localoffer.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// A language that a page speaks. The site's own is English; every other one is a pack, of words
/// (`messages_pl.properties`) and of content (`content/languages/pl.yaml`), for the pages on which
/// people answer. Which one a page speaks stands in its address and nowhere else.
///
/// @param code as `lang` says it
/// @param name what its speakers call it
/// @param reviewed whether somebody who speaks it has checked the words
/// @param banner the sentence that says that the site is a demonstration
/// @param urgent what those do who can be called at once, by their names
public record Language(String code, String name, boolean reviewed, String banner,
        Map<String, String> urgent) {

    public static final Language ENGLISH = new Language("en", "English", true, "", Map.of());
    private static final String FIELD = "language";
    /// The pages that speak more than English.
    private static final String JOURNEY = "/questionnaires";
    /// Stands in a sentence where a name belongs that has a language of its own.
    private static final String GAP = "\u2060";

    public Language {
        urgent = Map.copyOf(urgent);
    }

    /// What the address of the request asks for, or else English.
    static Language of(@Nullable HttpRequest<?> request, List<Language> packs) {
        if (request == null || !isJourney(request.getPath())) {
            return ENGLISH;
        }
        var asked = request.getParameters().get(FIELD, String.class).orElse("");
        return packs.stream().filter(pack -> pack.code.equals(asked)).findFirst().orElse(ENGLISH);
    }

    /// The languages that this page could speak instead.
    List<Language> others(@Nullable HttpRequest<?> request, List<Language> packs) {
        if (request == null || !isJourney(request.getPath())) {
            return List.of();
        }
        return Stream.concat(Stream.of(ENGLISH), packs.stream())
                .filter(other -> !other.code.equals(code)).toList();
    }

    static boolean isJourney(String path) {
        return path.equals(JOURNEY) || path.startsWith(JOURNEY + "/");
    }

    public boolean isEnglish() {
        return code.equals(ENGLISH.code);
    }

    /// What `lang` says of a part of the page that is in the given language; empty where it is
    /// the page's own.
    public String mark(String other) {
        return other.equals(code) ? "" : other;
    }

    /// The address of a page of the journey in this language.
    public String to(String address) {
        return isEnglish() ? address
                : address + (address.contains("?") ? '&' : '?') + FIELD + '=' + code;
    }

    public Locale locale() {
        return isEnglish() ? Locale.UK : Locale.of(code);
    }

    public String day(LocalDate day) {
        return DateWords.of(day, locale());
    }

    /// For the place of a name in a sentence, which {@link #before} and {@link #after} then cut.
    public String gap() {
        return GAP;
    }

    public String before(String sentence) {
        return sentence.substring(0, Math.max(0, sentence.indexOf(GAP)));
    }

    public String after(String sentence) {
        return sentence.substring(sentence.indexOf(GAP) + 1);
    }
}
