package localoffer.comments;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import localoffer.content.Part;
import localoffer.content.Reading;

/// The words that bring a comment to the top of the queue and to the safeguarding lead, from
/// `content/safeguarding.yaml`. They do nothing else: they hide, refuse and decide nothing.
record SafeguardingWords(String note, List<String> words, Pattern pattern) {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    static SafeguardingWords of(String note, List<String> words) {
        return new SafeguardingWords(note, List.copyOf(words), Pattern.compile(words.stream()
                .map(SafeguardingWords::expression)
                .collect(Collectors.joining("|", " (?:", ") "))));
    }

    /// Whether a text has any of them, however it is written.
    boolean areIn(String text) {
        return !words.isEmpty() && pattern.matcher(" " + plain(text) + " ").find();
    }

    /// A star at the end stands for any ending.
    private static String expression(String word) {
        return word.endsWith("*")
                ? Pattern.quote(plain(word)) + "\\p{L}*" : Pattern.quote(plain(word));
    }

    private static String plain(String text) {
        return OTHER.matcher(text.toLowerCase(Locale.UK).replaceAll("['\u2019]", ""))
                .replaceAll(" ").strip();
    }

    @Singleton
    static final class Reader implements Part<SafeguardingWords> {

        private static final String FILE = "safeguarding.yaml";

        @Override
        public Class<SafeguardingWords> type() {
            return SafeguardingWords.class;
        }

        @Override
        public SafeguardingWords read(Reading reading) {
            try (var fields = reading.yaml(FILE)) {
                var words = fields.texts("words");
                if (words.stream().anyMatch(word -> plain(word).isEmpty())) {
                    fields.problem("words", "A line has no letters. Write a word, or a few.");
                }
                return of(fields.text("note"),
                        words.stream().filter(word -> !plain(word).isEmpty()).toList());
            }
        }
    }
}
