package localoffer.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import localoffer.database.Shelf;
import localoffer.questionnaires.Quarter;
import localoffer.results.Answers;
import localoffer.results.Closing;
import localoffer.sample.Browser;
import localoffer.sample.EmptySite;
import localoffer.sample.Sample;
import localoffer.staff.StaffDoor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How many of the codes were used, on the page of a service and in its files.
@EmptySite
class ResponseRateTest {

    private static final String SALT = Sample.SPEECH_THERAPY;
    private static final String PAGE = "/staff/services/" + SALT;
    private static final String FILE = PAGE + "/results.csv";
    private static final Quarter SUMMER = new Quarter(2026, 3);

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Answers answers;
    @Inject Closing closing;
    @Inject Shelf shelf;

    @BeforeEach
    void clear() {
        answers.clear();
    }

    @Test
    void the_share_of_codes_that_were_used_is_told_when_their_quarter_has_closed() {
        codes(40, 28);
        overall(12, "good", "2026Q3");
        shelf.change("update response set channel = 'code'");
        var jo = commissioner();
        assertThat(jo.get(PAGE).words()).doesNotContain("Response rate");
        closing.close(SUMMER);
        var told = "30% of 40 codes given out were used, July to September 2026";
        assertThat(jo.get(PAGE).words()).contains("Response rate", told);
        assertThat(jo.get(FILE).response().body()).contains(told);
    }

    @Test
    void the_share_of_codes_does_not_tell_of_six_young_people_who_are_held_over() {
        codes(50, 27);
        overall(17, "good", "2026Q3");
        answers.give(6, SALT, Sample.EASY_READ, "2026Q3", Map.of("E1", List.of("good")));
        shelf.change("update response set channel = 'code'");
        closing.close(SUMMER);
        var jo = commissioner();
        var told = "Cannot be told, July to September 2026";
        assertThat(jo.get(PAGE).words()).contains("Response rate " + told, "17 families")
                .doesNotContain("codes given out");
        assertThat(jo.get(FILE).response().body()).contains(told);
    }

    private void codes(int issued, int left) {
        shelf.empty("invitation", "invitation_code", "invitation_rate");
        shelf.change("insert into invitation values ('" + SALT + "', '2026Q3', " + issued + ")");
        shelf.change("insert into invitation_code select sha256(n::text::bytea), '" + SALT
                + "', '2026Q3' from generate_series(1, " + left + ") n");
    }

    private Browser commissioner() {
        return door.commissioner(server.getURI(), SALT);
    }

    private void overall(int people, String option, String quarter) {
        answers.give(people, SALT, Sample.PARENTS, quarter, Map.of("P1", List.of(option)));
    }
}
