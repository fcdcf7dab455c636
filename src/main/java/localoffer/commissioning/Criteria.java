package localoffer.commissioning;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import localoffer.content.Fields;
import localoffer.content.Part;
import localoffer.content.Reading;
import localoffer.questionnaires.Question;
import localoffer.questionnaires.Questionnaires;

/// What inspectors look at, from `content/inspection-framework.yaml`, and the questions that speak
/// for it. Published questions never change, so the file names their indicators, and they do not
/// name the framework.
///
/// @param note says what must be confirmed; empty when that was done
record Criteria(String source, String note, List<Criterion> all) {

    Criteria {
        all = List.copyOf(all);
    }

    /// @param indicators of questions, by code
    /// @param themes of comments, by id
    record Criterion(String id, String words, List<String> indicators, List<String> themes) {

        Criterion {
            indicators = List.copyOf(indicators);
            themes = List.copyOf(themes);
        }
    }

    @Singleton
    static final class Reader implements Part<Criteria> {

        private static final String FILE = "inspection-framework.yaml";

        @Override
        public Class<Criteria> type() {
            return Criteria.class;
        }

        @Override
        public Criteria read(Reading reading) {
            try (var fields = reading.yaml(FILE)) {
                var confirmed = fields.flag("confirmed");
                var note = fields.text("note", "");
                if (!confirmed && note.isEmpty()) {
                    fields.problem("confirmed", "The criteria are not confirmed, so say so in"
                            + " \"note\".");
                }
                var known = new HashSet<String>();
                reading.part(Questionnaires.class).versions().forEach(version ->
                        version.questions().stream().map(Question::about)
                                .forEach(about -> known.add(about.indicator())));
                var ids = new HashSet<String>();
                return new Criteria(fields.text("source"), confirmed ? "" : note,
                        fields.maps("criteria").stream()
                                .map(one -> criterion(one, known, ids)).toList());
            }
        }

        private static Criterion criterion(Fields fields, Set<String> known, Set<String> ids) {
            try (fields) {
                var id = fields.text("id");
                if (!ids.add(id)) {
                    fields.problem("id", "\"" + id + "\" is there twice. Give one another id.");
                }
                var indicators = fields.texts("indicators");
                indicators.stream().filter(code -> !known.contains(code)).forEach(code ->
                        fields.problem("indicators", "No question has the indicator \"" + code
                                + "\". Write one that a questionnaire names."));
                return new Criterion(id, fields.text("words"), indicators,
                        fields.texts("themes"));
            }
        }
    }
}
