package localoffer.documents;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import localoffer.content.Fields;
import localoffer.content.Reading;
import localoffer.web.DateWords;

/// What was done to a published page on one day, as the file of the page says under `history`.
public record Change(LocalDate date, String what) {

    static final Comparator<Change> NEWEST_FIRST =
            Comparator.comparing(Change::date).reversed();

    public String day() {
        return DateWords.of(date);
    }

    /// The newest first. What is still to come is not told yet.
    static List<Change> read(Reading reading, Fields fields) {
        var changes = fields.maps("history");
        if (changes.isEmpty()) {
            fields.problem("history", "Under \"history\", say when the page was published, as a"
                    + " line such as \"- {date: 2026-11-22, what: It was first published.}\".");
        }
        return changes.stream().flatMap(change -> one(change).stream())
                .filter(change -> !change.date.isAfter(reading.today()))
                .sorted(NEWEST_FIRST).toList();
    }

    private static Optional<Change> one(Fields fields) {
        try (fields) {
            fields.text("date"); // Tells a date that is missing.
            var what = fields.text("what");
            return fields.date("date").map(date -> new Change(date, what));
        }
    }
}
