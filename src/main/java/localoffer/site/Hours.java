package localoffer.site;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import localoffer.directory.When;
import localoffer.web.DateWords;
import org.jspecify.annotations.Nullable;

/// One time of the week, as it is said.
///
/// @param days for example Monday to Thursday, and Saturday
/// @param key the message of the time, given when it begins and ends; empty when only the days
///     are known
/// @param seasonKey the message of the part of the year; empty when it is not known
record Hours(List<Span> days, String key, String from, String to, String seasonKey, String note) {

    private static final int TWO = 2;

    /// Days that follow each other.
    record Span(String key, String first, String last) {}

    static Hours of(When.Time time) {
        return new Hours(spans(time.days()), key(time), said(time.from()), said(time.to()),
                seasonKey(time.season()), time.note());
    }

    static String seasonKey(When.Season season) {
        return season == When.Season.UNKNOWN ? ""
                : "service.season." + season.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<Span> spans(Set<DayOfWeek> days) {
        var spans = new ArrayList<Span>();
        var run = new ArrayList<DayOfWeek>();
        for (var day : DayOfWeek.values()) {
            if (days.contains(day)) {
                run.add(day);
            } else {
                add(spans, run);
            }
        }
        add(spans, run);
        return List.copyOf(spans);
    }

    /// Two days are said each by itself: Saturday and Sunday.
    private static void add(List<Span> spans, List<DayOfWeek> run) {
        if (run.size() == DayOfWeek.values().length) {
            spans.add(new Span("service.days.all", "", ""));
        } else if (run.size() > TWO) {
            spans.add(new Span("service.days.span", name(run.getFirst()), name(run.getLast())));
        } else {
            run.forEach(day -> spans.add(new Span("service.days.one", name(day), "")));
        }
        run.clear();
    }

    private static String key(When.Time time) {
        var from = time.from();
        var to = time.to();
        if (from == null || to == null) {
            return "";
        }
        return to.isBefore(from) && !to.equals(LocalTime.MIDNIGHT)
                ? "service.hours.next-day" : "service.hours";
    }

    private static String said(@Nullable LocalTime time) {
        return time == null ? "" : DateWords.of(time);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
