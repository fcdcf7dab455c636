package localoffer.staff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What a person of staff may do beside analysing services.
public enum Task {
    /// Type in what families wrote on paper.
    PAPER;

    /// As the database and the forms have it.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The tasks whose words these are.
    static Set<Task> of(Predicate<String> words) {
        return Arrays.stream(values()).filter(task -> words.test(task.word()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
