package localoffer.documents;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import localoffer.content.Fields;
import localoffer.web.DateWords;

/// A date as exactly as a plan gives it: a day, a month, a season or a year. Whatever is due then
/// is late only when all of it is over.
///
/// @param written 2018-07-31, 2018-07, 2025-spring or 2024
record RoughDate(String written) implements Comparable<RoughDate> {

    private static final Pattern WRITTEN = Pattern.compile(
            "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?|-(spring|summer|autumn|winter))?");
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;
    private static final int SEASON_MONTHS = 3;

    private enum Season {
        // Winter begins in the December of its year.
        SPRING(3), SUMMER(6), AUTUMN(9), WINTER(12);

        private final int first;

        Season(int first) {
            this.first = first;
        }
    }

    /// Empty when it is not written so, or there is no such day.
    static Optional<RoughDate> of(String written) {
        boolean isDay = written.length() == DAY && Character.isDigit(written.charAt(YEAR + 1));
        if (!WRITTEN.matcher(written).matches() || (isDay && !isThere(written))) {
            return Optional.empty();
        }
        return Optional.of(new RoughDate(written));
    }

    /// Empty when it is not there or is no date.
    static Optional<RoughDate> read(Fields fields, String name) {
        var written = fields.optional(name);
        var date = written.flatMap(RoughDate::of);
        if (written.isPresent() && date.isEmpty()) {
            fields.problem(name, "\"" + name + "\" is \"" + written.get() + "\" but must be a"
                    + " date such as 2018-07-31, 2018-07, 2025-spring or 2024.");
        }
        return date;
    }

    /// One that must be there. Another stands for it in an edition that is never shown.
    static RoughDate needed(Fields fields, String name) {
        fields.text(name); // Tells a date that is missing.
        return read(fields, name).orElse(new RoughDate("2000"));
    }

    static RoughDate of(LocalDate day) {
        return new RoughDate(day.toString());
    }

    private static boolean isThere(String day) {
        int last = YearMonth.parse(day.substring(0, MONTH)).lengthOfMonth();
        return Integer.parseInt(day.substring(MONTH + 1)) <= last;
    }

    LocalDate first() {
        return season().map(season -> YearMonth.of(year(), season.first).atDay(1))
                .orElseGet(() -> switch (written.length()) {
                    case YEAR -> LocalDate.of(year(), 1, 1);
                    case MONTH -> YearMonth.parse(written).atDay(1);
                    default -> LocalDate.parse(written);
                });
    }

    LocalDate last() {
        return season().map(season -> YearMonth.of(year(), season.first)
                        .plusMonths(SEASON_MONTHS - 1L).atEndOfMonth())
                .orElseGet(() -> switch (written.length()) {
                    case YEAR -> Year.of(year()).atMonth(Season.WINTER.first).atEndOfMonth();
                    case MONTH -> YearMonth.parse(written).atEndOfMonth();
                    default -> LocalDate.parse(written);
                });
    }

    boolean isOver(LocalDate today) {
        return last().isBefore(today);
    }

    /// As people say it: July 2018, spring 2025.
    public String words() {
        return season().map(season -> season.name().toLowerCase(Locale.ROOT) + " " + year())
                .orElseGet(() -> DateWords.of(written));
    }

    @Override
    public int compareTo(RoughDate other) {
        return Comparator.comparing(RoughDate::first).thenComparing(RoughDate::last)
                .thenComparing(RoughDate::written).compare(this, other);
    }

    private int year() {
        return Integer.parseInt(written.substring(0, YEAR));
    }

    private Optional<Season> season() {
        if (written.length() <= YEAR || Character.isDigit(written.charAt(YEAR + 1))) {
            return Optional.empty();
        }
        return Optional.of(Season.valueOf(
                written.substring(YEAR + 1).toUpperCase(Locale.ROOT)));
    }
}
