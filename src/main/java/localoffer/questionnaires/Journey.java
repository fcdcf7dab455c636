package localoffer.questionnaires;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The way through a questionnaire. Which page comes next is computed from the answers and the
/// page that was left; nothing is remembered between two pages.
final class Journey {

    static final String NEXT = "next";
    static final String SKIP = "skip";
    static final String BACK = "back";
    static final String CHANGE = "change:";

    private final Answers answers;
    private final List<Step> all;
    private final Set<String> asked;

    Journey(Questionnaire questionnaire, Answers answers) {
        this.answers = answers;
        this.all = steps(questionnaire);
        this.asked = asked(questionnaire, answers);
    }

    Step first() {
        return all.stream().filter(this::isAsked).findFirst().orElseThrow();
    }

    Optional<Step> find(String name) {
        return all.stream().filter(step -> step.name().equals(name)).findFirst();
    }

    /// The questions about the service that this person is asked.
    List<Question> asked() {
        var asked = new ArrayList<Question>();
        for (var step : all) {
            if (step instanceof Step.Ask ask && !ask.aboutYou() && isAsked(step)) {
                asked.add(ask.question());
            }
        }
        return List.copyOf(asked);
    }

    /// What follows when the button is pressed on the page. An unknown page counts as the first
    /// one, and an unknown button shows the page again.
    ///
    /// @param changing whether the page was opened from the check page, to which it then returns
    Turn turn(String page, String button, boolean changing) {
        var here = find(page).orElseGet(this::first);
        return switch (button) {
            case NEXT -> next(here, changing);
            case SKIP -> new Turn(onward(here, changing), without(here), false, Optional.empty());
            case BACK -> new Turn(changing ? check() : before(here), answers, false,
                    Optional.empty());
            case Step.CHECK -> new Turn(check(), answers, false, Optional.empty());
            default -> button.startsWith(CHANGE)
                    ? change(button.substring(CHANGE.length()))
                    : new Turn(here, answers, changing, Optional.empty());
        };
    }

    private Turn next(Step here, boolean changing) {
        var mistake = here instanceof Step.Ask ask
                ? Check.of(ask.question(), answers.to(ask.question()))
                : Optional.<Mistake>empty();
        return mistake.isPresent()
                ? new Turn(here, answers, changing, mistake)
                : new Turn(onward(here, changing), answers, false, Optional.empty());
    }

    private Turn change(String question) {
        var step = find(question);
        return new Turn(step.orElseGet(this::check), answers, step.isPresent(), Optional.empty());
    }

    private Step onward(Step here, boolean changing) {
        return changing ? check() : after(here);
    }

    private Step after(Step here) {
        return all.subList(all.indexOf(here) + 1, all.size()).stream()
                .filter(this::isAsked).findFirst().orElseGet(this::check);
    }

    private Step before(Step here) {
        return all.subList(0, all.indexOf(here)).reversed().stream()
                .filter(this::isAsked).findFirst().orElse(here);
    }

    private Answers without(Step here) {
        return here instanceof Step.Ask ask ? answers.without(ask.question()) : answers;
    }

    private Step check() {
        return all.getLast();
    }

    private boolean isAsked(Step step) {
        return !(step instanceof Step.Ask ask) || ask.aboutYou()
                || asked.contains(ask.question().id());
    }

    /// Each rule sees only answers to questions that are asked themselves.
    private static Set<String> asked(Questionnaire questionnaire, Answers answers) {
        var asked = new HashSet<String>();
        var given = new HashMap<String, List<String>>();
        for (var question : questionnaire.questions()) {
            if (question.about().askIf().holds(given)) {
                asked.add(question.id());
                given.put(question.id(), answers.to(question));
            }
        }
        return asked;
    }

    private static List<Step> steps(Questionnaire questionnaire) {
        var steps = new ArrayList<Step>();
        add(steps, questionnaire.questions(), false);
        if (!questionnaire.aboutYou().isEmpty()) {
            steps.add(new Step.AboutYou(questionnaire.aboutYou().size()));
            add(steps, questionnaire.aboutYou(), true);
        }
        steps.add(new Step.CheckAnswers());
        return List.copyOf(steps);
    }

    private static void add(List<Step> steps, List<Question> questions, boolean aboutYou) {
        for (int i = 0; i < questions.size(); i++) {
            steps.add(new Step.Ask(questions.get(i), i + 1, questions.size(), aboutYou));
        }
    }

    /// @param step the page to show
    /// @param changing whether that page returns to the check page
    /// @param mistake why the page is shown again, if it is
    record Turn(Step step, Answers answers, boolean changing, Optional<Mistake> mistake) {}
}
