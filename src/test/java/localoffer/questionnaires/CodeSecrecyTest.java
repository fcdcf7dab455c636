package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Value;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import localoffer.sample.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// Who learns of a code: nobody but who has it.
@MicronautTest(transactional = false)
@Property(name = "datasources.default.maximum-pool-size", value = "4")
@Property(name = "datasources.default.connection-timeout", value = "500")
class CodeSecrecyTest {

    private static final String SERVICE = "childrens-salt";
    private static final String CODE_PAGE = CodeController.ADDRESS;

    @Inject EmbeddedServer server;
    @Inject Kept kept;
    @Inject InvitationCodes codes;
    @Value("${micronaut.server.netty.access-logger.enabled}") boolean accessLog;

    private Browser browser;
    private Family family;

    @BeforeEach
    void open() {
        browser = new Browser(server.getURI());
        family = new Family(browser);
        kept.clear();
    }

    @Test
    void a_code_is_told_to_no_other_page_and_kept_by_no_cache() {
        var code = codes.make(SERVICE, codes.quarter(), 1).getFirst();
        for (var page : List.of(browser.get(CODE_PAGE + "/" + code.text()),
                browser.get(CODE_PAGE + "/" + "7777"), family.type(code.text()))) {
            assertThat(page.header("Cache-Control")).isEqualTo("no-store");
            assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(page.html().select("a[href*=" + code.text() + "],"
                    + " form[action*=" + code.text() + "]")).isEmpty();
        }
        var start = browser.submit(family.type(code.text()), "parents");
        assertThat(start.header("Cache-Control")).isEqualTo("no-store");
        assertThat(start.path()).doesNotContain(code.text());
        var thanks = browser.submit(family.checkPage(code), Family.SEND);
        assertThat(thanks.header("Location")).doesNotContain(code.text());
    }

    @Test
    void no_log_learns_of_a_code() {
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var log = new ListAppender<ILoggingEvent>();
        var level = root.getLevel();
        log.start();
        root.addAppender(log);
        root.setLevel(Level.INFO);
        var code = codes.make(SERVICE, codes.quarter(), 1).getFirst();
        try {
            browser.get(CODE_PAGE + "/" + code.text());
            browser.get(CODE_PAGE + "/" + code.text() + "/nowhere");
            kept.whileAway(() -> browser.get(CODE_PAGE + "/" + code.text()));
            family.send(family.checkPage(code));
        } finally {
            root.setLevel(level);
            root.detachAppender(log);
        }
        assertThat(log.list).isNotEmpty().noneMatch(event ->
                event.getFormattedMessage().contains(code.text())
                        || event.getFormattedMessage().contains(code.grouped()));
        assertThat(accessLog).isFalse();
    }

    @Test
    void a_poster_and_a_tablet_are_told_apart_from_the_web() {
        family.send(family.checkPage(browser.get(Family.PARENTS + "/answers?by=qr")));
        family.send(family.checkPage(browser.get(Family.PARENTS + "/answers?by=paper")));
        assertThat(kept.rows("select channel from response order by 1"))
                .containsExactly("qr", "web");
        var poster = browser.get("/questionnaires/at/" + SERVICE + "/qr");
        assertThat(poster.html().select("main a.tile").eachAttr("href"))
                .contains(Family.PARENTS + "/by/qr");
        assertThat(browser.get(Family.PARENTS + "/by/qr").html().select("main a.govuk-button")
                .attr("href")).isEqualTo(Family.PARENTS + "/answers?by=qr");
        assertThat(browser.get("/questionnaires/at/" + SERVICE + "/paper").status())
                .isEqualTo(404);
    }
}
