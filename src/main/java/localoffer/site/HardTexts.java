package localoffer.site;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import localoffer.content.Fields;
import localoffer.content.Part;
import localoffer.content.Reading;

/// Texts that may be hard to read for a while, and why: `content/hard-texts.yaml`.
public record HardTexts(List<Exemption> all) {

    public HardTexts {
        all = List.copyOf(all);
    }

    /// @param file below the content folder
    /// @param until its last day
    public record Exemption(String file, LocalDate until, String why) {}

    /// The exemption that a file has on a day.
    public Optional<Exemption> of(String file, LocalDate today) {
        return all.stream().filter(one -> one.file.equals(file))
                .filter(one -> !one.until.isBefore(today)).findFirst();
    }

    @Singleton
    static final class Reader implements Part<HardTexts> {

        private static final String FILE = "hard-texts.yaml";

        @Override
        public Class<HardTexts> type() {
            return HardTexts.class;
        }

        @Override
        public HardTexts read(Reading reading) {
            try (var fields = reading.yaml(FILE)) {
                return new HardTexts(fields.maps("exempt").stream()
                        .flatMap(one -> exemption(reading, one).stream()).toList());
            }
        }

        private static Optional<Exemption> exemption(Reading reading, Fields fields) {
            try (fields) {
                var file = fields.text("file");
                var why = fields.text("why");
                var until = fields.date("until");
                if (until.isEmpty()) {
                    fields.problem("until", "An exemption needs a last day: until: 2027-06-30.");
                }
                if (reading.file(file).isEmpty()) {
                    fields.problem("file", "There is no file \"" + file
                            + "\" in the content folder. Write its path, or take this out.");
                }
                return until.map(day -> new Exemption(file, day, why));
            }
        }
    }
}
