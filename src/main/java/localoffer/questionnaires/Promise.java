package localoffer.questionnaires;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import localoffer.content.Fields;
import localoffer.content.Part;
import localoffer.content.Reading;
import localoffer.content.Upkeep;
import localoffer.questionnaires.Making.Signed;

/// The Promise, from `content/promise.yaml`: statements that the partnership must supply, and
/// themes of our own that questions name until then. Questions name themes and not statements,
/// so that no published questionnaire changes when the statements come.
///
/// @param document the id of the document that holds it
/// @param supplied whether the statements are the partnership's words
/// @param agreed who agreed these words, and when
/// @param note says that they are missing; empty when they are not
/// @param changes what became of it, the oldest first
public record Promise(Upkeep upkeep, String document, boolean supplied, Optional<Signed> agreed,
        String note, List<Theme> themes, List<Statement> statements, List<Change> changes) {

    public Promise {
        changes = List.copyOf(changes);
        themes = List.copyOf(themes);
        statements = List.copyOf(statements);
    }

    /// @param words ours, and not the Promise's
    public record Theme(String id, String words) {}

    /// @param text empty until it is supplied
    /// @param themes those that it covers, by id
    public record Statement(int number, String text, List<String> themes) {}

    /// @param when as exactly as it is known: 2018, 2018-06 or 2018-06-30
    /// @param address of the page that tells it
    public record Change(String when, String what, String address) {}

    /// The questions that stand for any of these themes, and whose answers can be good or not.
    public static List<Question> questions(Questionnaire questionnaire, List<String> themes) {
        return questionnaire.questions().stream()
                .filter(question -> !question.many())
                .filter(question -> question.options().stream().anyMatch(Option::favourable))
                .filter(question -> question.about().serves().promise().stream()
                        .anyMatch(themes::contains))
                .toList();
    }

    public Optional<Theme> theme(String id) {
        return themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    List<String> ids() {
        return themes.stream().map(Theme::id).toList();
    }

    /// The statements that cover a theme, once they are supplied.
    public List<Statement> of(String theme) {
        return supplied ? statements.stream()
                .filter(statement -> statement.themes().contains(theme)).toList() : List.of();
    }

    @Singleton
    static final class Reader implements Part<Promise> {

        private static final String FILE = "promise.yaml";
        private static final int NUMBER_MAX = 99;
        private static final Pattern DATE =
                Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-\\d{2})?)?");

        @Override
        public Class<Promise> type() {
            return Promise.class;
        }

        @Override
        public Promise read(Reading reading) {
            try (var fields = reading.yaml(FILE)) {
                var promise = new Promise(Upkeep.read(fields), fields.text("document"),
                        fields.flag("supplied"), MakingReader.signed(fields, "agreed"),
                        fields.text("note", ""),
                        fields.maps("themes").stream().map(Reader::theme).toList(),
                        fields.maps("statements").stream().map(Reader::statement).toList(),
                        fields.maps("changes").stream().map(Reader::change).toList());
                check(fields, promise);
                if (reading.file("documents/" + promise.document() + ".md").isEmpty()) {
                    fields.problem("document", "There is no document \"" + promise.document()
                            + "\" in documents. Write the name of its file.");
                }
                return promise;
            }
        }

        private static Theme theme(Fields fields) {
            try (fields) {
                return new Theme(fields.text("id"), fields.text("words"));
            }
        }

        private static Statement statement(Fields fields) {
            try (fields) {
                return new Statement(fields.number("number", 1, NUMBER_MAX),
                        fields.text("text", ""), fields.texts("themes"));
            }
        }

        private static Change change(Fields fields) {
            try (fields) {
                var when = fields.text("when");
                if (!when.isEmpty() && !DATE.matcher(when).matches()) {
                    fields.problem("when", "\"when\" is \"" + when + "\" but must be a year, a"
                            + " month or a day: 2018, 2018-06 or 2018-06-30.");
                }
                return new Change(when, fields.text("what"), fields.text("address"));
            }
        }

        private static void check(Fields fields, Promise promise) {
            if (promise.supplied() && (promise.agreed().isEmpty()
                    || promise.statements().stream().anyMatch(one -> one.text().isEmpty()))) {
                fields.problem("supplied", "The Promise is not whole: each statement needs its"
                        + " \"text\", and \"agreed\" says who agreed the words. Until then"
                        + " \"supplied\" is false.");
            }
            promise.statements().stream().flatMap(one -> one.themes().stream())
                    .filter(id -> promise.theme(id).isEmpty())
                    .forEach(id -> fields.problem("statements", "There is no theme \"" + id
                            + "\" in this file."));
        }
    }
}
