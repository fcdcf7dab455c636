package localoffer.browsing;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.content.Fields;
import localoffer.content.Part;
import localoffer.content.Reading;
import localoffer.directory.Directory;
import localoffer.directory.Service;
import localoffer.web.DateWords;

/// What last happened to each listing, the newest first: as the council wrote it down in
/// `content/directory/changes.yaml`, or the day that a person of the council checked it.
///
/// @param since the day that the first listings were published
public record Changes(LocalDate since, List<Change> all) {

    private static final Comparator<Change> NEWEST_FIRST = Comparator.comparing(Change::date)
            .reversed().thenComparing(change -> change.service().id());

    public Changes {
        all = List.copyOf(all);
    }

    List<Change> newest(int count) {
        return all.stream().limit(count).toList();
    }

    /// @param kind whether somebody described it, checked the listing, or only published it
    public record Change(LocalDate date, Service service, Kind kind, String what) {

        public enum Kind { TOLD, CHECKED, PUBLISHED }

        public String day() {
            return DateWords.of(date);
        }

        public boolean isTold() {
            return kind == Kind.TOLD;
        }

        /// The message that says what happened when nobody described it.
        public String key() {
            return kind == Kind.CHECKED ? "browsing.new.checked" : "browsing.new.published";
        }
    }

    @Singleton
    static final class Reader implements Part<Changes> {

        private static final String FILE = "directory/changes.yaml";

        @Override
        public Class<Changes> type() {
            return Changes.class;
        }

        @Override
        public Changes read(Reading reading) {
            var directory = reading.part(Directory.class);
            try (var fields = reading.yaml(FILE)) {
                var since = date(fields, "first-published");
                Map<String, Change> last = new HashMap<>();
                directory.services().forEach(one -> last.put(one.id(), published(one, since)));
                for (var entry : fields.maps("changes")) {
                    told(entry, directory, since)
                            .filter(change -> !change.date().isAfter(reading.today()))
                            .ifPresent(change -> last.merge(
                                    change.service().id(), change, Reader::later));
                }
                return new Changes(since,
                        last.values().stream().sorted(NEWEST_FIRST).toList());
            }
        }

        private static Change published(Service service, LocalDate since) {
            var checked = service.upkeep().lastChecked();
            return checked == null || checked.isBefore(since)
                    ? new Change(since, service, Change.Kind.PUBLISHED, "")
                    : new Change(checked, service, Change.Kind.CHECKED, "");
        }

        private static Optional<Change> told(
                Fields fields, Directory directory, LocalDate since) {
            try (fields) {
                var date = date(fields, "date");
                var id = fields.text("service");
                var what = fields.text("what");
                if (date.isBefore(since)) {
                    fields.problem("date", "This is before the first listings were published, on "
                            + since + ". Correct one of the two dates.");
                }
                var service = directory.named(id);
                if (service.isEmpty() && !id.isEmpty()) {
                    fields.problem("service", "There is no service \"" + id
                            + "\". Write the name of its file in directory/services, without the"
                            + " ending, or take this change out.");
                }
                return service.map(found ->
                        new Change(date, found, Change.Kind.TOLD, what));
            }
        }

        /// Of two changes on one day, the one that is written further down.
        private static Change later(Change one, Change other) {
            return other.date().isBefore(one.date()) ? one : other;
        }

        private static LocalDate date(Fields fields, String name) {
            fields.text(name); // Tells a date that is missing.
            return fields.date(name).orElse(LocalDate.EPOCH);
        }
    }
}
