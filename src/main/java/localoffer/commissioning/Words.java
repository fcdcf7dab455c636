package localoffer.commissioning;

import io.micronaut.context.MessageSource;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import localoffer.commissioning.Contracts.Contract;
import localoffer.commissioning.Voice.Concern;
import localoffer.commissioning.Watched.Reason;
import localoffer.questionnaires.Quarter;
import localoffer.questionnaires.Questionnaire;
import localoffer.results.Comparison;
import localoffer.results.Figure;
import localoffer.results.Figure.Change;
import localoffer.results.Interval;
import localoffer.results.VoiceGap;

/// Figures in words, the same on the page and in the files.
@Singleton
class Words {

    private static final Locale LOCALE = Locale.UK;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", LOCALE);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", LOCALE);
    private static final Pattern WRITTEN_MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final int MONTHS_TO_LAST = 2;

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Object... values) {
        return messages.getMessage(key, LOCALE, values)
                .orElseThrow(() -> new IllegalArgumentException("No words for " + key));
    }

    Optional<String> find(String key) {
        return messages.getMessage(key, LOCALE);
    }

    /// For example, "July to September 2026".
    String quarter(Quarter quarter) {
        return quarter.words();
    }

    /// For example, "Jul-Sep".
    String shortQuarter(Quarter quarter) {
        var first = quarter.firstDay();
        return month(first, TextStyle.SHORT) + "\u2013"
                + month(first.plusMonths(MONTHS_TO_LAST), TextStyle.SHORT);
    }

    String year(Quarter quarter) {
        return Integer.toString(quarter.year());
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    /// A month that is written 2024-04; anything else stays as it is written.
    String month(String written) {
        return WRITTEN_MONTH.matcher(written).matches()
                ? MONTH.format(YearMonth.parse(written)) : written;
    }

    String figure(Figure figure) {
        if (figure.isHidden()) {
            return of(figure.isHiddenNone() ? "results.figure.under" : "results.figure.over",
                    end(figure));
        }
        return amount(figure.kind(), figure.value());
    }

    /// The same for a drawing, where there is little room.
    String drawn(Figure figure) {
        return figure.isHiddenNone() ? "<" + end(figure)
                : figure.isHiddenAll() ? ">" + end(figure) : figure(figure);
    }

    /// As near to its end as a hidden figure is said to be.
    private static String end(Figure figure) {
        int inwards = figure.isHiddenNone() ? Figure.HIDDEN_PER_CENT : -Figure.HIDDEN_PER_CENT;
        return amount(figure.kind(), figure.value() + inwards);
    }

    /// Words that begin a sentence, inside of one.
    static String inside(String said) {
        return said.substring(0, 1).toLowerCase(LOCALE) + said.substring(1);
    }

    String range(Figure figure) {
        return figure.range().map(range -> range(figure.kind(), range))
                .orElseGet(() -> of("results.no-range"));
    }

    /// The range as the end of a sentence that begins "between"; empty when it is not told.
    Optional<String> between(Figure figure) {
        return figure.range().map(range -> of("results.between",
                        amount(figure.kind(), range.low()), amount(figure.kind(), range.high())));
    }

    String target(Figure.Kind kind, int target) {
        return amount(kind, target);
    }

    /// How a figure has changed, and whether that is more than chance.
    String change(Change change) {
        if (change.hidden()) {
            return of("results.change.hidden." + side(change));
        }
        long points = Math.round(change.points());
        if (points == 0 && !change.isClear()) {
            return of("results.change.none");
        }
        return of((points < 0 ? "results.change.down" : "results.change.up")
                + (change.isClear() ? "" : ".unsure"), Math.abs(points));
    }

    /// The figure of similar services, and whether this one is above or below it.
    String similar(Comparison similar) {
        return of("results.similar." + side(similar.difference()), figure(similar.others()));
    }

    /// How far parents and young people are apart.
    String gap(VoiceGap gap) {
        if (gap.points().hidden()) {
            return of("results.gap.hidden." + side(gap.points()));
        }
        long points = Math.round(gap.points().points());
        var key = points > 0 ? "results.gap.parents" : points < 0 ? "results.gap.young"
                : "results.gap.none";
        return of(key + (points == 0 || gap.points().isClear() ? "" : ".unsure"),
                Math.abs(points));
    }

    /// What of some contracts and their answers is invented, a sentence each.
    List<String> invented(Contracts contracts, Collection<Contract> shown, boolean answers) {
        var sentences = new TreeSet<String>();
        if (contracts.demonstration()) {
            sentences.add(contracts.note());
        }
        if (answers) {
            sentences.add(of("commissioning.demonstration.answers"));
        }
        shown.stream().map(Contract::standard).filter(standard -> standard.sample())
                .forEach(standard -> sentences.add(standard.note()));
        return List.copyOf(sentences);
    }

    /// Why a service should be looked into.
    Reason reason(Concern concern) {
        return new Reason(concern.trigger(), of("commissioning.level.because."
                + concern.trigger().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                concern.indicator()));
    }

    /// Higher, lower, or the same: not clearly different.
    static String side(Change change) {
        return !change.isClear() ? "same" : change.points() > 0 ? "higher" : "lower";
    }

    /// The name of an indicator. Some have another one for another voice.
    Optional<String> indicator(String code, Questionnaire.Voice voice) {
        var name = "results.indicator." + code;
        return find(name + "." + voice.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .or(() -> find(name));
    }

    /// The name of those who answered, as a heading.
    String voice(Questionnaire questionnaire) {
        return of("results.voice." + questionnaire.voice().name().toLowerCase(Locale.ROOT)
                .replace('_', '-'));
    }

    private String range(Figure.Kind kind, Interval range) {
        return of("results.range", amount(kind, range.low()), amount(kind, range.high()));
    }

    private static String amount(Figure.Kind kind, double value) {
        long whole = Math.round(value);
        return switch (kind) {
            case SHARE -> whole + "%";
            case SCORE -> Long.toString(whole);
            case NET -> (whole > 0 ? "+" : whole < 0 ? "\u2212" : "") + Math.abs(whole);
        };
    }

    private static String month(LocalDate day, TextStyle style) {
        return day.getMonth().getDisplayName(style, LOCALE);
    }
}
