package localoffer.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How far staff have come with a problem.
enum ProblemState {
    NEW, CHECKING, MENDED, NOT_CHANGED;

    static Optional<ProblemState> of(String word) {
        return Stream.of(values()).filter(state -> state.word().equals(word)).findFirst();
    }

    /// As the form, the address and the database have it.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String key() {
        return "problem.state." + word();
    }

    boolean isSettled() {
        return this == MENDED || this == NOT_CHANGED;
    }
}
