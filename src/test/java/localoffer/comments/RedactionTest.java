package localoffer.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

    private static final String WRITTEN = "Mrs Green at Oak School never rang.\nWe waited a year.";

    @ParameterizedTest
    @ValueSource(strings = {
        "Mrs Green at Oak School never rang.\nWe waited a year.",
        "Mrs Green at Oak School never rang.  We waited a year. ",
        "[...] at Oak School never rang. We waited a year.",
        "[\u2026] at [...] never rang.\r\nWe waited a year.",
        "Mrs Green at Oak School never rang. [ ... ]",
        "[...] never rang. [...] a year[...]",
        "[...]",
    })
    void taking_words_out_is_all_that_is_allowed(String typed) {
        assertThat(Redaction.of(typed).onlyTakesOut(WRITTEN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "",
        "at Oak School never rang. We waited a year.",
        "[...] at Oak School always rang. We waited a year.",
        "[...] We waited a year. [...] never rang.",
        "Mrs Green at Oak School never rang. [...] a week.",
        "We waited [...] a year.",
        "[...] We waited a year. [...] year.",
        "They were lovely.",
    })
    void changing_words_is_not(String typed) {
        assertThat(Redaction.of(typed).onlyTakesOut(WRITTEN)).isFalse();
    }

    @Test
    void marks_that_were_there_before_stay_and_taking_one_more_out_is_seen() {
        var written = "They said [...] nothing. Mrs Green [ \u2026 ] laughed.";
        assertThat(Redaction.of(written).changes(written)).isFalse();
        assertThat(Redaction.of(written).onlyTakesOut(written)).isTrue();
        var less = Redaction.of("They said [...] nothing. [...] laughed.");
        assertThat(less.changes(written)).isTrue();
        assertThat(less.onlyTakesOut(written)).isTrue();
        assertThat(Redaction.of("They said nothing.").onlyTakesOut(written)).isFalse();
    }

    @Test
    void it_knows_whether_anything_was_taken_out_and_whether_anything_is_left() {
        assertThat(Redaction.of("a  b").changes("a\nb")).isFalse();
        assertThat(Redaction.of("a [...]").changes("a b")).isTrue();
        assertThat(Redaction.of("[...] [...]").isEmpty()).isTrue();
        assertThat(Redaction.of("[...] b").words()).isEqualTo("[\u2026] b");
    }

    @Test
    void a_word_on_the_list_is_found_however_it_is_written_and_never_inside_another() {
        var list = SafeguardingWords.of("", List.of("hurt*", "don't feel safe", "die"));
        for (var text : List.of("He HURTS me", "hurting", "I dont feel\nsafe.", "\u201cdie\u201d",
                "Don\u2019t feel safe")) {
            assertThat(list.areIn(text)).as(text).isTrue();
        }
        for (var text : List.of("", "diet", "unhurt", "I feel safe", "audience")) {
            assertThat(list.areIn(text)).as(text).isFalse();
        }
        assertThat(SafeguardingWords.of("", List.of()).areIn("hurt")).isFalse();
    }

    @Test
    void weekends_are_no_working_days() {
        var friday = LocalDate.of(2026, 11, 20);
        assertThat(FirstLooks.workingDays(friday, friday)).isZero();
        assertThat(FirstLooks.workingDays(friday, friday.plusDays(2))).isZero();
        assertThat(FirstLooks.workingDays(friday, friday.plusDays(3))).isEqualTo(1);
        assertThat(FirstLooks.workingDays(friday, friday.plusDays(7))).isEqualTo(5);
        assertThat(FirstLooks.workingDays(friday, friday.minusDays(1))).isZero();
    }
}
