package localoffer.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// When a service is there.
///
/// @param roundTheClock true for day and night, all year
/// @param note what the times do not say
/// @param dates days on which something is on
public record When(boolean roundTheClock, List<Time> times, Season season, String note,
        List<LocalDate> dates) {

    public enum Season { ALL_YEAR, TERM_TIME, HOLIDAYS, UNKNOWN }

    /// A time of the week. One that ends before it begins ends on the next day.
    ///
    /// @param from null when only the days are known, as is `to`
    /// @param season the part of the year in which it holds
    public record Time(Set<DayOfWeek> days, @Nullable LocalTime from, @Nullable LocalTime to,
            Season season, String note) {

        public Time {
            days = Collections.unmodifiableSet(new TreeSet<>(days));
        }
    }

    /// The days of the week on which it is there; empty when they are not known.
    public Set<DayOfWeek> days() {
        if (roundTheClock) {
            return Set.of(DayOfWeek.values());
        }
        var days = new TreeSet<DayOfWeek>();
        times.forEach(time -> days.addAll(time.days()));
        return Collections.unmodifiableSet(days);
    }

    /// The dates that are not over.
    public List<LocalDate> coming(LocalDate today) {
        return dates.stream().filter(date -> !date.isBefore(today)).sorted().toList();
    }

    public boolean isKnown() {
        return roundTheClock || season != Season.UNKNOWN
                || !(times.isEmpty() && note.isEmpty() && dates.isEmpty());
    }
}
