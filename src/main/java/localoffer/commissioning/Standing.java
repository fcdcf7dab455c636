package localoffer.commissioning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How closely a service is watched: what a person has confirmed, and what the site suggests.
///
/// @param level that was confirmed last; 0 when none was
/// @param since the day on which the service came to this level, in words; empty for none
/// @param suggested by the figures of the last batch, the comments and the log
/// @param known whether whoever confirmed the level knew of the suggestion: it was the same, or
///     higher, and no result and no reason is newer
/// @param reasons for the suggestion, in words
/// @param due the day of the next step; empty for none
/// @param log of what was confirmed, the newest first
record Standing(int level, String since, int suggested, boolean known,
        List<String> reasons, Optional<LocalDate> due, List<Line> log) {

    static final Standing NONE =
            new Standing(0, "", 0, false, List.of(), Optional.empty(), List.of());

    /// More lines of the log than this have no room in the report.
    private static final int LINES_MAX = 3;

    Standing {
        reasons = List.copyOf(reasons);
        log = List.copyOf(log);
    }

    /// @param day on which it was confirmed, in words
    /// @param due day of the next step, in words; empty for none
    /// @param person who confirmed it
    record Line(int level, int suggested, String day, String reason, String owner, String next,
            String due, String person) {}

    /// True when a person should confirm a level that the figures give reason for.
    public boolean isToConfirm() {
        return suggested > level && !known;
    }

    /// True when a person has confirmed a lower level than the figures suggest, and nothing is new.
    public boolean isResting() {
        return suggested > level && known;
    }

    /// The last of the log.
    public List<Line> latest() {
        return log.stream().limit(LINES_MAX).toList();
    }
}
