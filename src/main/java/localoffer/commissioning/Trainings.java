package localoffer.commissioning;

import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import localoffer.content.Fields;
import localoffer.content.Part;
import localoffer.content.Reading;
import localoffer.questionnaires.Quarter;

/// When those who write advice were trained, from `content/advice-training.yaml`.
///
/// @param note says that it is a sample; empty when it is real
/// @param all the oldest first
record Trainings(String note, List<Training> all) {

    Trainings {
        all = List.copyOf(all);
    }

    record Training(String name, YearMonth month) {

        Quarter quarter() {
            return Quarter.of(month.atDay(1));
        }
    }

    @Singleton
    static final class Reader implements Part<Trainings> {

        private static final String FILE = "advice-training.yaml";

        @Override
        public Class<Trainings> type() {
            return Trainings.class;
        }

        @Override
        public Trainings read(Reading reading) {
            try (var fields = reading.yaml(FILE)) {
                var sample = fields.flag("sample");
                var note = fields.text("note", "");
                if (sample && note.isEmpty()) {
                    fields.problem("sample", "This is a sample, so say so in \"note\".");
                }
                var all = new ArrayList<Training>();
                fields.maps("trainings").forEach(one -> training(one, all));
                all.sort((a, b) -> a.month().compareTo(b.month()));
                return new Trainings(sample ? note : "", all);
            }
        }

        private static void training(Fields fields, List<Training> all) {
            try (fields) {
                var name = fields.text("name");
                var month = fields.text("month");
                try {
                    all.add(new Training(name, YearMonth.parse(month)));
                } catch (DateTimeException e) {
                    fields.problem("month", "\"month\" is \"" + month
                            + "\" but must be a month such as 2026-01.");
                }
            }
        }
    }
}
