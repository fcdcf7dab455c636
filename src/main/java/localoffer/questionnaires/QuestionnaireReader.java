package localoffer.questionnaires;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import localoffer.content.Fields;
import localoffer.content.Part;
import localoffer.content.Reading;
import localoffer.content.SourceFile;
import localoffer.directory.Commissioned;
import localoffer.questionnaires.Question.About;
import localoffer.questionnaires.Question.Use;
import localoffer.questionnaires.Questionnaire.CoProduction;
import localoffer.questionnaires.Questionnaire.Status;
import localoffer.questionnaires.Questionnaire.Voice;

/// Reads `content/questionnaires/`: one version of one questionnaire in each file.
@Singleton
class QuestionnaireReader implements Part<Questionnaires> {

    private static final String FOLDER = "questionnaires";
    private static final int MINUTES_MAX = 60;
    private static final int VERSION_MAX = 10_000;
    private static final int SCORE_MAX = 100;

    /// The drawings of `views/questionnaires/pictures.html`.
    static final Set<String> PICTURES = Set.of("face-good", "face-ok", "face-bad", "dont-know",
            "people", "place", "things-to-do", "talking", "learning", "getting-there",
            "something-else", "waiting", "too-loud");

    /// The kinds of question, as files name them.
    private enum Kind { SINGLE, MULTIPLE, FACES, TILES, TEXT }

    @Override
    public Class<Questionnaires> type() {
        return Questionnaires.class;
    }

    @Override
    public Questionnaires read(Reading reading) {
        var versions = reading.files(FOLDER, ".yaml").stream()
                .map(file -> questionnaire(reading, file)).toList();
        var questionnaires = new Questionnaires(versions);
        reading.part(Commissioned.class).all().forEach(commission ->
                commission.questionnaires().stream()
                        .filter(id -> questionnaires.newest(id).isEmpty())
                        .forEach(id -> reading.problem("directory/commissioned.yaml", 1,
                                "\"" + commission.service().id() + "\" asks the questionnaire \""
                                + id + "\", which is not in " + FOLDER + "/. Correct its id.")));
        return questionnaires;
    }

    private static Questionnaire questionnaire(Reading reading, SourceFile file) {
        try (var fields = reading.yaml(file)) {
            var id = fields.text("id");
            int version = fields.number("version", 1, VERSION_MAX);
            if (!file.name().equals(id + "-" + version)) {
                fields.problem("id", "The file is called \"" + file.name() + "\" but holds version "
                        + version + " of \"" + id + "\". Name it " + id + "-" + version + ".yaml.");
            }
            var scales = scales(fields);
            return new Questionnaire(id, version, fields.text("title"),
                    fields.choice("voice", Voice.class),
                    fields.choice("status", Status.class),
                    fields.flag("draft"),
                    fields.text("language"),
                    fields.number("minutes", 1, MINUTES_MAX),
                    fields.text("purpose"),
                    coProduction(fields.map("co-produced")),
                    questions(fields, "questions", scales),
                    aboutYou(fields, scales));
        }
    }

    private static CoProduction coProduction(Fields fields) {
        try (fields) {
            return new CoProduction(fields.texts("groups"), fields.text("note", ""));
        }
    }

    private static Map<String, List<Option>> scales(Fields fields) {
        var scales = new HashMap<String, List<Option>>();
        fields.optionalMap("scales").ifPresent(map ->
                map.names().forEach(name -> scales.put(name, options(map, name))));
        return scales;
    }

    private static List<Question> questions(
            Fields fields, String name, Map<String, List<Option>> scales) {
        var questions = new ArrayList<Question>();
        var ids = new HashSet<String>();
        for (var entry : fields.maps(name)) {
            var question = question(entry, scales);
            if (!ids.add(question.id())) {
                entry.problem("id", "The question \"" + question.id()
                        + "\" stands twice. Give one of the two another id.");
            }
            questions.add(question);
        }
        return questions;
    }

    private static List<Question> aboutYou(Fields fields, Map<String, List<Option>> scales) {
        var questions = questions(fields, "about-you", scales);
        if (questions.stream().anyMatch(question -> question instanceof WrittenAnswer)) {
            fields.problem("about-you", "Words can tell who a person is. Give the questions"
                    + " about the person options to choose from.");
        }
        return questions;
    }

    private static Question question(Fields fields, Map<String, List<Option>> scales) {
        try (fields) {
            var kind = fields.choice("type", Kind.class);
            fields.text("about", ""); // Which question the words are about: for people who edit.
            var about = new About(fields.text("id"), fields.text("ask"), fields.text("hint", ""),
                    fields.text("indicator", ""), fields.text("area", ""), fields.texts("promise"),
                    fields.choice("use", Use.NONE));
            return switch (kind) {
                case SINGLE -> new SingleChoice(about, choices(fields, scales));
                case MULTIPLE -> new MultipleChoice(about, choices(fields, scales));
                case FACES -> new FaceScale(about, choices(fields, scales));
                case TILES -> new PictureTiles(about, choices(fields, scales));
                case TEXT -> new WrittenAnswer(about,
                        fields.number("characters-max", 1, WrittenAnswer.CHARACTERS_MAX));
            };
        }
    }

    private static List<Option> choices(Fields fields, Map<String, List<Option>> scales) {
        var scale = fields.optional("scale");
        var own = options(fields, "options");
        if (scale.isEmpty() && own.isEmpty()) {
            fields.problem("type", "There is nothing to choose from. Add \"options\", or the name"
                    + " of a \"scale\".");
        }
        if (scale.isPresent() && !scales.containsKey(scale.get())) {
            fields.problem("scale", "There is no scale \"" + scale.get() + "\" in this file. Known"
                    + " are: " + String.join(", ", scales.keySet()) + ".");
        }
        return scale.map(name -> scales.getOrDefault(name, List.of())).orElse(own);
    }

    private static List<Option> options(Fields fields, String name) {
        var options = new ArrayList<Option>();
        var codes = new HashSet<String>();
        for (var entry : fields.maps(name)) {
            try (entry) {
                var code = entry.text("code");
                if (!codes.add(code)) {
                    entry.problem("code", "The code \"" + code
                            + "\" stands twice. Give one of the two another code.");
                }
                int score = entry.has("score")
                        ? entry.number("score", 0, SCORE_MAX) : Option.NO_SCORE;
                var counts = !entry.has("counts") || entry.flag("counts");
                options.add(new Option(code, entry.text("label"), score,
                        entry.flag("favourable"), counts, picture(entry)));
            }
        }
        return options;
    }

    private static String picture(Fields option) {
        var picture = option.text("picture", "");
        if (!picture.isEmpty() && !PICTURES.contains(picture)) {
            option.problem("picture", "There is no picture \"" + picture + "\". Known are: "
                    + String.join(", ", PICTURES.stream().sorted().toList()) + ".");
        }
        return picture;
    }
}
