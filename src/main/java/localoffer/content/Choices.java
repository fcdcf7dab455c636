package localoffer.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// How the constants of an enum are written in a content file.
final class Choices {

    private static final ClassValue<Map<String, Enum<?>>> BY_WORD = new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants()).map(one -> (Enum<?>) one)
                    .collect(Collectors.toUnmodifiableMap(Choices::word, one -> one));
        }
    };

    private Choices() {}

    static <E extends Enum<E>> Optional<E> of(Class<E> type, String word) {
        return Optional.ofNullable(type.cast(BY_WORD.get(type).get(word)));
    }

    /// Lower case, with hyphens: `UNDER_REVIEW` is written `under-review`.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String words(Enum<?>[] constants) {
        return String.join(", ", Arrays.stream(constants).map(Choices::word).toList());
    }
}
