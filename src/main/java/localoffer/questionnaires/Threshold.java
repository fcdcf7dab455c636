package localoffer.questionnaires;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/// The smallest group that anything is shown of: the K of the gate.
@Singleton
public class Threshold {

    private static final int PEOPLE_LEAST = 5;
    private static final int NEAREST = 5;

    private final int people;

    Threshold(@Value("${results.threshold:10}") int people) {
        if (people < PEOPLE_LEAST) {
            throw new IllegalStateException("RESULTS_THRESHOLD is " + people + ". Results of"
                    + " groups that small would show what single people said. Set it to "
                    + PEOPLE_LEAST + " or more; 10 is usual.");
        }
        this.people = people;
    }

    public int people() {
        return people;
    }

    /// How many, as everybody may know it: to the nearest five. Staff alone know it exactly.
    public static int about(int number) {
        return Math.round((float) number / NEAREST) * NEAREST;
    }
}
