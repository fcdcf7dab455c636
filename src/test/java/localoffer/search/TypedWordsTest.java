package localoffer.search;

import static localoffer.search.RealContent.search;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.Stream;
import localoffer.documents.Glossary;
import localoffer.search.Results.Found;
import localoffer.search.Understood.Correction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Words as people type them: long names, slips, sounds and the telephone's short forms.
class TypedWordsTest {

    @Test
    void each_word_of_the_glossary_is_found_short_and_in_full() {
        var lost = new ArrayList<String>();
        for (var entry : RealContent.part(Glossary.class).entries()) {
            Stream.of(entry.term(), entry.full()).filter(name -> !name.isEmpty())
                    .filter(name -> search(name).found() == Found.NONE
                            || search(name).word().isEmpty()).forEach(lost::add);
        }
        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"foetal alcohol spectrum disorder,FASD",
        "picture exchange communication system,PECS", "multi-agency safeguarding hub,MASH",
        "early years foundation stage,EYFS", "autism diagnostic observation schedule,ADOS",
        "Equality Act 2010,equality act"})
    void a_name_in_full_finds_what_its_letters_find(String full, String letters) {
        assertThat(first(full)).isEqualTo(first(letters));
        assertThat(search(full).word()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gambling", "refugee", "aspire", "moped", "shortage", "facebook",
        "Teesside", "Patel", "rett syndrome", "nite", "footy", "appointment", "scan", "wifi",
        "halal", "poland", "paris", "snooker", "moses", "uber", "patau", "rota", "leeds",
        "lone parent", "ending support", "support is ending", "host family", "bald",
        "when he leaves school", "theo is autistic", "alevel", "wats salt"})
    void a_word_that_is_spelt_right_is_not_mended(String word) {
        assertThat(search(word).understood().corrections()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"fizio,physio", "fysio,physio", "ortism,autism", "artism,autism",
        "nurcery,nursery", "aprentiship,apprenticeship", "toilit trainning,training",
        "short brakes,breaks", "skoool,school"})
    void what_sounds_alike_is_mended_and_said(String words, String meant) {
        assertThat(search(words).understood().corrections())
                .extracting(Correction::meant).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"up all nite,up all night", "son wont go skool,son wont go to school",
        "short brakes,short breaks", "toilit trainning,toilet training",
        "bairn wont gan to school,wont go to school", "rest bite,respite", "wots salt,salt",
        "spesh needs,special needs", "pls help wiv autism,help with autism",
        "footy club,football club"})
    void it_finds_what_was_meant(String typed, String meant) {
        assertThat(first(typed)).isEqualTo(first(meant));
        assertThat(search(typed).unknown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"home,home-adaptations", "help at home,home-adaptations",
        "help in the home near Crook,home-adaptations", "help me,families-information-service",
        "I need help,families-information-service", "self,mhst", "self help,mhst",
        "options,durham-sendiass", "year 9 options,durham-sendiass",
        "24 hour helpline,shout", "teens,kooth"})
    void a_word_by_itself_finds_what_people_mean_by_it(String words, String id) {
        assertThat(first(words)).isEqualTo(id);
        assertThat(search(words).unknown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"home education,elective-home-education", "home tuition,medical-needs-education",
        "help with dla form,welfare-rights-durham", "self referral physio,childrens-physio"})
    void beside_other_words_it_means_what_it_did(String words, String id) {
        assertThat(first(words)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({"e.h.c.p.,ehcp", "S.A.L.T,salt", "E H C P,ehcp", "s e n,sen", "C.A.M.H.S.,camhs",
        "help with my D L A form,help with my dla form", "e-h-c-p,ehcp", "O T,ot",
        "autism A.D.H.D,autism adhd"})
    void a_short_name_may_be_written_letter_by_letter(String typed, String meant) {
        assertThat(search(typed).understood().stems())
                .isEqualTo(search(meant).understood().stems());
        assertThat(first(typed)).isEqualTo(first(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"i am a b", "plan b c", "vitamin d k", "u c l a"})
    void letters_that_make_no_name_stay_apart(String words) {
        assertThat(search(words).understood().typed())
                .hasSameSizeAs(Words.of(words));
    }

    @ParameterizedTest
    @CsvSource({"wontgotoschool,wont go to school", "upallnight,up all night",
        "needsabreak,needs a break", "helpwithautism,help with autism",
        "stillinnappies,still in nappies", "wontsleepatnight,wont sleep at night",
        "justdiagnosed,just diagnosed"})
    void words_that_were_run_together_are_taken_apart(String typed, String meant) {
        assertThat(search(typed).understood().corrections())
                .extracting(Correction::meant).containsExactly(meant);
        assertThat(first(typed)).isEqualTo(first(meant));
    }

    @ParameterizedTest
    @CsvSource({"austim,autism", "autisn,autism", "autsm,autism"})
    void nobody_is_told_to_have_meant_a_misspelling(String typed, String meant) {
        assertThat(search(typed).understood().corrections())
                .extracting(Correction::meant).containsExactly(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"climbs everything", "zoom", "section 41", "bank account"})
    void pages_about_the_site_are_no_answer_to_other_words(String words) {
        assertThat(search(words).hits()).noneMatch(hit ->
                hit.entry().id().startsWith("/pages/"));
    }

    @Test
    void a_little_of_what_was_typed_is_no_answer_and_someone_can_be_asked() {
        assertThat(search("climbs everything").found()).isEqualTo(Found.NONE);
    }

    @ParameterizedTest
    @CsvSource({"no friends at school,mhst integrating-children kooth",
        "cant concentrate in class,adhd-foundation", "always on the go,adhd-foundation",
        "falls over all the time,movement-team", "shouts at us,parenting-autism-adhd",
        "i look after my brother who has autism,bridge-young-carers",
        "polish speaking,families-information-service", "telephone number,/pages/contact"})
    void what_families_say_has_who_helps_among_the_first_three(String words, String ids) {
        assertThat(search(words).hits().subList(0, 3)).extracting(hit -> hit.entry().id())
                .contains(ids.split(" ", -1));
    }

    /// What is kept at hand for the next search is not changed by this one.
    @Test
    void a_search_finds_the_same_whatever_was_looked_for_before() {
        var typed = List.of("zoom", "accessibility", "privacy", "cookies", "contact", "about");
        var first = typed.stream().map(words -> search(words).total()).toList();
        assertThat(typed.reversed().stream().map(words -> search(words).total()).toList()
                .reversed()).isEqualTo(first);
    }

    private static String first(String words) {
        return search(words).hits().getFirst().entry().id();
    }
}
