package localoffer.demonstration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import localoffer.questionnaires.Option;
import localoffer.questionnaires.Question;
import localoffer.questionnaires.Question.Use;
import localoffer.questionnaires.Questionnaire;
import localoffer.questionnaires.Questionnaire.Voice;

/// Invented words, each of which says that it is invented.
final class Remarks {

    private static final double WRITES = 0.22;
    private static final int MIDDLE = 50;
    private static final String LABEL = "Demonstration: ";

    private static final List<String> GOOD = List.of(
            "They rang when they said they would, every time.",
            "The worker sat on the floor and played before asking us anything.",
            "We left the first visit with three things to try at home, and two of them worked.",
            "Somebody finally wrote the plan in words we could read.",
            "She asked my son what he wanted and waited until he had answered.",
            "The evening appointments meant that neither of us had to miss work.",
            "They talked to school for us, so we did not have to pass messages on.",
            "My daughter now asks when the next session is.",
            "The parents' group afterwards helped as much as the session.",
            "We were told at the start how long it would take, and it did.");
    private static final List<String> MIXED = List.of(
            "The help was good once it came. The wait before it was hard.",
            "Kind people, but a new face at nearly every visit.",
            "The ideas are useful. Six sessions were too few to make them stick.",
            "The building is easy to reach. The waiting room is loud for my child.",
            "The letter was clear, but it came after the appointment.",
            "It helped at school and not yet at home.");
    private static final List<String> POOR = List.of(
            "Nobody told us that the first form had been lost.",
            "We told our story to four people and nobody had read the notes.",
            "We heard nothing for months, then had two days' notice of a visit.",
            "They spoke over my child, as if she was not in the room.",
            "School and the clinic gave us opposite advice.",
            "All the sessions are in school hours in a town we cannot get to.",
            "We were closed because we missed one call.",
            "The plan lists what is offered, not what he needs.");
    private static final List<String> SHORT_GOOD = List.of(
            "I like the lady.", "It was fun.", "I can say more words now.", "I made a friend.",
            "They let me choose the game.");
    private static final List<String> SHORT_POOR = List.of(
            "It was too loud.", "I waited a long time.", "I did not know who they were.",
            "I want more turns.");

    private static final List<String> YOUNG_GOOD = List.of(
            "They talked to me and not over my head.",
            "I could text them, so I did not have to ring.",
            "I chose when we met and where we sat.",
            "She asked what I want to do after college and we made a plan.",
            "It is the first place where I did not have to explain myself again.",
            "I can get the bus on my own now.");
    private static final List<String> YOUNG_MIXED = List.of(
            "The people are nice. The waiting room is too bright.",
            "It helped a bit, but it ended too soon.",
            "I liked the group. I did not like the forms.",
            "I was told what happens next, but only when I asked.");
    private static final List<String> YOUNG_POOR = List.of(
            "They only talked to my mum.",
            "I had a different worker each time and told them all the same thing.",
            "They decided and then asked me if that is OK.",
            "It was always in school time, so I missed the lessons I like.",
            "Nobody told me why it stopped.");

    private Remarks() {}

    record Remark(String question, String words, String overall, boolean mayPublish) {}

    /// Some people write something; most do not.
    static Optional<Remark> of(
            Random chance, Questionnaire questionnaire, Map<String, List<String>> answers) {
        var asked = questionnaire.questions().stream()
                .filter(question -> question.options().isEmpty()).toList();
        if (asked.isEmpty() || chance.nextDouble() > WRITES) {
            return Optional.empty();
        }
        var question = asked.get(chance.nextInt(asked.size()));
        var overall = overall(questionnaire, answers);
        var words = words(questionnaire.voice(), overall);
        return Optional.of(new Remark(question.id(),
                LABEL + words.get(chance.nextInt(words.size())), overall,
                mayPublish(questionnaire, answers)));
    }

    /// Each voice in words of its own: a young person does not speak of "my son".
    private static List<String> words(Voice voice, String overall) {
        return switch (overall) {
            case "positive" -> of(voice, GOOD, YOUNG_GOOD, SHORT_GOOD);
            case "negative" -> of(voice, POOR, YOUNG_POOR, SHORT_POOR);
            default -> of(voice, MIXED, YOUNG_MIXED, SHORT_POOR);
        };
    }

    private static List<String> of(
            Voice voice, List<String> parents, List<String> young, List<String> easy) {
        return switch (voice) {
            case YOUNG_PERSON -> young;
            case EASY_READ -> easy;
            case PARENT, PROFESSIONAL, ANYONE -> parents;
        };
    }

    /// How it was overall, in the three words that go with a comment.
    private static String overall(
            Questionnaire questionnaire, Map<String, List<String>> answers) {
        var option = questionnaire.questions().stream()
                .filter(question -> question.about().indicator().startsWith("F1"))
                .findFirst().flatMap(question -> chosen(question, answers));
        if (option.isEmpty() || option.get().scored().isEmpty()) {
            return "unknown";
        }
        int score = option.get().score();
        return score > MIDDLE ? "positive" : score < MIDDLE ? "negative" : "neutral";
    }

    private static boolean mayPublish(
            Questionnaire questionnaire, Map<String, List<String>> answers) {
        return questionnaire.questions().stream()
                .filter(question -> question.about().use() == Use.MAY_PUBLISH)
                .findFirst().flatMap(question -> chosen(question, answers)
                        .map(option -> option.equals(question.options().getFirst())))
                .orElse(false);
    }

    private static Optional<Option> chosen(
            Question question, Map<String, List<String>> answers) {
        return answers.getOrDefault(question.id(), List.of()).stream().findFirst()
                .flatMap(question::option);
    }
}
