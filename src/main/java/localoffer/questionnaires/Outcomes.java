package localoffer.questionnaires;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import localoffer.content.Fields;
import localoffer.content.Part;
import localoffer.content.Reading;
import localoffer.questionnaires.Making.Signed;

/// What help is for, from `content/outcomes.yaml`: the list that questions name.
///
/// @param agreed who agreed the list, and when
/// @param note says that nobody has; empty when somebody has
public record Outcomes(Optional<Signed> agreed, String note, List<Outcome> all) {

    public Outcomes {
        all = List.copyOf(all);
    }

    /// @param adulthood whether it is an area of preparing for adulthood
    public record Outcome(String id, String words, boolean adulthood) {}

    public Optional<Outcome> find(String id) {
        return all.stream().filter(outcome -> outcome.id().equals(id)).findFirst();
    }

    List<String> ids() {
        return all.stream().map(Outcome::id).toList();
    }

    @Singleton
    static final class Reader implements Part<Outcomes> {

        private static final String FILE = "outcomes.yaml";

        @Override
        public Class<Outcomes> type() {
            return Outcomes.class;
        }

        @Override
        public Outcomes read(Reading reading) {
            try (var fields = reading.yaml(FILE)) {
                return new Outcomes(MakingReader.signed(fields, "agreed"),
                        fields.text("note", ""),
                        fields.maps("outcomes").stream().map(Reader::outcome).toList());
            }
        }

        private static Outcome outcome(Fields fields) {
            try (fields) {
                return new Outcome(fields.text("id"), fields.text("words"),
                        fields.flag("adulthood"));
            }
        }
    }
}
