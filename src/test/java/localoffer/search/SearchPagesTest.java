package localoffer.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import localoffer.sample.Browser.Page;
import localoffer.sample.Browser;
import localoffer.sample.OneSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the page of results tells a family besides the results.
@OneSite
class SearchPagesTest {

    @Inject EmbeddedServer server;

    private Browser family;

    @BeforeEach
    void open() {
        family = new Browser(server.getURI());
    }

    @Test
    void somebody_past_25_is_led_to_help_for_adults() {
        var page = search("my+son+is+30");
        assertThat(page.words()).contains("The Local Offer is for ages 0 to 25");
        assertThat(page.html().select(".notice a[href=/services/adult-social-care]")).hasSize(1);
        assertThat(page.html().select(".hit")).isNotEmpty();
        assertThat(search("my+son+is+20").words()).doesNotContain("These can help someone");
    }

    @Test
    void a_number_is_told_as_ours_or_as_nobodys() {
        assertThat(search("0191+3832520").words())
                .contains("This is who has the number 0191 3832520");
        var unknown = search("07700+900123");
        assertThat(unknown.words()).contains("None of our listings has the number 07700 900123");
        assertThat(unknown.html().select(".notice a.phone[href^=tel:]")).isNotEmpty();
        assertThat(search("autism+group+07700+900123").words())
                .contains("We looked for your other words");
    }

    @Test
    void what_was_denied_and_the_time_of_day_are_said() {
        var page = search("not+autistic+wednesday+evening");
        assertThat(page.words()).contains("We read: not autistic", "We read: Wednesday",
                "Ask them about \u201cevening\u201d before you go");
    }

    @Test
    void masking_is_explained_above_help_with_autism() {
        assertThat(search("masking").html().select(".search__word").text())
                .startsWith("Masking:").contains("fit in");
    }

    private Page search(String words) {
        return family.get("/search?q=" + words);
    }
}
