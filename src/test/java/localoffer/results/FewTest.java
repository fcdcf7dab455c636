package localoffer.results;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import localoffer.database.Shelf;
import localoffer.questionnaires.Quarter;
import localoffer.results.Snapshots.Channel;
import localoffer.sample.EmptySite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is told beside the answers tells of few people neither by itself nor taken from the whole.
@EmptySite
class FewTest {

    private static final Quarter SUMMER = new Quarter(2026, 3);
    private static final Set<String> PORTAGE = Set.of("portage");

    @Inject Answers answers;
    @Inject Shelf shelf;
    @Inject Closing closing;
    @Inject Snapshots snapshots;
    @Inject ReleasedResults results;

    @BeforeEach
    void clear() {
        answers.clear();
    }

    @Test
    void no_way_to_answer_is_told_that_would_leave_two_who_took_another() {
        came(2, "paper");
        came(58, "web");
        closing.close(SUMMER);
        assertThat(ways()).isEmpty();
    }

    @Test
    void ways_are_told_that_leave_out_nobody_or_enough() {
        came(12, "paper");
        came(6, "kiosk");
        came(4, "qr");
        came(30, "web");
        closing.close(SUMMER);
        assertThat(ways()).containsExactly("web", "paper");
    }

    @Test
    void nobody_learns_that_somebody_answered_in_the_quarter_that_runs() {
        came(3, "web");
        closing.close(SUMMER);
        assertThat(results.waiting("parents", PORTAGE)).isEqualTo(PORTAGE);
        answers.clear();
        closing.close(SUMMER);
        answers.give("portage", "parents", "2026Q4", Map.of("P1", List.of("good")));
        assertThat(results.waiting("parents", PORTAGE)).isEmpty();
    }

    private List<String> ways() {
        return snapshots.channels("portage", "parents", SUMMER).stream().map(Channel::word)
                .toList();
    }

    /// Those by the web, which a response says of itself, come last.
    private void came(int people, String channel) {
        answers.give(people, "portage", "parents", "2026Q3", Map.of("P1", List.of("good")));
        shelf.change("update response set channel = '" + channel
                + "' where channel = 'web'");
    }
}
