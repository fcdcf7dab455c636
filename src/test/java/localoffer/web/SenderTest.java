package localoffer.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SenderTest {

    @Test
    void the_browser_says_whose_page_sent_the_form() {
        assertThat(Sender.isThisSite("same-origin", null, "offer.example")).isTrue();
        assertThat(Sender.isThisSite("none", null, "offer.example")).isTrue();
        assertThat(Sender.isThisSite("cross-site", null, "offer.example")).isFalse();
        assertThat(Sender.isThisSite("same-site", null, "offer.example")).isFalse();
    }

    @Test
    void an_older_browser_names_the_site() {
        assertThat(Sender.isThisSite(null, "https://offer.example", "offer.example")).isTrue();
        assertThat(Sender.isThisSite(null, "https://bad.example", "offer.example")).isFalse();
        assertThat(Sender.isThisSite(null, "null", "offer.example")).isFalse();
        assertThat(Sender.isThisSite(null, "::", "offer.example")).isFalse();
    }

    @Test
    void silence_is_no_proof_of_abuse() {
        assertThat(Sender.isThisSite(null, null, "offer.example")).isTrue();
    }
}
