package localoffer.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import localoffer.questionnaires.Quarter;
import localoffer.results.Answers;
import localoffer.results.Closing;
import localoffer.sample.Browser;
import localoffer.sample.EmptySite;
import localoffer.sample.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a listing tells of other families: released figures alone.
@EmptySite
class FamiliesSaidTest {

    private static final Quarter SUMMER = new Quarter(2026, 3);
    private static final String TITLE = "What other families said";
    private static final String WAITING =
            "Fewer than 10 people have answered about this service so far.";

    @Inject EmbeddedServer server;
    @Inject Answers answers;
    @Inject Closing closing;
    @Inject FamiliesSaid said;

    @BeforeEach
    void clear() {
        answers.clear();
        said.look();
    }

    @Test
    void a_listing_says_how_it_was_for_other_families() {
        overall(58, "good");
        overall(14, "poor");
        assertThat(listing()).contains(TITLE, WAITING).doesNotContain("81%");
        closing.close(SUMMER);
        said.look();
        assertThat(listing()).contains(TITLE,
                "81% of about 70 families said it was very good or good.",
                "Their answers until the end of September 2026.",
                "The true figure is probably between 70% and 88%.")
                .doesNotContain(WAITING, "72 families");
    }

    @Test
    void a_listing_says_what_is_asked_by_what_it_is_judged_and_where_the_answers_are() {
        var page = new Browser(server.getURI()).get("/services/" + Sample.SPEECH_THERAPY);
        assertThat(page.words()).contains("What we ask people about this service",
                "Overall, how was your experience of our service?", "What it is judged by",
                "A sample standard, not the council's own.", "8 in 10 say good or very good");
        assertThat(page.html().select(".listing__said a").eachAttr("href")).contains(
                "/questionnaires/parents", "/told-us?service=" + Sample.SPEECH_THERAPY);
    }

    @Test
    void a_listing_says_nothing_of_fewer_families_than_may_be_shown() {
        overall(9, "good");
        closing.close(SUMMER);
        said.look();
        assertThat(listing()).contains(WAITING).doesNotContain("% of about");
    }

    @Test
    void that_nobody_of_a_small_group_was_content_is_not_told_exactly() {
        overall(12, "poor");
        closing.close(SUMMER);
        said.look();
        assertThat(listing()).contains("Under 5% of about 10 families said it was very"
                + " good or good.");
    }

    private void overall(int people, String answer) {
        answers.give(people, Sample.SPEECH_THERAPY, Sample.PARENTS, "2026Q3",
                Map.of("P1", List.of(answer)));
    }

    private String listing() {
        return new Browser(server.getURI()).get("/services/" + Sample.SPEECH_THERAPY).words();
    }
}
