package localoffer.questionnaires;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import localoffer.content.Fields;
import localoffer.content.Part;
import localoffer.content.Reading;
import localoffer.content.SourceFile;
import localoffer.directory.Commissioned;
import localoffer.questionnaires.Questionnaire.Breakdown;
import localoffer.questionnaires.Questionnaire.Opening;
import localoffer.questionnaires.Questionnaire.Privacy;
import localoffer.questionnaires.Questionnaire.Status;
import localoffer.questionnaires.Questionnaire.Subject;
import localoffer.questionnaires.Questionnaire.Voice;
import localoffer.questionnaires.Questionnaire.Words;

/// Reads `content/questionnaires/`: one version of one questionnaire in each file.
@Singleton
class QuestionnaireReader implements Part<Questionnaires> {

    static final String FOLDER = "questionnaires";
    private static final int MINUTES_MAX = 60;
    private static final int VERSION_MAX = 10_000;

    @Override
    public Class<Questionnaires> type() {
        return Questionnaires.class;
    }

    @Override
    public Questionnaires read(Reading reading) {
        var versions = reading.files(FOLDER, ".yaml").stream()
                .map(file -> questionnaire(reading, file)).toList();
        var questionnaires = new Questionnaires(versions,
                new LocalReader(reading, versions).read());
        commissioned(reading, questionnaires);
        new Published(reading).check(questionnaires);
        return questionnaires;
    }

    private static void commissioned(Reading reading, Questionnaires questionnaires) {
        for (var commission : reading.part(Commissioned.class).all()) {
            var name = commission.service().id();
            if (Topic.ABOUT_NO_SERVICE.contains(name)) {
                reading.problem("directory/services/" + name + ".md", 1, "Answers that are not"
                        + " about a service are kept as \"" + name + "\". Give the file another"
                        + " name.");
            }
            for (var id : commission.questionnaires()) {
                var newest = questionnaires.newest(id);
                if (newest.isEmpty()) {
                    reading.problem("directory/commissioned.yaml", 1,
                            "\"" + name + "\" asks the questionnaire \""
                            + id + "\", which is not in " + FOLDER + "/. Correct its id.");
                } else if (newest.get().subject() != Subject.SERVICE) {
                    reading.problem("directory/commissioned.yaml", 1,
                            "\"" + name + "\" asks the questionnaire \""
                            + id + "\", which is not about a service. Take it out.");
                }
            }
        }
    }

    private static Questionnaire questionnaire(Reading reading, SourceFile file) {
        try (var fields = reading.yaml(file)) {
            var reader = new QuestionReader(reading, fields);
            var questionnaire = questionnaire(fields, reader);
            var name = questionnaire.id() + "-" + questionnaire.version();
            if (!file.name().equals(name)) {
                fields.problem("id", "The file is called \"" + file.name() + "\" but holds version "
                        + questionnaire.version() + " of \"" + questionnaire.id() + "\". Name it "
                        + name + ".yaml.");
            }
            new Rules(reading, fields).check(questionnaire);
            return questionnaire.having(translations(reading, fields, questionnaire, reader));
        }
    }

    private static Questionnaire questionnaire(Fields fields, QuestionReader reader) {
        try (var made = fields.map("co-produced")) {
            var words = new Words(fields.text("language"), true, fields.text("title"),
                    fields.text("purpose"), made.text("note", ""), privacy(fields));
            var questions = reader.questions(fields, "questions");
            return new Questionnaire(fields.text("id"), fields.number("version", 1, VERSION_MAX),
                    fields.choice("voice", Voice.class),
                    fields.choice("about", Subject.class),
                    new Opening(fields.choice("status", Status.class), fields.date("opens"),
                            fields.date("closes")),
                    fields.flag("draft"),
                    fields.number("minutes", 1, MINUTES_MAX),
                    words,
                    MakingReader.read(fields, MakingReader.coProduction(made)),
                    new Breakdown(fields.text("breakdown", ""),
                            fields.flag("breakdown-ordered")),
                    questions, reader.aboutYou(fields, questions), Map.of());
        }
    }

    /// A version can be a draft for long before its words about privacy are written.
    private static Privacy privacy(Fields fields) {
        return fields.optionalMap("privacy").map(privacy -> {
            try (privacy) {
                return new Privacy(privacy.text("line", ""), privacy.text("paragraph", ""),
                        privacy.text("page", ""));
            }
        }).orElseGet(() -> new Privacy("", "", ""));
    }

    /// Where its words in another language stand.
    static String pack(Questionnaire questionnaire, String language) {
        return FOLDER + "/languages/" + language + "/" + questionnaire.id() + "-"
                + questionnaire.version() + ".yaml";
    }

    private static Map<String, Questionnaire> translations(Reading reading, Fields fields,
            Questionnaire questionnaire, QuestionReader reader) {
        var translations = new LinkedHashMap<String, Questionnaire>();
        for (var language : fields.texts("languages")) {
            var path = pack(questionnaire, language);
            if (language.equals(questionnaire.language())) {
                fields.problem("languages", "\"" + language + "\" is the language of this file."
                        + " Take it out of \"languages\".");
            } else if (reading.file(path).isEmpty()) {
                fields.problem("languages", "There is no file " + path + ". Write it, or take \""
                        + language + "\" out of \"languages\".");
            } else {
                try (var pack = reading.yaml(path)) {
                    translations.put(language,
                            new PackReader(questionnaire, reader).read(pack, language));
                }
            }
        }
        return translations;
    }
}
