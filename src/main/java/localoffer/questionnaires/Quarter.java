package localoffer.questionnaires;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/// A quarter of a calendar year: the finest moment that is kept of an answer.
///
/// @param number 1 to 4
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final int MONTHS = 3;
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final int QUARTERS = 4;
    private static final Pattern FORM = Pattern.compile("(\\d{4})Q([1-4])");

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /// The quarter that is written as, for example, 2026Q4.
    ///
    /// @throws IllegalArgumentException for any other form
    public static Quarter parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("not a quarter: " + text);
        }
        return new Quarter(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }

    /// The quarter that is this many later; earlier when negative.
    public Quarter plus(int quarters) {
        int index = year * QUARTERS + number - 1 + quarters;
        return new Quarter(Math.floorDiv(index, QUARTERS), Math.floorMod(index, QUARTERS) + 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    /// The quarter as people say it: July to September 2026.
    public String words() {
        return MONTH.format(firstDay()) + " to "
                + MONTH.format(firstDay().plusMonths(MONTHS - 1)) + " " + year;
    }

    /// This quarter and those up to a later one: October 2025 to September 2026.
    public String until(Quarter last) {
        return equals(last) ? words() : MONTH.format(firstDay()) + " " + year + " to "
                + MONTH.format(last.firstDay().plusMonths(MONTHS - 1)) + " " + last.year;
    }

    @Override
    public int compareTo(Quarter other) {
        return firstDay().compareTo(other.firstDay());
    }

    @Override
    public String toString() {
        return year + "Q" + number;
    }
}
