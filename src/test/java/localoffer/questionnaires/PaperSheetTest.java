package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import localoffer.questionnaires.PaperForm.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What staff type stands for answers.
class PaperSheetTest {

    private static final Item FEW = item(9);
    private static final Item MANY = item(12);

    @ParameterizedTest
    @CsvSource({"135, 1 3 5", "'1 3 5', 1 3 5", "'1,3, 5', 1 3 5", "1+3, 1 3", "9, 9", "11, 1"})
    void up_to_nine_answers_need_nothing_between_their_numbers(String typed, String codes) {
        assertThat(answer(FEW, typed)).isEqualTo(codes(codes));
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "'1 2', 1 2", "'10,2', 10 2", "'1, 12', 1 12"})
    void with_more_answers_a_number_may_have_two_figures(String typed, String codes) {
        assertThat(answer(MANY, typed)).isEqualTo(codes(codes));
    }

    @Test
    void nothing_and_nought_are_no_answer() {
        assertThat(answer(FEW, "")).isEmpty();
        assertThat(answer(FEW, " \t ")).isEmpty();
        assertThat(answer(FEW, "0")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"x", "1x", "01", "-", "'1 0'", "<script>", "\u0661"})
    void what_no_box_has_is_an_answer_that_the_check_refuses(String typed) {
        var given = answer(FEW, typed);
        if (typed.equals("-")) {
            assertThat(given).isEmpty();
        } else {
            assertThat(Check.of(FEW.question(), given)).isPresent();
        }
    }

    @Test
    void a_number_beyond_the_last_is_refused() {
        assertThat(Check.of(FEW.question(), answer(FEW, "9"))).isEmpty();
        assertThat(Check.of(item(8).question(), answer(item(8), "9"))).isPresent();
        assertThat(Check.of(MANY.question(), answer(MANY, "12"))).isEmpty();
        assertThat(Check.of(MANY.question(), answer(MANY, "13"))).isPresent();
    }

    private static List<String> codes(String numbers) {
        return List.of(numbers.split(" ")).stream().map(number -> "c" + number).toList();
    }

    private static List<String> answer(Item item, String typed) {
        return PaperSheet.from(Map.of(PaperSheet.field(item), typed)).answer(item);
    }

    private static Item item(int options) {
        var question = SampleQuestions.multiple("Q1", "", "", IntStream.rangeClosed(1, options)
                .mapToObj(i -> SampleQuestions.uncounted("c" + i)).toArray(Option[]::new));
        return PaperForm.of(Asked.questionnaire(List.of(question), List.of())).questions()
                .getFirst();
    }
}
