package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import localoffer.questionnaires.PaperForm.Box;
import localoffer.questionnaires.PaperForm.Item;
import localoffer.questionnaires.Question.About;
import localoffer.questionnaires.Question.Serves;
import localoffer.questionnaires.Question.Use;
import org.junit.jupiter.api.Test;

/// Skip rules on paper: who answers a question, and where to go on.
class PaperWaysTest {

    private static final AskIf WAITED = new AskIf.Chose("Q1", List.of("yes", "still"));

    @Test
    void an_answer_that_leaves_questions_out_says_where_to_go_on() {
        var form = form(choice("Q1", AskIf.ALWAYS, "yes", "still", "no"),
                choice("Q2", WAITED, "a"), choice("Q3", WAITED, "a"),
                choice("Q4", AskIf.ALWAYS, "a"));
        assertThat(goes(form, 0)).containsExactly("", "", "4");
        assertThat(goes(form, 1)).containsExactly("");
        assertThat(rule(form, 1)).isEqualTo("chose 1 / 2 Q 1 else 4");
        assertThat(rule(form, 2)).isEqualTo("chose 1 / 2 Q 1 else 4");
        assertThat(form.questions().get(3).rules()).isEmpty();
    }

    @Test
    void who_must_not_have_chosen_something_is_told_as_well() {
        var form = form(choice("Q1", AskIf.ALWAYS, "yes", "no"),
                choice("Q2", new AskIf.DidNotChoose("Q1", List.of("no")), "a"),
                choice("Q3", AskIf.ALWAYS, "a"));
        assertThat(goes(form, 0)).containsExactly("", "3");
        assertThat(rule(form, 1)).isEqualTo("not 2 Q 1 else 3");
    }

    @Test
    void a_rule_at_the_end_leads_to_the_questions_about_the_person_or_to_the_end() {
        var last = choice("Q2", new AskIf.Chose("Q1", List.of("yes")), "a");
        var first = choice("Q1", AskIf.ALWAYS, "yes", "no");
        var person = choice("X1", AskIf.ALWAYS, "a");
        assertThat(goes(form(first, last), 0)).containsExactly("", "end");
        var form = PaperForm.of(Asked.questionnaire(List.of(first, last), List.of(person)));
        assertThat(goes(form, 0)).containsExactly("", "3");
        assertThat(rule(form, 1)).isEqualTo("chose 1 Q 1 else 3");
    }

    @Test
    void where_several_boxes_may_be_ticked_no_one_of_them_leads_on() {
        var many = new MultipleChoice(about("Q1", AskIf.ALWAYS), options("yes", "no"), 2);
        var form = form(many, choice("Q2", new AskIf.Chose("Q1", List.of("yes")), "a"),
                choice("Q3", AskIf.ALWAYS, "a"));
        assertThat(goes(form, 0)).containsExactly("", "");
        assertThat(rule(form, 1)).isEqualTo("chose 1 Q 1 else 3");
    }

    @Test
    void a_question_for_those_who_wrote_something_names_where() {
        var form = PaperForm.of(Asked.PARENTS);
        assertThat(rule(form, 3)).isEqualTo("answered 2 Q  else 5");
    }

    @Test
    void a_question_that_one_service_added_does_not_shift_the_numbers_of_the_others() {
        var form = form(choice("Q1", AskIf.ALWAYS, "a"), choice("S1", AskIf.ALWAYS, "a"),
                choice("Q2", AskIf.ALWAYS, "a"));
        assertThat(form.questions()).extracting(Item::label).containsExactly("1", "S1", "2");
    }

    private static List<String> goes(PaperForm form, int question) {
        return form.questions().get(question).boxes().stream().map(Box::go)
                .map(go -> go.isEmpty() ? "" : place(go.getFirst())).toList();
    }

    private static String rule(PaperForm form, int question) {
        var rule = form.questions().get(question).rules().getFirst();
        return rule.kind() + " " + rule.first() + " Q " + rule.second() + " else "
                + place(rule.otherwise());
    }

    private static String place(PaperWays.Place place) {
        return place.label().isEmpty() ? "end" : place.label();
    }

    private static PaperForm form(Question... questions) {
        return PaperForm.of(Asked.questionnaire(List.of(questions), List.of()));
    }

    private static Question choice(String id, AskIf askIf, String... codes) {
        return new SingleChoice(about(id, askIf), options(codes));
    }

    private static List<Option> options(String... codes) {
        return List.of(codes).stream()
                .map(code -> Asked.option(code, Option.NO_SCORE, false)).toList();
    }

    private static About about(String id, AskIf askIf) {
        return new About(id, id + "?", "", Optional.empty(), Serves.NOTHING, askIf, Use.NONE);
    }
}
