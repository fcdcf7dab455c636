package localoffer.search;

import static localoffer.search.RealContent.search;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Below the box with 999 stands what is for a body in danger, and not for a wish to die.
class MedicalEmergencyTest {

    private static final List<String> FOR_LIFE = List.of("if-u-care-share", "papyrus",
            "samaritans", "shout", "youngminds", "beat");

    @ParameterizedTest
    @ValueSource(strings = {"fit wont stop", "not breathing", "having a seizure", "unconscious",
        "my baby is choking", "child collapsed", "anaphylactic shock", "nose wont stop bleeding",
        "child swallowed a battery", "cant stop the bleeding", "his lips are blue",
        "he had a fit for 20 minutes", "stroke", "he is having a stroke", "stroke now",
        "is this a stroke", "his face is drooping", "head injury", "my child had a head injury",
        "head injury today", "he hit his head just now", "banged her head and is being sick",
        "concussion", "she fell and hit her head and is sleepy",
        "After his head injury he keeps being sick",
        "Head injury when he was playing today, now drowsy",
        "had a stroke when he was in the bath just now"})
    void a_nurse_comes_before_those_who_talk(String words) {
        var results = search(words);
        assertThat(results.understood().danger()).isTrue();
        assertThat(results.hits().getFirst().entry().id())
                .isEqualTo("childrens-community-nursing");
        assertThat(first(results)).doesNotContainAnyElementsOf(FOR_LIFE);
    }

    @Test
    void those_who_help_in_a_crisis_can_still_be_found() {
        assertThat(search("not breathing").hits()).extracting(hit -> hit.entry().id())
                .contains("crisis-mental-health", "first-contact");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i want to die", "collapsed after an overdose",
        "suicidal and had a fit", "he choked me", "dad hit me and i passed out"})
    void any_other_danger_goes_before(String words) {
        var results = search(words);
        assertThat(results.understood().danger()).isTrue();
        assertThat(results.understood().medical()).isFalse();
        assertThat(first(results)).doesNotContain("childrens-community-nursing")
                .containsAnyOf("first-contact", "crisis-mental-health");
    }

    @ParameterizedTest
    @ValueSource(strings = {"epilepsy", "keep fit", "breathing exercises", "bleeding gums dentist",
        "nose bleeds", "nose bleeds at school", "heavy periods bleeding", "stroke survivor",
        "stroke rehabilitation", "had a stroke at birth", "swimming strokes", "stroke the ponies",
        "my nan had a stroke and i care for her", "head injury support group",
        "head injury 3 years ago", "hits his head when angry", "bangs head on the wall",
        "brain injury", "helmet for head banging"})
    void what_is_no_danger_stays_none(String words) {
        assertThat(search(words).understood().danger()).isFalse();
        assertThat(search(words).understood().medical()).isFalse();
    }

    private static List<String> first(Results results) {
        return results.hits().stream().limit(3).map(hit -> hit.entry().id()).toList();
    }
}
