package localoffer.questionnaires;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Answers that were checked, in the parts in which they are kept: what was chosen, what was
/// said, and who the person is. Once kept, nothing leads from one part to another.
///
/// @param chosen codes by question, for counting
/// @param said words by question
/// @param aboutYou codes by question
/// @param overall how the experience was in all, as far as it goes with the words
/// @param mayPublish whether the words may be published
record Submission(
        Map<String, List<String>> chosen,
        Map<String, String> said,
        Map<String, List<String>> aboutYou,
        Overall overall,
        boolean mayPublish) {

    /// The overall answer made coarse, so that words cannot be matched with a response by it.
    enum Overall {
        POSITIVE, NEUTRAL, NEGATIVE, UNKNOWN;

        private static final int MIDDLE = 50;

        static Overall of(Option answer) {
            if (answer.favourable()) {
                return POSITIVE;
            }
            if (answer.score() == Option.NO_SCORE) {
                return UNKNOWN;
            }
            return answer.score() == MIDDLE ? NEUTRAL : NEGATIVE;
        }

        /// As the database has it.
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String YES = "yes";

    static Submission of(Questionnaire questionnaire, Answers answers) {
        var chosen = new LinkedHashMap<String, List<String>>();
        var said = new LinkedHashMap<String, String>();
        var asked = new Journey(questionnaire, answers).asked();
        for (var question : asked) {
            var given = answers.to(question);
            if (!given.isEmpty()) {
                if (question.isWritten()) {
                    say(said, question, given.getFirst());
                } else {
                    chosen.put(question.id(), given);
                }
            }
        }
        var aboutYou = new LinkedHashMap<String, List<String>>();
        questionnaire.aboutYou().stream().filter(q -> !answers.to(q).isEmpty())
                .forEach(question -> aboutYou.put(question.id(), answers.to(question)));
        return new Submission(chosen, said, aboutYou, overall(asked, answers),
                mayPublish(asked, answers));
    }

    /// A page that words are about is kept with them: apart from them it would say nothing.
    private static void say(Map<String, String> said, Question question, String words) {
        var with = question instanceof ShortText line && line.fill() == ShortText.Fill.PAGE
                ? question.about().askIf().questions().stream().filter(said::containsKey)
                        .findFirst() : Optional.<String>empty();
        var both = with.map(said::get).orElse("") + " (" + question.about().ask() + " " + words
                + ")";
        if (with.isPresent() && LongText.characters(both) <= LongText.CHARACTERS_MAX) {
            said.put(with.get(), both);
        } else {
            said.put(question.id(), words);
        }
    }

    /// True when no question about the service was answered: there is nothing to keep.
    boolean isEmpty() {
        return chosen.isEmpty() && said.isEmpty();
    }

    private static Overall overall(List<Question> asked, Answers answers) {
        return asked.stream().filter(Question::isOverall)
                .flatMap(question -> answers.to(question).stream()
                        .flatMap(code -> question.option(code).stream()))
                .map(Overall::of).findFirst().orElse(Overall.UNKNOWN);
    }

    private static boolean mayPublish(List<Question> asked, Answers answers) {
        return asked.stream()
                .filter(question -> question.about().use() == Question.Use.MAY_PUBLISH)
                .anyMatch(question -> answers.to(question).equals(List.of(YES)));
    }
}
