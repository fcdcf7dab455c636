package localoffer.site;

import java.util.List;
import java.util.Locale;
import localoffer.content.Html;
import localoffer.directory.Term;
import localoffer.documents.Event;
import localoffer.documents.Occasion;
import localoffer.documents.RelatedServices;
import localoffer.documents.Series;
import localoffer.site.ServicePage.Source;
import localoffer.web.DateWords;

/// The page of one event.
///
/// @param row its first day, which says what holds of every day
/// @param coming its next days
/// @param needs the kinds of need that it is for; none for any
record EventPage(EventRow row, List<Occasion> coming, List<Term> needs,
        List<RelatedServices.Link> services) {

    static final int COMING_MAX = 10;

    public Event event() {
        return row.event();
    }

    public Html body() {
        return event().body();
    }

    public boolean isOver() {
        return coming.isEmpty();
    }

    public List<Occasion> next() {
        return coming.stream().limit(COMING_MAX).toList();
    }

    public boolean isMore() {
        return coming.size() > COMING_MAX;
    }

    /// Days to come on which it is not held, as people say them.
    public List<String> leftOut() {
        return event().when().rule().stream().flatMap(rule -> rule.except().stream())
                .filter(day -> coming.isEmpty() || day.isAfter(coming.getFirst().day()))
                .map(DateWords::withDayOfWeek).toList();
    }

    /// The message that says how it comes again, given the day of the week; empty when it does not.
    public String repeatKey() {
        return event().when().rule().map(rule -> "event.every."
                + (rule.step() == Series.Step.MONTH ? rule.nth() : rule.step())
                        .toString().toLowerCase(Locale.ROOT)).orElse("");
    }

    public String dayOfWeek() {
        return row.occasion().words().replaceFirst(" .*", "");
    }

    public boolean isInTermTime() {
        return event().when().rule().flatMap(Series.Rule::terms).isPresent();
    }

    /// Its last day in words; empty when it has no end.
    public String until() {
        return event().when().rule().flatMap(Series.Rule::until)
                .map(DateWords::withDayOfWeek).orElse("");
    }

    public String checked() {
        return DateWords.of(event().upkeep().lastChecked());
    }

    public List<Source> sources() {
        return event().sources().stream()
                .map(words -> new Source(words, words.matches("https?://.*"))).toList();
    }
}
