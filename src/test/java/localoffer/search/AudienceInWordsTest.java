package localoffer.search;

import static org.assertj.core.api.Assertions.assertThat;

import localoffer.directory.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whom it is for, as people type it.
class AudienceInWordsTest {

    @ParameterizedTest
    @CsvSource({"training for schools,professionals", "training for teachers,professionals",
        "as a teacher,professionals", "advice for the school staff,professionals",
        "groups for young people,young-people", "help for teenagers,young-people",
        "support for families,parents-carers", "im a carer,parents-carers",
        "course for parents near Crook,parents-carers"})
    void whom_it_is_for_is_read(String words, String audience) {
        assertThat(search(words).understood().audience().map(Term::id)).contains(audience);
    }

    @ParameterizedTest
    @ValueSource(strings = {"help for school", "money help for school uniform",
        "clubs for school holidays", "transport for school", "too ill for school",
        "counselling for school children", "getting ready for school", "clothes for school",
        "looking for schools", "applying for schools", "apply for carers allowance",
        "waiting for a carers assessment", "late for school"})
    void a_place_and_what_is_wanted_is_nobody(String words) {
        assertThat(search(words).understood().audience()).isEmpty();
    }

    @Test
    void getting_ready_for_school_finds_what_helps_with_it() {
        for (var words : new String[] {"getting ready for school", "ready to start school",
            "help getting my child ready for school"}) {
            assertThat(search(words).hits().stream().limit(6).map(hit -> hit.entry().id()))
                    .as(words).containsAnyOf("health-visiting", "early-years-inclusion",
                            "ep-early-years", "portage");
        }
    }

    private static Results search(String words) {
        return RealContent.index().search(SearchQuery.of(words));
    }
}
