package localoffer.browsing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import localoffer.directory.Service.Ages;

/// A stage of education, told from the ages that a school or college takes.
public enum Phase {
    EARLY_YEARS("early-years", 0, 3),
    PRIMARY("primary", 4, 10),
    SECONDARY("secondary", 12, 15),
    POST_16("post-16", 17, Ages.YEARS_MAX);

    private final String id;
    private final int least;
    private final int most;

    /// @param least the first age that belongs to this stage alone: a primary school for pupils
    ///     up to 11 is no secondary school, and a school for pupils up to 16 no sixth form
    Phase(String id, int least, int most) {
        this.id = id;
        this.least = least;
        this.most = most;
    }

    static List<Phase> of(Ages ages) {
        return Arrays.stream(values()).filter(phase -> phase.suits(ages)).toList();
    }

    static Optional<Phase> find(String id) {
        return Arrays.stream(values()).filter(phase -> phase.id.equals(id)).findFirst();
    }

    boolean suits(Ages ages) {
        return ages.least() <= most && ages.most() >= least;
    }

    public String id() {
        return id;
    }

    public String address() {
        return "/schools/" + id;
    }

    /// The message with its name.
    public String key() {
        return "browsing.phase." + id;
    }
}
