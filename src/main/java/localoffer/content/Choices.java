package localoffer.content;

import java.util.Arrays;
import java.util.Locale;

/// How the constants of an enum are written in a content file.
final class Choices {

    private Choices() {}

    /// Lower case, with hyphens: `UNDER_REVIEW` is written `under-review`.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String words(Enum<?>[] constants) {
        return String.join(", ", Arrays.stream(constants).map(Choices::word).toList());
    }
}
