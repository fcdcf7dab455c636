package localoffer.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TilesTest {

    private static final String POLICY = "Content-Security-Policy";

    @Test
    void the_site_that_has_the_tiles_is_known_from_their_address() {
        assertThat(origin("https://tiles.example.org:8443/a/{z}/{x}/{y}@2x.png?key=1"))
                .isEqualTo("https://tiles.example.org:8443");
        assertThat(origin("/tiles/{z}/{x}/{y}.png")).isEqualTo("'self'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tiles", "https://tiles.example.org/a.png",
        "https://a; script-src *//{z}/{x}/{y}", "javascript:{z}{x}{y}", "//x/{z}/{x}/{y}",
        "https://{s}.example.org/{z}/{x}/{y}.png", "https://a\"b/{z}/{x}/{y}"})
    void an_address_that_no_map_can_use_is_none(String address) {
        assertThat(Tiles.of(address, "Somebody")).isEmpty();
    }

    @Test
    void only_a_page_with_a_map_may_have_pictures_from_there() {
        var request = HttpRequest.GET("/services/portage/map");
        assertThat(policy(request)).endsWith("img-src 'self'");
        request.setAttribute(Headers.PICTURES_FROM, "https://tiles.example.org");
        assertThat(policy(request)).endsWith("img-src 'self' https://tiles.example.org");
    }

    private static String policy(HttpRequest<?> request) {
        return Headers.secure(request, HttpResponse.ok()).getHeaders().get(POLICY, String.class)
                .orElse("");
    }

    private static String origin(String address) {
        return Tiles.of(address, "Somebody").orElseThrow().origin();
    }
}
