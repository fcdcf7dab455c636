package localoffer.questionnaires;

import java.util.List;
import java.util.stream.Collectors;
import localoffer.content.Fields;
import localoffer.content.Reading;
import localoffer.questionnaires.Making.Need;
import localoffer.questionnaires.Questionnaire.Status;

/// What a questionnaire must keep to as a whole.
///
/// @param fields of its file
record Rules(Reading reading, Fields fields) {

    private static final String OVERALL = "F1";
    /// The NHS Friends and Family Test: the words and the order of its answers are fixed.
    private static final String TEST = "Overall, how was your experience of our service?";
    private static final List<String> TEST_ANSWERS = List.of("Very good", "Good",
            "Neither good nor poor", "Poor", "Very poor", "Don't know");

    void check(Questionnaire questionnaire) {
        if (questionnaire.questions().isEmpty()) {
            fields.problem("questions", "There is no question. Add at least one.");
        }
        questionnaire.opening().opens().flatMap(opens -> questionnaire.opening().closes()
                .filter(opens::isAfter)).ifPresent(closes -> fields.problem("closes",
                        "\"closes\" comes before \"opens\". Correct one of the two."));
        breakdown(questionnaire);
        page(questionnaire);
        friendsAndFamily(questionnaire);
        ready(questionnaire);
    }

    private void breakdown(Questionnaire questionnaire) {
        var id = questionnaire.breakdown().question();
        if (id.isEmpty() && questionnaire.breakdown().ordered()) {
            fields.problem("breakdown-ordered", "There is no \"breakdown\" that it could be about."
                    + " Name one, or take it out.");
        }
        if (!id.isEmpty() && questionnaire.question(id).filter(q -> !q.isWritten()).isEmpty()) {
            fields.problem("breakdown", "\"" + id + "\" is not one of \"questions\" with answers"
                    + " to choose from. Questions about the person cannot split results, because"
                    + " they are kept apart.");
        }
    }

    private void page(Questionnaire questionnaire) {
        var page = questionnaire.privacy().page().replaceFirst("#.*", "");
        if (!page.isEmpty() && (!page.startsWith("/pages/")
                || reading.file(page.substring(1) + ".md").isEmpty())) {
            fields.problem("privacy", "There is no page \"" + page + "\". Write one such as"
                    + " /pages/privacy.");
        }
    }

    private void friendsAndFamily(Questionnaire questionnaire) {
        var questions = questionnaire.questions();
        for (int i = 0; i < questions.size(); i++) {
            var question = questions.get(i);
            if (question.about().indicator().equals(OVERALL) && (i > 0
                    || !questionnaire.language().equals("en")
                    || !question.about().ask().equals(TEST)
                    || !question.options().stream().map(Option::label).toList()
                            .equals(TEST_ANSWERS))) {
                fields.problem("questions", "\"" + question.id() + "\" has the indicator F1, the"
                        + " NHS Friends and Family Test. It must come first, in English, as \""
                        + TEST + "\" with the answers " + String.join(", ", TEST_ANSWERS)
                        + ". Put it right, or give the question another indicator.");
            }
        }
    }

    /// What is open must be ready, but for a demonstration, whose pages say what is missing.
    private void ready(Questionnaire questionnaire) {
        var making = questionnaire.making();
        var missing = making.missing(questionnaire.privacy());
        if (making.demonstration() && !questionnaire.draft()) {
            fields.problem("demonstration", "What is open for a demonstration only is a draft."
                    + " Write \"draft: true\".");
        }
        if (questionnaire.status() == Status.OPEN && !making.demonstration()
                && !missing.isEmpty()) {
            fields.problem("status", "It cannot be open: " + missing.stream().map(Rules::words)
                    .collect(Collectors.joining("; ")) + ". Add what is missing, or write"
                    + " \"status: draft\".");
        }
    }

    private static String words(Need need) {
        return switch (need) {
            case CO_PRODUCTION -> "\"co-produced\" lacks its groups with dates, what changed"
                    + " because of them, or their sign-off";
            case PRIVACY -> "\"privacy\" lacks its line, paragraph or page";
            case EASY_READ -> "\"easy-read-checked\" is empty";
            case IMPACT_ASSESSMENT -> "\"impact-assessment\" is empty";
        };
    }
}
