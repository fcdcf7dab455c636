package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import localoffer.questionnaires.Hostile.Kind;
import localoffer.sample.Sample;
import localoffer.web.FormTickets;
import org.junit.jupiter.api.Test;

/// A thousand hostile submissions; the run of faults sends ten thousand to the program itself.
@MicronautTest(transactional = false)
@Property(name = "web.client-address-header", value = HostileRun.ADDRESS_HEADER)
class HostileSubmissionTest {

    private static final int ATTACKS = 1_000;

    @Inject EmbeddedServer server;
    @Inject FormTickets tickets;
    @Inject Forms forms;
    @Inject Kept kept;

    @Test
    void none_is_counted_none_breaks_the_site_and_honest_people_are_unharmed_beside_them()
            throws Exception {
        kept.clear();
        var questionnaire = forms.find(Sample.PARENTS, Sample.SPEECH_THERAPY).orElseThrow()
                .questionnaire();
        var honest = Filled.some(questionnaire, ATTACKS / HostileRun.HONEST_EACH);
        var run = new HostileRun(server.getURI(), this::another, honest);
        run.run(ATTACKS);
        assertThat(run.attacks()).isEqualTo(ATTACKS);
        assertThat(run.serverErrors()).as(run.answers().toString()).isZero();
        assertThat(run.isOnlyLargeCutOff()).as(run.answers().toString()).isTrue();
        assertThat(run.thanked()).hasSameSizeAs(honest)
                .containsExactlyInAnyOrderElementsOf(honest.stream().map(Filled::words).toList());
        assertThat(kept.rows("select count(*) from response where standing = 'accepted'"))
                .containsExactly(String.valueOf(honest.size()));
        assertThat(kept.rows("select words from comment").stream()
                .filter(words -> words.startsWith("They listened"))).doesNotHaveDuplicates();
        assertThat(kept.rows("select distinct reason from response where standing ="
                + " 'quarantined'")).contains("filled-trap", "code", "unreadable", "link");
        assertStatuses(run.answers());
    }

    /// What is wrong in form is refused; what only came in a strange way is kept apart.
    private static void assertStatuses(Map<Kind, Map<Integer, Integer>> answers) {
        for (var refused : new Kind[] {Kind.WRONG_CODE, Kind.OTHER_QUESTIONNAIRE,
            Kind.TWO_ANSWERS, Kind.TOO_LONG, Kind.FORGED, Kind.CHANGED, Kind.OTHER_FORM,
            Kind.NO_TICKET, Kind.SQL_IN_NAMES, Kind.SCRIPT_AS_CODE}) {
            assertThat(answers.get(refused)).as(refused.toString()).containsOnlyKeys(422);
        }
        for (var kept : new Kind[] {Kind.REPLAYED, Kind.SQL, Kind.SCRIPT, Kind.NOT_UTF_8,
            Kind.TRAPPED, Kind.LINK}) {
            assertThat(answers.get(kept)).as(kept.toString()).containsOnlyKeys(303);
        }
        assertThat(answers.get(Kind.FROM_ELSEWHERE)).containsOnlyKeys(403);
    }

    private String another(String ticket) {
        return tickets.issue(ticket.substring(0, ticket.indexOf('.')));
    }
}
