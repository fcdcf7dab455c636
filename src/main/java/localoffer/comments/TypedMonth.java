package localoffer.comments;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import localoffer.comments.Answer.State;
import localoffer.web.FormFields;

/// A month as somebody typed it, in two fields: as a number or by its name, and the year.
record TypedMonth(String month, String year) {

    static final TypedMonth NONE = new TypedMonth("", "");
    private static final Pattern NUMBER = Pattern.compile("0?[1-9]|1[0-2]");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    static TypedMonth from(Map<String, String> typed) {
        return new TypedMonth(FormFields.clean(typed.getOrDefault("due-month", "")),
                FormFields.clean(typed.getOrDefault("due-year", "")));
    }

    /// The month; empty when it is none.
    Optional<YearMonth> is() {
        return YEAR.matcher(year).matches()
                ? number().map(number -> YearMonth.of(Integer.parseInt(year), number))
                : Optional.empty();
    }

    /// The same as 2026-12; empty when it is none.
    String written() {
        return is().map(YearMonth::toString).orElse("");
    }

    /// What is wrong with it: when it is none, when what is planned for it is past, and when what
    /// is done in it is still to come.
    Optional<String> mistake(State how, YearMonth now) {
        if (how == State.CANNOT) {
            return Optional.empty();
        }
        var month = is();
        if (month.isEmpty()) {
            return Optional.of("due");
        }
        if (how == State.PLANNED && month.get().isBefore(now)) {
            return Optional.of("due-past");
        }
        return how == State.DONE && month.get().isAfter(now) ? Optional.of("due-future")
                : Optional.empty();
    }

    private Optional<Integer> number() {
        return NUMBER.matcher(month).matches() ? Optional.of(Integer.valueOf(month))
                : Arrays.stream(Month.values()).filter(this::isNamed).findFirst()
                        .map(Month::getValue);
    }

    /// In full, or by its first three letters.
    private boolean isNamed(Month one) {
        var name = one.getDisplayName(TextStyle.FULL, Locale.UK);
        return month.equalsIgnoreCase(name) || month.equalsIgnoreCase(name.substring(0, 3));
    }
}
