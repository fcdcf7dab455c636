package localoffer.documents;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// When an event takes place: on one day, over some days, or again and again. All times are those
/// of a clock on an English wall, in summer and in winter.
///
/// @param first the day on which it is held first
/// @param last the last day of what lasts some days; else the same as the first
/// @param hours empty for the whole day
/// @param rule how it comes again; empty for what is held once
public record Series(
        LocalDate first, LocalDate last, Optional<Hours> hours, Optional<Rule> rule) {

    private static final int WEEK_DAYS = 7;

    /// @param to when it ends; empty when that is not known
    public record Hours(LocalTime from, Optional<LocalTime> to) {}

    /// How far apart its days are.
    public enum Step { WEEK, FORTNIGHT, MONTH }

    /// Which of the days of the week of a month, such as the second Tuesday.
    public enum Nth {
        FIRST(1), SECOND(2), THIRD(3), FOURTH(4), LAST(-1);

        private final int number;

        Nth(int number) {
            this.number = number;
        }

        /// Counted from the end of the month when it is below nothing.
        int number() {
            return number;
        }
    }

    /// How it comes again.
    ///
    /// @param nth for what is held once a month; else of no meaning
    /// @param until the last day on which it may be held; empty when it has no end
    /// @param terms when it is held in term time alone
    /// @param except days on which it is not held
    public record Rule(Step step, Nth nth, Optional<LocalDate> until, Optional<Terms> terms,
            Set<LocalDate> except) {

        public Rule {
            except = Collections.unmodifiableSet(new TreeSet<>(except));
        }

        /// The last day on which it can be held, as far as is known: nobody knows the terms of
        /// years to come.
        Optional<LocalDate> end() {
            var known = terms.map(Terms::last);
            return until.isPresent() && known.isPresent()
                    ? Optional.of(until.get().isBefore(known.get()) ? until.get() : known.get())
                    : until.or(() -> known);
        }

        private boolean isHeldOn(LocalDate day) {
            return !except.contains(day)
                    && terms.map(in -> in.include(day)).orElse(true);
        }
    }

    static Series once(LocalDate first, LocalDate last, Optional<Hours> hours) {
        return new Series(first, last, hours, Optional.empty());
    }

    /// The days on which it begins, from one day to another, both included. What has begun before
    /// and still lasts counts too. A series without an end is asked for a while of it only.
    public List<LocalDate> days(LocalDate from, LocalDate to) {
        if (rule.isEmpty()) {
            return last.isBefore(from) || first.isAfter(to) ? List.of() : List.of(first);
        }
        var end = rule.get().end().filter(day -> day.isBefore(to)).orElse(to);
        return steps(from, end).stream().filter(rule.get()::isHeldOn).toList();
    }

    /// The days that the step makes, exceptions and holidays included.
    List<LocalDate> steps(LocalDate from, LocalDate to) {
        var days = new ArrayList<LocalDate>();
        var begin = from.isBefore(first) ? first : from;
        if (rule.filter(one -> one.step == Step.MONTH).isPresent()) {
            for (var month = YearMonth.from(begin); !month.isAfter(YearMonth.from(to));
                    month = month.plusMonths(1)) {
                var day = in(month);
                if (!day.isBefore(begin) && !day.isAfter(to)) {
                    days.add(day);
                }
            }
            return days;
        }
        int step = rule.filter(one -> one.step == Step.FORTNIGHT).isPresent()
                ? 2 * WEEK_DAYS : WEEK_DAYS;
        long over = ChronoUnit.DAYS.between(first, begin) % step;
        for (var day = over == 0 ? begin : begin.plusDays(step - over); !day.isAfter(to);
                day = day.plusDays(step)) {
            days.add(day);
        }
        return days;
    }

    /// Whether its first day is one that the rule makes: not every Tuesday is the second.
    boolean beginsAsItGoesOn() {
        return rule.map(one -> one.step != Step.MONTH || in(YearMonth.from(first)).equals(first))
                .orElse(true);
    }

    private LocalDate in(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(
                rule.orElseThrow().nth.number, first.getDayOfWeek()));
    }
}
