package localoffer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeAddressTest {

    @Test
    void the_set_address_wins_over_what_a_browser_asked_for() {
        var request = HttpRequest.GET("/").header("Host", "elsewhere.example");
        assertThat(new HomeAddress("https://offer.example.gov.uk/").resolve(request))
                .isEqualTo("https://offer.example.gov.uk");
    }

    @Test
    void without_one_it_is_what_the_browser_asked_for() {
        var request = HttpRequest.GET("/").header("Host", "localhost:8080");
        assertThat(new HomeAddress("").resolve(request)).isEqualTo("http://localhost:8080");
    }

    @ParameterizedTest
    @ValueSource(strings = {"offer.example.gov.uk", "https://a.example/path", "javascript:alert(1)",
        "https://", "a b"})
    void an_address_that_is_none_stops_the_start(String set) {
        assertThatThrownBy(() -> new HomeAddress(set)).hasMessageContaining("HOME_ADDRESS");
    }
}
