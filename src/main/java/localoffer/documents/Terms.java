package localoffer.documents;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import localoffer.content.Fields;
import localoffer.content.Reading;

/// When schools are open: what is held in term time is not held on other days.
///
/// @param halves from the first day to the last of each half of a term, in their order
/// @param demonstration whether the days are invented
public record Terms(List<Half> halves, boolean demonstration) {

    static final String FILE = "events/term-dates.yaml";

    public Terms {
        halves = halves.stream().sorted(Comparator.comparing(Half::first)).toList();
    }

    /// Half a term: in the middle of each term is a holiday.
    public record Half(LocalDate first, LocalDate last) {

        boolean includes(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    boolean include(LocalDate day) {
        return halves.stream().anyMatch(half -> half.includes(day));
    }

    /// The last day that is known; before any other when none is.
    LocalDate last() {
        return halves.isEmpty() ? LocalDate.EPOCH : halves.getLast().last();
    }

    static Terms read(Reading reading) {
        if (reading.file(FILE).isEmpty()) {
            return new Terms(List.of(), false);
        }
        try (var fields = reading.yaml(FILE)) {
            fields.text("source");
            return new Terms(fields.maps("terms").stream()
                    .flatMap(half -> half(half).stream()).toList(), fields.flag("demonstration"));
        }
    }

    private static Optional<Half> half(Fields fields) {
        try (fields) {
            fields.text("from"); // Tells a date that is missing.
            fields.text("to");
            var from = fields.date("from");
            var to = fields.date("to");
            if (from.isEmpty() || to.isEmpty()) {
                return Optional.empty();
            }
            if (to.get().isBefore(from.get())) {
                fields.problem("to", "It ends on " + to.get() + " before it begins on "
                        + from.get() + ". Correct one of the two days.");
                return Optional.empty();
            }
            return Optional.of(new Half(from.get(), to.get()));
        }
    }
}
