package localoffer.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Leads words of a text to where they are explained: each where it stands first, and none in a
/// heading, or in what leads elsewhere already.
final class WordLinks {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>");
    private static final Set<String> LEFT_ALONE =
            Set.of("a", "h2", "h3", "h4", "th", "code", "pre");

    private final Map<String, String> addresses;
    private final Map<String, String> wordBySmall = new TreeMap<>();
    private final Pattern words;
    private final Set<String> met = new HashSet<>();

    private WordLinks(Map<String, String> addresses) {
        this.addresses = addresses;
        addresses.keySet().forEach(word -> wordBySmall.put(small(word), word));
        this.words = Pattern.compile("(?<![\\w&#-])(" + addresses.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(WordLinks::pattern).collect(Collectors.joining("|")) + ")(s?)(?![\\w-])");
    }

    static Html.Made in(Html.Made text, Map<String, String> addresses) {
        if (addresses.isEmpty()) {
            return text;
        }
        var links = new WordLinks(addresses);
        var html = links.html(text.html());
        var all = new ArrayList<>(text.links());
        links.met.forEach(word -> all.add(addresses.get(word)));
        return new Html.Made(html, text.headings(), all);
    }

    private String html(String text) {
        var html = new StringBuilder(text.length() + 1_000);
        var tags = TAG.matcher(text);
        int from = 0;
        int leftAlone = 0;
        while (tags.find()) {
            between(html, text.substring(from, tags.start()), leftAlone == 0);
            html.append(tags.group());
            if (LEFT_ALONE.contains(tags.group(2))) {
                leftAlone += tags.group(1).isEmpty() ? 1 : -1;
            }
            from = tags.end();
        }
        between(html, text.substring(from), leftAlone == 0);
        return html.toString();
    }

    private void between(StringBuilder html, String text, boolean mayLead) {
        int from = 0;
        var found = words.matcher(text);
        while (mayLead && found.find()) {
            var word = wordBySmall.getOrDefault(small(found.group(1)), "");
            if (addresses.containsKey(word) && met.add(word)) {
                html.append(text, from, found.start()).append("<a class=\"term\" href=\"")
                        .append(addresses.get(word)).append("\">").append(found.group())
                        .append("</a>");
                from = found.end();
            }
        }
        html.append(text, from, text.length());
    }

    /// Capitals count but for the first: "Early help" is met in "early help", and "ADD" is not
    /// met in "add".
    private static String pattern(String word) {
        var first = word.substring(0, 1);
        return isName(word) ? Pattern.quote(word)
                : "[" + first.toUpperCase(Locale.UK)
                        + first.toLowerCase(Locale.UK) + "]"
                        + Pattern.quote(word.substring(1));
    }

    private static String small(String word) {
        return isName(word) ? word
                : word.substring(0, 1).toLowerCase(Locale.UK) + word.substring(1);
    }

    private static boolean isName(String word) {
        return !word.substring(1).equals(word.substring(1).toLowerCase(Locale.UK))
                || !Character.isLetter(word.charAt(0));
    }
}
