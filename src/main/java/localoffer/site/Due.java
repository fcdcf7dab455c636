package localoffer.site;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import localoffer.directory.Service;
import localoffer.directory.Upkeep;

/// Why a listing has to be looked at, the most pressing first.
enum Due {

    /// The day that was set for its next review is over.
    REVIEW,
    TWELVE_MONTHS,
    SIX_MONTHS,
    /// Nobody of the council has ever checked it.
    NEVER;

    /// Every reason; none when nothing is due.
    static Set<Due> of(Service service, LocalDate today) {
        var due = EnumSet.noneOf(Due.class);
        var upkeep = service.upkeep();
        var review = upkeep.nextReview();
        if (review != null && review.isBefore(today)) {
            due.add(REVIEW);
        }
        if (!service.isChecked()) {
            due.add(NEVER);
        } else if (upkeep.isOlder(Upkeep.HIDDEN_AFTER, today)) {
            due.add(TWELVE_MONTHS);
        } else if (upkeep.isStale(today)) {
            due.add(SIX_MONTHS);
        }
        return due;
    }

    /// How it is written in an address.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The message that says it.
    public String key() {
        return "staff-listings." + word();
    }
}
