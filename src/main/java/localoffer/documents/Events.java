package localoffer.documents;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import localoffer.content.Part;
import localoffer.content.Reading;

/// Everything that is held, as it is known on one day.
///
/// @param today the day of the reading: what is over is told by it
public record Events(List<Event> all, Terms terms, LocalDate today) {

    /// Nothing is told of what is held later: a series may have no end.
    public static final int MONTHS_AHEAD = 12;

    private static final Comparator<Occasion> EARLIEST_FIRST = Comparator.comparing(Occasion::day)
            .thenComparing(Occasion::minute).thenComparing(one -> one.event().title());

    public Events {
        all = List.copyOf(all);
    }

    public Optional<Event> find(String id) {
        return all.stream().filter(event -> event.id().equals(id)).findFirst();
    }

    /// The last day that is looked ahead to.
    public LocalDate horizon() {
        return today.plusMonths(MONTHS_AHEAD);
    }

    /// Every day on which one of them is held, from one day to another, the earliest first.
    public List<Occasion> between(LocalDate from, LocalDate to) {
        return all.stream().flatMap(event -> of(event, from, to)).sorted(EARLIEST_FIRST).toList();
    }

    /// When one of them is held from today on.
    public List<Occasion> coming(Event event) {
        return of(event, today, horizon()).toList();
    }

    /// When each is held next, the earliest first. What is over is left out.
    public List<Occasion> next() {
        return all.stream().flatMap(event -> coming(event).stream().limit(1))
                .sorted(EARLIEST_FIRST).toList();
    }

    /// The next of those that a listing is concerned with, or that are held there.
    public List<Occasion> next(String service) {
        return next().stream().filter(one -> one.event().services().contains(service)
                || one.event().place().listing().equals(service)).toList();
    }

    private static Stream<Occasion> of(Event event, LocalDate from, LocalDate to) {
        return event.when().days(from, to).stream().map(day -> new Occasion(event, day));
    }

    /// Reads `content/events/`.
    @Singleton
    static final class Reader implements Part<Events> {

        @Override
        public Class<Events> type() {
            return Events.class;
        }

        @Override
        public Events read(Reading reading) {
            var terms = Terms.read(reading);
            return new Events(reading.files("events", ".md").stream()
                    .map(file -> EventReader.event(reading, file, terms)).toList(),
                    terms, reading.today());
        }
    }
}
