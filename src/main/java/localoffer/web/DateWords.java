package localoffer.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Writes dates and times as people say them: 6 April 2022, 8.30am.
public final class DateWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY_OF_WEEK =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final Pattern IS_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern IS_MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern IS_SPAN = Pattern.compile("(\\d{4})-(\\d{4})");

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("h.mma", Locale.UK);

    private DateWords() {}

    public static String of(LocalDate date) {
        return DAY.format(date);
    }

    /// Empty when there is none.
    public static String of(Optional<LocalDate> date) {
        return date.map(DateWords::of).orElse("");
    }

    static String of(LocalDate date, Locale locale) {
        return DAY.withLocale(locale).format(date);
    }

    /// For what people go to: Tuesday 6 April 2022.
    public static String withDayOfWeek(LocalDate date) {
        return DAY_OF_WEEK.format(date);
    }

    public static String of(YearMonth month) {
        return MONTH.format(month);
    }

    /// A time of day: 8.30am, 5pm, midday, midnight.
    public static String of(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return "midday";
        } else if (time.equals(LocalTime.MIDNIGHT)) {
            return "midnight";
        }
        return (time.getMinute() == 0 ? HOUR : MINUTE).format(time).toLowerCase(Locale.UK);
    }

    /// A date that is known more or less exactly: 2022, 2022-04, 2022-04-06 or 2018-2024. What
    /// is none of these, such as "undated", is in words already.
    public static String of(String written) {
        try {
            if (IS_DAY.matcher(written).matches()) {
                return DAY.format(LocalDate.parse(written));
            }
            if (IS_MONTH.matcher(written).matches()) {
                return MONTH.format(YearMonth.parse(written));
            }
        } catch (DateTimeException e) {
            return written;
        }
        return IS_SPAN.matcher(written).replaceFirst("$1 to $2");
    }
}
