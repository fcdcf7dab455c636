package localoffer.questionnaires;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import localoffer.content.Fields;
import localoffer.content.Reading;
import localoffer.content.SourceFile;
import localoffer.directory.Commissioned;
import localoffer.questionnaires.Making.CoProduction;
import localoffer.questionnaires.Questionnaire.Status;

/// Reads `content/questionnaires/local/`: the questions that one service adds, in a file each.
record LocalReader(Reading reading, List<Questionnaire> versions) {

    static final String FOLDER = QuestionnaireReader.FOLDER + "/local";

    List<LocalQuestion> read() {
        return reading.files(FOLDER, ".yaml").stream().flatMap(file -> read(file).stream())
                .toList();
    }

    private List<LocalQuestion> read(SourceFile file) {
        try (var fields = reading.yaml(file)) {
            var service = fields.text("service");
            if (!file.name().equals(service)) {
                fields.problem("service", "The file is called \"" + file.name() + "\" but holds"
                        + " questions of \"" + service + "\". Give both the same name.");
            }
            var reader = new QuestionReader(reading, fields);
            var questions = new ArrayList<Question>();
            var all = new ArrayList<LocalQuestion>();
            for (var entry : fields.maps("questions")) {
                try (entry) {
                    var local = local(entry, service, reader.question(entry, questions));
                    questions.add(local.question());
                    all.add(local);
                }
            }
            tooMany(fields, all);
            return all;
        }
    }

    private LocalQuestion local(Fields entry, String service, Question question) {
        if (!question.isLocal()) {
            entry.problem("id", "The id of a local question is S and a number, such as S1, so that"
                    + " it is no other question's.");
        }
        var questionnaire = entry.text("questionnaire");
        var status = entry.choice("status", Status.class);
        if (reading.part(Commissioned.class).of(service)
                .filter(one -> one.questionnaires().contains(questionnaire)).isEmpty()) {
            entry.problem("questionnaire", "\"" + service + "\" is not asked the questionnaire \""
                    + questionnaire + "\" in directory/commissioned.yaml. Correct its id.");
        }
        var made = coProduction(entry);
        if (status == Status.OPEN && !made.isWhole() && !isDemonstration(questionnaire)) {
            entry.problem("status", "It cannot be open: \"co-produced\" lacks its groups with"
                    + " dates, what changed because of them, or their sign-off.");
        }
        var translations = translations(entry, question);
        versions.stream().filter(version -> version.id().equals(questionnaire))
                .flatMap(version -> version.translations().keySet().stream()).distinct()
                .filter(language -> status == Status.OPEN && !translations.containsKey(language))
                .forEach(language -> entry.problem("languages", "\"" + questionnaire + "\" can be"
                        + " answered in \"" + language + "\". Add the words of this question in"
                        + " that language."));
        return new LocalQuestion(service, questionnaire, status, question, made, translations);
    }

    private static CoProduction coProduction(Fields entry) {
        return entry.optionalMap("co-produced").map(made -> {
            try (made) {
                made.text("note", "");
                return MakingReader.coProduction(made);
            }
        }).orElseGet(() -> new CoProduction(List.of(), List.of(), Optional.empty()));
    }

    private boolean isDemonstration(String questionnaire) {
        return versions.stream().anyMatch(version -> version.id().equals(questionnaire)
                && version.making().demonstration());
    }

    private static Map<String, Question> translations(Fields entry, Question question) {
        var translations = new HashMap<String, Question>();
        entry.optionalMap("languages").ifPresent(languages ->
                languages.names().forEach(language -> languages.optionalMap(language)
                        .ifPresent(pack -> translations.put(language, PackReader.question(
                                pack, question, question.options().isEmpty() ? Map.of()
                                        : PackReader.labels(pack.map("options"),
                                                question.options()))))));
        return translations;
    }

    private static void tooMany(Fields fields, List<LocalQuestion> all) {
        all.stream().filter(LocalQuestion::isOpen).collect(Collectors.groupingBy(
                LocalQuestion::questionnaire, Collectors.counting())).forEach((id, open) -> {
                    if (open > LocalQuestion.OPEN_MAX) {
                        fields.problem("questions", open + " questions are open beside \"" + id
                                + "\". A service adds " + LocalQuestion.OPEN_MAX + " at most:"
                                + " close the others.");
                    }
                });
    }
}
