package localoffer.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "same-origin, -, here.example, true",
            "none, -, here.example, true",
            "same-site, -, here.example, false",
            "cross-site, https://here.example, here.example, false",
            "-, -, here.example, true",
            "-, https://here.example, here.example, true",
            "-, http://here.example:8080, here.example:8080, true",
            "-, https://evil.example, here.example, false",
            "-, https://here.example.evil.example, here.example, false",
            "-, null, here.example, false",
            "-, http://here.example, -, false"})
    void a_form_of_another_site_is_known_by_what_the_browser_says(
            String fetchSite, String origin, String host, boolean expected) {
        assertThat(Sender.isThisSite(fetchSite, origin, host)).isEqualTo(expected);
    }

    @Test
    void rubbish_for_an_origin_is_not_this_site() {
        assertThat(Sender.isThisSite(null, "http://a b", "here.example")).isFalse();
    }
}
