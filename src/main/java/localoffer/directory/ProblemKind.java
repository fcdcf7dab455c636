package localoffer.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What people find wrong with a listing, in the order of the form.
enum ProblemKind {
    PHONE, ADDRESS, CLOSED, FACTS, LINK, UNCLEAR, OTHER;

    static Optional<ProblemKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /// As the form and the database have it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "problem.kind." + word();
    }

    /// Whether nobody could mend it without being told more.
    boolean needsWords() {
        return this == FACTS || this == OTHER;
    }
}
