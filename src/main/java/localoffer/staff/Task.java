package localoffer.staff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What a person of staff may do beside analysing services. Each is given by name: who keeps the
/// accounts reads no family's words for keeping them.
public enum Task {
    /// Type in what families wrote on paper.
    PAPER,
    /// Look after what is published: listings, reported problems, drafts of public answers.
    AUTHOR,
    /// Decide that something is published.
    PUBLISHER,
    /// Look at what families wrote before anybody else does.
    MODERATOR,
    /// Look at what may be a child in danger, at once.
    SAFEGUARDING,
    /// Read the audit, and the totals of what was not counted.
    AUDITOR;

    /// As the database and the forms have it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The tasks whose words these are.
    static Set<Task> of(Predicate<String> words) {
        return Arrays.stream(values()).filter(task -> words.test(task.word()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
