package localoffer.directory;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import localoffer.directory.Service.Confidence;
import org.jspecify.annotations.Nullable;

/// How far the listing can be relied on, and who looks after it.
///
/// @param notChecked names of facts that no source page showed
/// @param lastChecked when a person of the council last checked it; null when nobody has
/// @param nextReview when it is to be checked again; null when no day was set
/// @param evergreen true for what does not grow old, and so stays in the search
public record Upkeep(Confidence confidence, Set<String> notChecked, List<String> sources,
        String sourceDate, String owner, @Nullable LocalDate lastChecked,
        @Nullable LocalDate nextReview, boolean evergreen) {

    public static final Period STALE_AFTER = Period.ofMonths(6);
    public static final Period HIDDEN_AFTER = Period.ofMonths(12);

    /// True when the last check was six months ago or more. What nobody has checked yet says
    /// so itself: its clock starts at the first check.
    public boolean isStale(LocalDate today) {
        return isOlder(STALE_AFTER, today);
    }

    /// True when the last check was this long ago or longer.
    public boolean isOlder(Period age, LocalDate today) {
        return lastChecked != null && !lastChecked.plus(age).isAfter(today);
    }
}
