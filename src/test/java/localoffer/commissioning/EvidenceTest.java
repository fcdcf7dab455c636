package localoffer.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import localoffer.comments.ToldAndDone.Entry;
import localoffer.comments.ToldAndDone.Where;
import localoffer.commissioning.Criteria.Criterion;
import localoffer.commissioning.EvidencePage.Part;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final List<Criterion> CRITERIA = List.of(
            new Criterion("time", "In time", List.of(), List.of("waiting", "getting-in")),
            new Criterion("say", "A say", List.of(), List.of("childs-voice")),
            new Criterion("shared", "Shared", List.of(), List.of("joined-up", "tell-it-once")),
            new Criterion("bold", "Bold", List.of(), List.of()));

    @Test
    void an_answer_stands_once_under_what_it_is_closest_to_and_the_others_say_where() {
        var parts = parts(
                entry("Letters", "waiting"),
                entry("A named worker", "joined-up", "tell-it-once", "waiting"),
                entry("Ask them first", "childs-voice", "getting-in"),
                entry("New words", "website"));
        assertThat(parts).extracting(EvidenceTest::actions).containsExactly(
                List.of("Letters"), List.of("Ask them first"), List.of("A named worker"),
                List.of());
        assertThat(parts).extracting(Part::elsewhere).containsExactly(
                List.of("A say", "Shared"), List.of(), List.of(), List.of());
    }

    @Test
    void what_several_answered_in_the_same_words_is_told_once_and_only_a_few_are() {
        assertThat(actions(parts(entry("1", "waiting"), entry("1", "getting-in"),
                entry("2", "waiting"), entry("3", "waiting"), entry("4", "waiting"),
                entry("5", "waiting"), entry("6", "waiting")).getFirst()))
                .containsExactly("1", "2", "3", "4", "5");
    }

    private static List<Part> parts(Entry... entries) {
        return Evidence.parts(CRITERIA, List.of(entries), criterion -> List.of());
    }

    private static List<String> actions(Part part) {
        return part.entries().stream().map(Entry::action).toList();
    }

    private static Entry entry(String action, String... themes) {
        return new Entry(new Where("portage", "Portage", ""), Set.of(themes), "", List.of(),
                "Thank you.", List.of(), "", "", action, "", "", "", false, false);
    }
}
