package localoffer.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import localoffer.sample.OneSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/// Requests that no browser makes, byte by byte: none is answered with a 5xx, each answer has the
/// security headers, and the log keeps nothing of what was sent.
@OneSite
class HostileRequestTest {

    private static final String HEAD = "Host: 127.0.0.1\r\nConnection: close\r\n";

    @Inject
    private EmbeddedServer server;

    @ParameterizedTest
    @ValueSource(strings = {
        "GET /search?q=Jayden+100% HTTP/1.1\r\n",
        "GET /search?q=%zz HTTP/1.1\r\n",
        "GET /search?q=a|b{x}<script> HTTP/1.1\r\n",
        "GET /% HTTP/1.1\r\n",
        "GET /staff/people/%ff HTTP/1.1\r\n",
        "GET /search HTTP/1.1\r\nAccept-Language: C.UTF-8\r\n",
        "GET /nope HTTP/1.1\r\nAccept-Language: x-klingon\r\n",
        "GET /search HTTP/1.1\r\nAccept-Language: ,\r\n",
        "GET /nope HTTP/1.1\r\nCookie: a\u0001=b\r\n",
        "GET / HTTP/1.1\r\nContent-Length: abc\r\n",
        "PUT /search HTTP/1.1\r\nContent-Length: 0\r\n",
        "POST /search HTTP/1.1\r\nContent-Type: multipart/form-data\r\nContent-Length: 0\r\n"})
    void none_is_a_mistake_of_ours(String request) throws IOException {
        var answer = send(request + HEAD + "\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 [234].*")
                .containsIgnoringCase("Content-Security-Policy: default-src 'none'")
                .containsIgnoringCase("X-Content-Type-Options: nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /search?q=50%+off|now HTTP/1.1\r\n",
        "GET /search?q=<script>{x}^` HTTP/1.1\r\n", "GET /search?q=%zz HTTP/1.1\r\n",
        "GET /?utm_source=a|b HTTP/1.1\r\n"})
    void what_may_not_stand_in_an_address_still_gets_its_page(String request) throws IOException {
        assertThat(send(request + HEAD + "\r\n")).startsWith("HTTP/1.1 200").contains("</html>")
                .doesNotContain("<script>{x}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-Host: evil.example\r\n",
        "Forwarded: host=evil.example;proto=javascript\r\n",
        "X-Forwarded-Proto: javascript\r\n", "X-Forwarded-Host: a b\r\n"})
    void nobody_else_says_where_the_site_is(String header) throws IOException {
        for (var address : List.of("/services.atom", "/sitemap.xml", "/services/kooth",
                "/shortlist?s=kooth")) {
            assertThat(send("GET " + address + " HTTP/1.1\r\n" + header + HEAD + "\r\n"))
                    .startsWith("HTTP/1.1 200").contains("http://127.0.0.1")
                    .doesNotContain("evil").doesNotContain("javascript:");
        }
        var elsewhere = HEAD.replace("Host: 127.0.0.1", "Host: evil/x");
        assertThat(send("GET /sitemap.xml HTTP/1.1\r\n" + elsewhere + "\r\n"))
                .doesNotContain("evil");
    }

    @Test
    void a_refused_method_is_told_which_ones_there_are() throws IOException {
        assertThat(send("DELETE /search HTTP/1.1\r\n" + HEAD + "\r\n"))
                .startsWith("HTTP/1.1 405").containsIgnoringCase("Allow: GET, HEAD\r\n");
    }

    @Test
    void a_search_of_ten_thousand_characters_gets_a_page() throws IOException {
        var answer = send("GET /search?q=" + "a".repeat(10_000) + " HTTP/1.1\r\n" + HEAD + "\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200").contains("</html>");
    }

    @Test
    void a_password_that_cannot_be_read_is_not_logged() throws IOException {
        var log = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        log.addAppender(lines);
        try {
            var body = "name=jane%40council&password=100%SecretPct";
            var answer = send("POST /staff/sign-in HTTP/1.1\r\n" + HEAD
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                    + body.length() + "\r\n\r\n" + body);
            assertThat(answer).startsWith("HTTP/1.1 4");
            send("GET /search?q=Jayden+100% HTTP/1.1\r\n" + HEAD + "\r\n");
        } finally {
            log.detachAppender(lines);
        }
        assertThat(lines.list).noneMatch(line -> (line.getFormattedMessage()
                + line.getThrowableProxy()).matches("(?s).*(Secret|jane|Jayden).*"));
    }

    private String send(String request) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
