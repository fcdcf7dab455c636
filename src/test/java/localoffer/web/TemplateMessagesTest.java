package localoffer.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import localoffer.sample.Browser;
import localoffer.sample.OneSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OneSite
class TemplateMessagesTest {

    @Inject EmbeddedServer server;

    @ParameterizedTest
    @ValueSource(strings = {"o'clock", "{0}", "{service.area}", "'quoted'"})
    void what_somebody_typed_stands_in_a_sentence_as_they_typed_it(String typed) {
        var page = new Browser(server.getURI()).get(
                "/search?near=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        assertThat(page.words()).contains("\u201c" + typed + "\u201d");
    }
}
