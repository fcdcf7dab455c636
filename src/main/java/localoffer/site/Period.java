package localoffer.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import localoffer.web.DateWords;

/// Three months that a newsletter tells of.
///
/// @param first the first of them
record Period(YearMonth first) {

    private static final int MONTHS = 3;

    /// The one that begins in a month, written 2026-09. What is no month, or is still to come,
    /// or before anything was published, gives the three months up to now.
    static Period of(String written, LocalDate earliest, LocalDate today) {
        var now = YearMonth.from(today);
        try {
            var period = new Period(YearMonth.parse(written.strip()));
            return period.first.isAfter(now) || period.last().isBefore(YearMonth.from(earliest))
                    ? upTo(now) : period;
        } catch (DateTimeException e) {
            return upTo(now);
        }
    }

    static Period upTo(YearMonth last) {
        return new Period(last.minusMonths(MONTHS - 1L));
    }

    YearMonth last() {
        return first.plusMonths(MONTHS - 1L);
    }

    boolean includes(LocalDate day) {
        return includes(YearMonth.from(day));
    }

    boolean includes(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last());
    }

    Period before() {
        return new Period(first.minusMonths(MONTHS));
    }

    Period after() {
        return new Period(first.plusMonths(MONTHS));
    }

    /// September to November 2026.
    public String words() {
        return (first.getYear() == last().getYear()
                ? first.getMonth().getDisplayName(TextStyle.FULL, Locale.UK)
                : DateWords.of(first)) + " to " + DateWords.of(last());
    }

    public String address() {
        return "/newsletter?from=" + first;
    }
}
