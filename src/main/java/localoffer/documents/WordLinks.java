package localoffer.documents;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Leads words of a page to where they are explained: each where it stands first in the main part,
/// as one or as many ("EHC plan" is met in "EHC plans"), and none in a heading, a form or what
/// leads elsewhere already.
final class WordLinks {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>");
    private static final Set<String> LEFT_ALONE = Set.of("a", "button", "form", "label", "legend",
            "nav", "h1", "h2", "h3", "h4", "h5", "h6", "thead", "caption", "summary", "dt", "code",
            "pre", "svg", "script");
    /// A template says so of what is no running text, and a link that is not seen helps nobody.
    private static final Pattern PLAIN = Pattern.compile(
            " data-plain|class=\"(?:[^\"]* )?(?:tag|govuk-visually-hidden)[ \"]");
    private static final Set<String> EMPTY = Set.of("br", "hr", "img", "input");
    private static final String MAIN = "<main";
    private static final String MAIN_END = "</main>";

    private static final int START = 2;
    private static final BitSet WORD_LETTERS = letters();

    private final Map<String, String> addresses;
    /// The words that have the same first letters, the longest first: a page is read letter by
    /// letter, and each beginning of a word asks for these alone.
    private final Map<String, List<Word>> byStart;

    /// @param addresses by word; a word in small letters is met at the start of a sentence too
    /// @param clear names in full: they explain themselves, and no word in them leads anywhere,
    ///     such as "care plan" in "education, health and care plan"
    WordLinks(Map<String, String> addresses, Set<String> clear) {
        this.addresses = Map.copyOf(addresses);
        this.byStart = Stream.concat(addresses.keySet().stream(), clear.stream()).distinct()
                .filter(word -> word.length() >= START).map(Word::of)
                .sorted(Comparator.comparingInt(Word::length).reversed())
                .collect(Collectors.groupingBy(word -> start(word.escaped, 0)));
    }

    /// @param escaped as a page holds it
    private record Word(String word, String escaped) {

        static Word of(String word) {
            return new Word(word, word.replace("&", "&amp;").replace("'", "&#39;"));
        }

        int length() {
            return escaped.length();
        }

        /// Capitals count but for the first: "Early help" is met in "early help", and "ADD" is
        /// not met in "add".
        boolean isAt(String text, int at) {
            int end = at + length();
            return text.regionMatches(!isName(), at, escaped, 0, 1)
                    && text.startsWith(escaped.substring(1), at + 1)
                    && (isEnd(text, end) || (text.charAt(end) == 's' && isEnd(text, end + 1)));
        }

        private boolean isName() {
            return !word.substring(1).equals(word.substring(1).toLowerCase(Locale.UK))
                    || !Character.isLetter(word.charAt(0));
        }
    }

    /// @param html the same page with its links
    /// @param words that lead somewhere now
    record Led(String html, Set<String> words) {}

    Led in(String page) {
        int from = page.indexOf(MAIN);
        int to = page.lastIndexOf(MAIN_END);
        if (addresses.isEmpty() || from < 0 || to < from) {
            return new Led(page, Set.of());
        }
        var met = new LinkedHashSet<String>();
        var html = new StringBuilder(page.length() + 1_000).append(page, 0, from);
        main(page.substring(from, to), html, met);
        return new Led(html.append(page, to, page.length()).toString(), met);
    }

    private void main(String text, StringBuilder html, Set<String> met) {
        var tags = TAG.matcher(text);
        int from = 0;
        var plain = "";
        int depth = 0;
        while (tags.find()) {
            var name = tags.group(2);
            if (plain.isEmpty()) {
                between(html, text.substring(from, tags.start()), met);
                from = tags.start();
                plain = tags.group(1).isEmpty() && isPlain(name, tags.group()) ? name : "";
            }
            if (name.equals(plain)) {
                depth += tags.group(1).isEmpty() ? 1 : -1;
                plain = depth == 0 ? "" : plain;
            }
            html.append(text, from, tags.end());
            from = tags.end();
        }
        html.append(text, from, text.length());
    }

    private static boolean isPlain(String name, String tag) {
        return LEFT_ALONE.contains(name) || (!EMPTY.contains(name) && PLAIN.matcher(tag).find());
    }

    private void between(StringBuilder html, String text, Set<String> met) {
        int from = 0;
        int at = 0;
        while (at + START <= text.length()) {
            var found = wordAt(text, at);
            if (found.isEmpty()) {
                at++;
                continue;
            }
            var word = found.get();
            int end = at + word.length() + (isEnd(text, at + word.length()) ? 0 : 1);
            if (addresses.containsKey(word.word) && met.add(word.word)) {
                html.append(text, from, at).append("<a class=\"term\" href=\"")
                        .append(addresses.get(word.word)).append("\">").append(text, at, end)
                        .append("</a>");
                from = end;
            }
            at = end;
        }
        html.append(text, from, text.length());
    }

    /// The word that stands at a place, as one or as many; empty when none does.
    private Optional<Word> wordAt(String text, int at) {
        boolean begins = at == 0
                || (isEnd(text, at - 1) && "&#".indexOf(text.charAt(at - 1)) < 0);
        return !begins ? Optional.empty() : byStart.getOrDefault(start(text, at), List.of())
                .stream().filter(word -> word.isAt(text, at)).findFirst();
    }

    /// Whether no word goes on there.
    private static boolean isEnd(String text, int at) {
        return at >= text.length()
                || (text.charAt(at) != '-' && !WORD_LETTERS.get(text.charAt(at)));
    }

    private static String start(String text, int at) {
        return text.substring(at, at + START).toLowerCase(Locale.UK);
    }

    private static BitSet letters() {
        var letters = new BitSet();
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_".chars()
                .forEach(letters::set);
        return letters;
    }
}
