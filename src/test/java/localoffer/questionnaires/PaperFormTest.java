package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A questionnaire is numbered for paper.
class PaperFormTest {

    private static final PaperForm PARENTS = PaperForm.of(Asked.PARENTS);

    @Test
    void questions_are_numbered_through_and_those_about_the_person_go_on() {
        assertThat(PARENTS.everything()).extracting(item ->
                item.label() + " " + item.question().id())
                .containsExactly("1 P1", "2 P2", "3 P3", "4 P4", "5 X1");
        assertThat(PARENTS.aboutYou()).extracting(PaperForm.Item::label).containsExactly("5");
    }

    @Test
    void answers_have_the_numbers_of_their_places() {
        assertThat(PARENTS.questions().get(2).boxes()).extracting(box ->
                box.code() + " " + box.option().code()).containsExactly("1 learning", "2 health");
    }

    @Test
    void words_have_lines_to_write_on_and_nothing_to_tick() {
        var written = PARENTS.questions().get(1);
        assertThat(written.boxes()).isEmpty();
        assertThat(written.lines()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(PARENTS.questions().getFirst().lines()).isEmpty();
    }

    @Test
    void the_mark_tells_the_version() {
        assertThat(PARENTS.mark()).isEqualTo("parents-1");
    }
}
