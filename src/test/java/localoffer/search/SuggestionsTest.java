package localoffer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import localoffer.search.Suggestions.Suggestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is suggested while a person types.
class SuggestionsTest {

    @ParameterizedTest
    @CsvSource({"port,Portage", "sendi,Durham SENDIASS", "medeq,Medequip", "phisio,physio",
        "short br,short breaks", "speech and lan,Speech and Language UK"})
    void what_was_begun_is_suggested(String typed, String suggested) {
        assertThat(words(typed)).anySatisfy(words ->
                assertThat(words).containsIgnoringCase(suggested));
    }

    @ParameterizedTest
    @CsvSource({"croo,Near Crook,/search?near=Crook", "consett,Near Consett,/search?near=Consett",
        "newton ay,Near Newton Aycliffe,/search?near=Newton+Aycliffe",
        "near peter,Near Peterlee,/search?near=Peterlee"})
    void a_town_is_suggested_as_a_place_to_look_near(String typed, String words, String address) {
        assertThat(RealContent.index().suggest(typed))
                .contains(new Suggestion(words, address));
    }

    @ParameterizedTest
    @CsvSource({"clubs near cr,clubs near Crook,/search?q=clubs&near=Crook",
        "autism support in cons,autism support near Consett,"
            + "/search?q=autism+support&near=Consett",
        "respite near newton a,respite near Newton Aycliffe,"
            + "/search?q=respite&near=Newton+Aycliffe"})
    void what_is_looked_for_is_suggested_with_the_town_that_was_begun(
            String typed, String words, String address) {
        assertThat(RealContent.index().suggest(typed)).contains(new Suggestion(words, address));
    }

    @ParameterizedTest
    @CsvSource({"ot,OT", "free,free", "salt,SALT", "weekend,weekend"})
    void what_was_typed_whole_stands_first(String typed, String first) {
        assertThat(words(typed).getFirst()).isEqualTo(first);
    }

    @Test
    void a_filter_is_suggested_with_things_that_it_is_said_of() {
        assertThat(words("free")).contains("free activities", "free clubs");
        assertThat(words("weekend")).contains("weekend activities");
        assertThat(words("no diag")).contains("no diagnosis needed");
    }

    @Test
    void a_whole_word_stands_before_the_beginning_of_another() {
        assertThat(words("ot").indexOf("Children’s OT"))
                .isBetween(1, words("ot").indexOf("Developing later than other children"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"suicide near cr", "zzxxqq near cr", "clubs near zz", "clubs near "})
    void no_town_is_suggested_for_what_nobody_has_or_where_nobody_lives(String typed) {
        assertThat(words(typed)).noneMatch(words -> words.contains(" near "));
    }

    @Test
    void a_town_stands_behind_what_has_the_word() {
        assertThat(words("conse")).endsWith("Near Consett").hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource({"spech,Speech", "speeh,Speech", "autizm,Autism", "anxios,anxious",
        "dislex,Dyslexia"})
    void a_slip_before_the_last_letter_is_mended_first(String typed, String begins) {
        assertThat(words(typed).getFirst()).startsWith(begins);
    }

    @Test
    void there_are_never_more_than_eight_and_none_twice() {
        assertThat(words("sc")).hasSize(Suggestions.SUGGESTIONS_MAX).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "?!", "zzxxqq", "\ud800", "<script>alert(1)</script>"})
    void what_tells_nothing_suggests_nothing(String typed) {
        assertThat(words(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kill,First Contact", "i want to d,Mental health crisis help",
        "my dad hits m,First Contact", "i want to die,Mental health crisis help",
        "suicid,suicidal", "raped,NSPCC"})
    void whoever_types_of_danger_is_shown_whom_to_ask(String typed, String suggested) {
        assertThat(words(typed)).anySatisfy(words -> assertThat(words).contains(suggested))
                .doesNotContain("ill", "life skills", "If you disagree or want to complain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i want to", "help for my d", "self", "short b", "my son h", "speech"})
    void other_words_suggest_no_crisis_service(String typed) {
        assertThat(words(typed)).noneMatch(words -> words.startsWith("First Contact"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dad", "mum", "husband", "uncle", "boy"})
    void a_word_of_the_family_suggests_no_violence(String typed) {
        assertThat(words(typed)).noneMatch(words -> words.contains("hits"))
                .noneMatch(words -> words.contains("hurts"));
    }

    @Test
    void each_leads_to_a_page() {
        assertThat(RealContent.index().suggest("aut")).extracting(Suggestion::address)
                .isNotEmpty().allMatch(address -> address.startsWith("/search?")
                        || address.startsWith("/services/") || address.contains("/doc-")
                        || address.startsWith("/governance#"));
    }

    private static List<String> words(String typed) {
        return RealContent.index().suggest(typed).stream().map(Suggestion::words).toList();
    }
}
