package localoffer.documents;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import localoffer.content.Fields;
import localoffer.documents.Series.Hours;
import localoffer.documents.Series.Nth;
import localoffer.documents.Series.Rule;
import localoffer.documents.Series.Step;

/// Reads when an event takes place. A rule that cannot be kept is told with its line.
final class SeriesReader {

    /// A series that begins earlier was written down wrong.
    private static final LocalDate FIRST_LEAST = LocalDate.of(2000, 1, 1);
    private static final int YEARS_MOST = 10;

    private final Fields fields;
    private final Terms terms;
    private final boolean demonstration;
    private final LocalDate today;

    SeriesReader(Fields fields, Terms terms, boolean demonstration, LocalDate today) {
        this.fields = fields;
        this.terms = terms;
        this.demonstration = demonstration;
        this.today = today;
    }

    Series read() {
        fields.text("date"); // Tells a date that is missing.
        var first = day(fields, "date").orElse(today);
        var last = day(fields, "last-date");
        last.filter(day -> !day.isAfter(first)).ifPresent(day -> fields.problem("last-date",
                "\"last-date\" is for what lasts some days, and must come after \"date\"."
                        + " Correct it, or take it out."));
        var hours = hours(last.isPresent());
        var rule = fields.optionalMap("repeats").map(repeats -> rule(repeats, first));
        if (rule.isPresent() && last.isPresent()) {
            fields.problem("last-date", "What comes again lasts one day each time. Take"
                    + " \"last-date\" out; say under \"repeats\" with \"until\" when it ends.");
        }
        var lastDay = last.filter(day -> day.isAfter(first)).orElse(first);
        return new Series(first, lastDay, hours, rule);
    }

    private Optional<Hours> hours(boolean someDays) {
        var from = fields.time("from");
        var to = fields.time("to");
        if (from.isEmpty()) {
            to.ifPresent(time -> fields.problem("to", "It ends at " + time + ", but when does it"
                    + " begin? Add a line such as from: \"10:00\"."));
            return Optional.empty();
        }
        to.filter(time -> !someDays && !time.isAfter(from.get())).ifPresent(time ->
                fields.problem("to", "It ends at " + time + " but begins at " + from.get()
                        + ". Correct one of the two."));
        return Optional.of(new Hours(from.get(), to.filter(LocalTime.MIDNIGHT::isBefore)));
    }

    private Rule rule(Fields repeats, LocalDate first) {
        try (repeats) {
            var step = repeats.choice("every", Step.class);
            var nth = nth(repeats, step, first);
            var until = day(repeats, "until");
            until.filter(day -> day.isBefore(first)).ifPresent(day -> repeats.problem("until",
                    "It ends on " + day + ", before it first takes place on " + first
                            + ". Correct one of the two days."));
            var except = repeats.dates("except");
            var rule = new Rule(step, nth, until, terms(repeats), new HashSet<>(except));
            check(repeats, new Series(first, first, Optional.empty(), Optional.of(rule)), except);
            return rule;
        }
    }

    private Nth nth(Fields repeats, Step step, LocalDate first) {
        if (step != Step.MONTH) {
            repeats.optional("on-the").ifPresent(word -> repeats.problem("on-the",
                    "\"on-the\" is for what is held once a month. Take it out, or write"
                            + " \"every: month\"."));
            return Nth.FIRST;
        }
        if (!repeats.has("on-the")) {
            repeats.problem("on-the", "Say which " + dayOfWeek(first) + " of the month it is, as"
                    + " a line such as \"on-the: second\".");
            return Nth.FIRST;
        }
        return repeats.choice("on-the", Nth.class);
    }

    private Optional<Terms> terms(Fields repeats) {
        if (!repeats.flag("term-time")) {
            return Optional.empty();
        }
        if (terms.halves().isEmpty()) {
            repeats.problem("term-time", "The terms are not known. Write them into " + Terms.FILE
                    + ", or take \"term-time\" out.");
        } else if (terms.demonstration() && !demonstration) {
            repeats.problem("term-time", "The terms in " + Terms.FILE + " are invented, and so"
                    + " cannot say when a real event is held. Put the real ones there.");
        }
        return Optional.of(terms);
    }

    /// The first day must be one of the series, and so must each day that is left out: otherwise
    /// one of them is a slip, and people would come on a wrong day.
    private void check(Fields repeats, Series series, List<LocalDate> except) {
        var first = series.first();
        var rule = series.rule().orElseThrow();
        if (!series.beginsAsItGoesOn()) {
            fields.problem("date", first + " is not the " + rule.nth().name().toLowerCase(
                    Locale.ROOT) + " " + dayOfWeek(first) + " of its month. Correct the day, or"
                    + " \"on-the\".");
        } else if (rule.terms().filter(in -> !in.halves().isEmpty() && !in.include(first))
                .isPresent()) {
            fields.problem("date", first + " is not in term time, as " + Terms.FILE
                    + " says. Correct the day, or take \"term-time\" out.");
        } else {
            var last = rule.until().orElse(first.plusYears(YEARS_MOST));
            except.stream().filter(day -> day.isAfter(last)
                    || !series.steps(day, day).contains(day)).forEach(day ->
                    repeats.problem("except", "It would not be held on " + day + " anyway."
                            + " Correct that day under \"except\", or take it out."));
        }
    }

    private static Optional<LocalDate> day(Fields in, String name) {
        var day = in.date(name);
        day.filter(one -> one.isBefore(FIRST_LEAST)).ifPresent(one -> in.problem(name,
                "\"" + name + "\" is in the year " + one.getYear() + ". Is that a slip?"));
        return day.filter(one -> !one.isBefore(FIRST_LEAST));
    }

    private static String dayOfWeek(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
