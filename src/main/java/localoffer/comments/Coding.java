package localoffer.comments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The themes that somebody gave a comment: up to three, each with its tone.
record Coding(List<Code> codes) {

    static final int THEMES_MAX = 3;

    Coding {
        codes = List.copyOf(codes);
    }

    /// Whether a theme is praised.
    enum Tone {
        PLUS, MINUS, MIXED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    record Code(String theme, Tone tone) {}

    /// Empty when a theme is named twice, or without its tone, or is none, or when there is a tone
    /// alone: that no theme fits is said by leaving all of it empty.
    static Optional<Coding> from(Map<String, String> typed, Themes themes) {
        var codes = new ArrayList<Code>();
        for (int i = 1; i <= THEMES_MAX; i++) {
            var theme = typed.getOrDefault("theme-" + i, "");
            var word = typed.getOrDefault("tone-" + i, "");
            var tone = Stream.of(Tone.values()).filter(one -> one.word().equals(word)).findFirst();
            if (theme.isEmpty() && word.isEmpty()) {
                continue;
            }
            if (tone.isEmpty() || themes.find(theme).isEmpty()
                    || codes.stream().anyMatch(code -> code.theme().equals(theme))) {
                return Optional.empty();
            }
            codes.add(new Code(theme, tone.get()));
        }
        return Optional.of(new Coding(codes));
    }

    /// How far two people agreed about comments that both gave themes.
    ///
    /// @param comments that both have coded
    /// @param percent of the themes that either gave, how many both gave with the same tone; 100
    ///     when both gave none
    record Agreement(int comments, int percent) {

        private static final int WHOLE = 100;

        static Agreement of(int comments, int either, int both) {
            return new Agreement(comments, either == 0 ? WHOLE
                    : Math.round((float) WHOLE * both / either));
        }
    }
}
