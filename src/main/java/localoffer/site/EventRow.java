package localoffer.site;

import java.util.List;
import java.util.Locale;
import localoffer.content.Edition;
import localoffer.directory.Directory;
import localoffer.directory.Service.Ages;
import localoffer.documents.Event;
import localoffer.documents.Events;
import localoffer.documents.Occasion;

/// One day of an event as it stands in a list.
record EventRow(Occasion occasion, Venue venue) {

    static EventRow of(Occasion occasion, Directory directory) {
        return new EventRow(occasion, Venue.of(occasion.event().place(), directory));
    }

    /// The next of all events, each once.
    static List<EventRow> next(Edition edition, int most) {
        return of(edition, edition.part(Events.class).next(), most);
    }

    /// The next that a listing is concerned with.
    static List<EventRow> next(Edition edition, String service, int most) {
        return of(edition, edition.part(Events.class).next(service), most);
    }

    private static List<EventRow> of(Edition edition, List<Occasion> next, int most) {
        return next.stream().limit(most)
                .map(one -> of(one, edition.part(Directory.class))).toList();
    }

    public Event event() {
        return occasion.event();
    }

    /// The messages that say whom it is for.
    public List<String> audienceKeys() {
        return event().forWhom().audiences().stream()
                .map(one -> "event.for." + EventQuery.word(one)).toList();
    }

    public Ages ages() {
        return new Ages(event().forWhom().least(), event().forWhom().most());
    }

    public String costKey() {
        return "event.cost." + event().joining().cost().name().toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }
}
