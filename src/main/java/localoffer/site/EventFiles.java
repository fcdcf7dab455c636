package localoffer.site;

import io.micronaut.context.MessageSource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localoffer.content.Edition;
import localoffer.directory.Directory;
import localoffer.documents.Event;
import localoffer.documents.EventCalendar;
import localoffer.documents.EventCalendar.Item;
import localoffer.documents.Events;
import localoffer.documents.Occasion;
import localoffer.web.Atom;
import localoffer.web.Layout;

/// Events for other programs: calendars, and readers of feeds. Nobody sees a mark of a page there,
/// so what is invented says so in its title.
@Singleton
class EventFiles {

    static final String FEED = "/events.atom";
    private static final int FEED_EVENTS_MAX = 200;

    private final MessageSource words;
    private final Atom atom;
    private final Layout.Source layout;

    EventFiles(MessageSource words, Atom atom, Layout.Source layout) {
        this.words = words;
        this.atom = atom;
        this.layout = layout;
    }

    /// @param site where the site stands, without a stroke at the end
    String calendar(Edition edition, List<Event> events, String site) {
        return EventCalendar.of(layout.get().siteName(), site,
                events.stream().map(event -> item(event, edition.part(Directory.class))).toList());
    }

    /// What was changed last stands first.
    String feed(Edition edition, String site) {
        var events = edition.part(Events.class);
        return atom.of(new Atom.Head(FEED, "/events", "event.list.title", events.today(), site),
                events.next().stream().map(this::entry)
                        .sorted((one, other) -> other.date().compareTo(one.date()))
                        .limit(FEED_EVENTS_MAX).toList());
    }

    private Item item(Event event, Directory directory) {
        var description = Stream.of(event.summary(), event.standing().note(),
                        event.joining().costNote(), event.joining().book(),
                        event.joining().link())
                .filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
        return new Item(event, title(event), description,
                Venue.of(event.place(), directory).words());
    }

    private Atom.Entry entry(Occasion next) {
        var event = next.event();
        return Atom.Entry.of(event.address(), title(event),
                event.changed(), next.words() + ". " + event.summary());
    }

    private String title(Event event) {
        var title = event.isCancelled()
                ? said("event.title.cancelled", event.title()) : event.title();
        return event.demonstration() ? said("event.title.demonstration", title) : title;
    }

    private String said(String key, String title) {
        return words.getMessage(key, Locale.UK, title).orElse(title);
    }
}
