package localoffer.search;

import java.util.OptionalInt;
import java.util.stream.Stream;

/// How finely an age is counted: as the questionnaires ask for it.
enum AgeBand {
    UNSAID(-1, -1), TO_4(0, 4), TO_10(5, 10), TO_15(11, 15), TO_18(16, 18), TO_25(19, 25);

    private final int youngest;
    private final int oldest;

    AgeBand(int youngest, int oldest) {
        this.youngest = youngest;
        this.oldest = oldest;
    }

    static AgeBand of(OptionalInt age) {
        return age.isEmpty() ? UNSAID : Stream.of(values())
                .filter(band -> age.getAsInt() <= band.oldest).findFirst().orElse(TO_25);
    }

    /// As the address and the database have it; empty when no age was said.
    String word() {
        return this == UNSAID ? "" : youngest + "-" + oldest;
    }
}
