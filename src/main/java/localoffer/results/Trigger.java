package localoffer.results;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What gives reason to look at a service more closely, and the level that it suggests: 0 routine,
/// 1 watch, 2 contract meeting, 3 joint commissioning group, 4 board. A suggestion only: a person
/// decides.
public enum Trigger {
    NONE(0),
    /// Below the standard in two batches running, though each may be chance.
    UNSURE_TWICE(1),
    /// The p-chart signals a change for the worse.
    SIGNAL_DOWN(1),
    /// Parents and young people see the service very differently.
    VOICE_GAP(1),
    /// The first reason of level 1, for another quarter.
    UNSURE_THRICE(2),
    /// Watched at level 1 for two quarters.
    WATCHED_LONG(2),
    /// Suggested at level 1 for two quarters, and nobody has confirmed a level.
    SUGGESTED_LONG(2),
    /// A theme of comments that nobody has answered in public for more than 90 days.
    UNANSWERED(2),
    /// Surely below the standard.
    BELOW(2),
    BELOW_TWICE(3),
    /// What was to be done by a day was not.
    PLAN_MISSED(3),
    /// Three times in the last four batches.
    BELOW_THRICE(4),
    /// A part of the Promise is surely not kept in three services or more, this one among them.
    PROMISE_BELOW(4);

    public static final int LEVEL_MAX = 4;
    /// A year: what was before it triggers nothing now.
    public static final int BATCHES_MAX = 4;

    private final int level;

    Trigger(int level) {
        this.level = level;
    }

    public int level() {
        return level;
    }

    /// The highest level that some of them suggest.
    public static int highest(Stream<Trigger> some) {
        return some.mapToInt(Trigger::level).max().orElse(0);
    }

    /// The strongest that the statuses of one indicator give.
    ///
    /// @param statuses of the closed batches, oldest first; waiting where one has no figure
    public static Trigger of(List<Status> statuses) {
        var last = statuses.subList(Math.max(0, statuses.size() - BATCHES_MAX), statuses.size());
        if (last.isEmpty()) {
            return NONE;
        } else if (last.getLast() == Status.BELOW) {
            return below(last);
        }
        return switch (run(last, Status.UNSURE, Status.BELOW)) {
            case 0, 1 -> NONE;
            case 2 -> UNSURE_TWICE;
            default -> UNSURE_THRICE;
        };
    }

    private static Trigger below(List<Status> statuses) {
        if (statuses.stream().filter(Status.BELOW::equals).count() > 2) {
            return BELOW_THRICE;
        }
        return run(statuses, Status.BELOW) > 1 ? BELOW_TWICE : BELOW;
    }

    /// How many of the last statuses, without a break, are among some.
    private static int run(List<Status> statuses, Status... some) {
        int length = 0;
        for (var status : statuses.reversed()) {
            if (!Arrays.asList(some).contains(status)) {
                break;
            }
            length++;
        }
        return length;
    }
}
