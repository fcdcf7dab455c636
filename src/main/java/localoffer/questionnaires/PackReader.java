package localoffer.questionnaires;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import localoffer.content.Fields;
import localoffer.questionnaires.Question.Signpost;
import localoffer.questionnaires.Questionnaire.Privacy;
import localoffer.questionnaires.Questionnaire.Words;

/// Reads a questionnaire's words in another language: all of them, and no others. Answers are
/// kept by their codes, so results are the same in every language.
final class PackReader {

    private static final int VERSION_MAX = 10_000;

    private final Questionnaire source;
    private final QuestionReader reader;
    private final Map<String, Map<String, String>> scales = new HashMap<>();

    /// @param reader that read the questions of the source
    PackReader(Questionnaire source, QuestionReader reader) {
        this.source = source;
        this.reader = reader;
    }

    /// @param pack the file's facts
    Questionnaire read(Fields pack, String language) {
        same(pack, "questionnaire", source.id(), pack.text("questionnaire"));
        same(pack, "version", Integer.toString(source.version()),
                Integer.toString(pack.number("version", 1, VERSION_MAX)));
        same(pack, "language", language, pack.text("language"));
        var reviewed = MakingReader.signed(pack, "reviewed").isPresent();
        var note = source.words().note().isEmpty() ? "" : pack.text("note");
        var words = new Words(language, reviewed, pack.text("title"), pack.text("purpose"), note,
                privacy(pack.map("privacy")));
        if (!reader.scales().isEmpty()) {
            scales(pack.map("scales"));
        }
        return source.translated(words, questions(pack, "questions", source.questions()),
                source.aboutYou().isEmpty() ? List.of()
                        : questions(pack, "about-you", source.aboutYou()));
    }

    private static void same(Fields pack, String name, String expected, String found) {
        if (!expected.equals(found)) {
            pack.problem(name, "\"" + name + "\" is \"" + found + "\" but the file's name says \""
                    + expected + "\".");
        }
    }

    private Privacy privacy(Fields fields) {
        try (fields) {
            var paragraph = fields.text("paragraph");
            if (paragraph.contains("{group}") != source.privacy().paragraph().contains("{group}")) {
                fields.problem("paragraph", "{group} must stand in both languages or in none.");
            }
            return new Privacy(fields.text("line"), paragraph, source.privacy().page());
        }
    }

    private void scales(Fields fields) {
        try (fields) {
            reader.scales().forEach((name, options) ->
                    scales.put(name, labels(fields.map(name), options)));
        }
    }

    private List<Question> questions(Fields pack, String name, List<Question> sources) {
        try (var fields = pack.map(name)) {
            var ids = sources.stream().map(Question::id).toList();
            if (!fields.names().isEmpty() && !fields.names().equals(ids)) {
                pack.problem(name, "\"" + name + "\" must have the same questions in the same"
                        + " order as " + source.id() + "-" + source.version() + ".yaml: "
                        + String.join(", ", ids) + ".");
            }
            return sources.stream().map(question ->
                    question(fields.map(question.id()), question)).toList();
        }
    }

    private Question question(Fields entry, Question question) {
        var labels = reader.scaleOf(question)
                .map(name -> scales.getOrDefault(name, Map.of()))
                .orElseGet(() -> question.options().isEmpty() ? Map.of()
                        : labels(entry.map("options"), question.options()));
        return question(entry, question, labels);
    }

    /// A question in the words of the entry.
    ///
    /// @param labels of its answers, by code
    static Question question(Fields entry, Question question, Map<String, String> labels) {
        try (entry) {
            var about = question.about();
            var hint = about.hint().isEmpty() ? "" : entry.text("hint");
            var signpost = about.signpost().map(one -> signpost(entry.map("signpost"), one));
            return question.with(about.in(entry.text("ask"), hint, signpost),
                    question.options().stream().map(option ->
                            option.in(labels.getOrDefault(option.code(), ""))).toList());
        }
    }

    private static Signpost signpost(Fields fields, Signpost source) {
        try (fields) {
            return new Signpost(fields.text("words"), fields.text("link"), source.address());
        }
    }

    static Map<String, String> labels(Fields fields, List<Option> options) {
        try (fields) {
            var labels = new HashMap<String, String>();
            options.forEach(option -> labels.put(option.code(), fields.text(option.code())));
            return labels;
        }
    }
}
