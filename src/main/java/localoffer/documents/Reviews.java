package localoffer.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// When a plan was to be reviewed, and which reviews are held. The rule is the one that the
/// partnership set itself in 2018: six months after publication, and every three months after.
///
/// @param published as exactly as it is known; its last day counts
/// @param closed when the plan was over, and no review is due any more; empty while it is not
/// @param closedWhy why
/// @param held the oldest first
public record Reviews(
        RoughDate published, Optional<RoughDate> closed, String closedWhy, List<Held> held) {

    private static final int FIRST_MONTHS = 6;
    private static final int NEXT_MONTHS = 3;
    /// A review counts for a due date from so long before it.
    private static final int EARLY_MONTHS = 1;
    /// No plan runs for longer; it keeps a mistyped year from making a page without end.
    private static final int DUE_MAX = 80;

    public Reviews {
        held = List.copyOf(held);
    }

    /// A review that is held.
    ///
    /// @param what it found
    /// @param rates whether it rated the actions red, amber or green
    /// @param document which tells of it; empty when none does
    public record Held(RoughDate date, String what, boolean rates, String document) {

        /// The last day on which it can have been.
        public LocalDate day() {
            return date.last();
        }
    }

    /// A review that was due, and what is held of it.
    public record Due(LocalDate by, Optional<Held> held) {}

    public boolean isClosed() {
        return closed.isPresent();
    }

    /// Every review that was due until now or until the plan was over.
    List<Due> due(LocalDate today) {
        var until = closed.map(RoughDate::last).filter(day -> day.isBefore(today)).orElse(today);
        var due = new ArrayList<Due>();
        var by = first();
        while (by.isBefore(until) && due.size() < DUE_MAX) {
            var next = next(due.size() + 1);
            due.add(new Due(by, heldBetween(by, next)));
            by = next;
        }
        return List.copyOf(due);
    }

    /// Those that the plan waits for: due since the last that is held, which ended the wait for
    /// all before it.
    List<Due> late(LocalDate today) {
        return isClosed() ? List.of() : due(today).stream().filter(one -> last().filter(held ->
                !held.day().isBefore(one.by.minusMonths(EARLY_MONTHS))).isEmpty()).toList();
    }

    /// Since when the plan waits for a review that is late; empty when none is.
    Optional<LocalDate> lateSince(LocalDate today) {
        return late(today).stream().findFirst().map(Due::by);
    }

    /// When the next is due; empty when the plan is over. One that was held early counts.
    Optional<LocalDate> nextDue(LocalDate today) {
        int number = due(today).size();
        return isClosed() ? Optional.empty() : Optional.of(
                heldBetween(next(number), next(number + 1)).isPresent()
                        ? next(number + 1) : next(number));
    }

    /// The last that is held; empty when none is.
    Optional<Held> last() {
        return held.isEmpty() ? Optional.empty() : Optional.of(held.getLast());
    }

    /// Since when what happened is new: the last review, or the publication.
    RoughDate newSince() {
        return last().map(Held::date).orElse(published);
    }

    private LocalDate first() {
        return next(0);
    }

    /// The due date number n from nought: at a month's end when the publication was.
    private LocalDate next(int number) {
        var day = published.last();
        var by = day.plusMonths(FIRST_MONTHS + (long) NEXT_MONTHS * number);
        return day.getDayOfMonth() == day.lengthOfMonth()
                ? by.withDayOfMonth(by.lengthOfMonth()) : by;
    }

    private Optional<Held> heldBetween(LocalDate by, LocalDate next) {
        return held.stream().filter(one -> !one.date().last().isBefore(
                        by.minusMonths(EARLY_MONTHS))
                && one.date().last().isBefore(next.minusMonths(EARLY_MONTHS))).findFirst();
    }
}
