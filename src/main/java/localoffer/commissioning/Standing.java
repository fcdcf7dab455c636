package localoffer.commissioning;

import java.util.List;

/// How closely a service is watched: what a person has confirmed, and what the site suggests.
///
/// @param level that was confirmed last; 0 when none was
/// @param suggested by the figures of the last batch
/// @param reasons for the suggestion, in words
/// @param log of what was confirmed, the newest first
record Standing(int level, int suggested, List<String> reasons, List<Line> log) {

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
        return suggested > level;
    }
}
