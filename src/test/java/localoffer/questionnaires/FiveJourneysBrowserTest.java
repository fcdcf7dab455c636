package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import localoffer.sample.Chromium;
import localoffer.sample.Lens;
import localoffer.sample.Sample;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Everybody's questions, each answered to the end by keyboard alone, without JavaScript, on a
/// screen at 400 per cent, which is 320 pixels wide; axe looks at every page on the way.
@Order(3) // Long ones first: the two lanes then end together.
@MicronautTest(transactional = false)
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiveJourneysBrowserTest {

    private static final String EASY = Sample.ask(Sample.EASY_READ);

    @Inject EmbeddedServer server;
    @Inject Kept kept;

    private Chromium chromium;
    private @Nullable Lens lens;

    @BeforeAll
    void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @BeforeEach
    void clear() {
        kept.clear();
    }

    @ParameterizedTest
    @CsvSource({
            "parents, childrens-salt, 26", "young-people, childrens-salt, 18",
            "easy-read, childrens-salt, 13", "advice-writing, area, 18",
            "local-offer, local-offer, 8"})
    void everybody_can_answer_to_the_end(String questionnaire, String topic, int least) {
        var walk = walk(questionnaire);
        assertThat(walk.through(server.getURI() + "/questionnaires/" + questionnaire + "/for/"
                + topic, Walk.START)).isEmpty();
        assertThat(walk.steps()).isGreaterThanOrEqualTo(least);
        assertThat(walk.pictures() > 0).isEqualTo(questionnaire.equals(Sample.EASY_READ));
        assertThat(kept.rows("select questionnaire, service from response"))
                .containsExactly(questionnaire + "|" + topic);
    }

    @Test
    void a_child_who_does_not_like_pictures_sees_none() {
        var walk = walk("no-pictures");
        assertThat(walk.through(server.getURI() + EASY, Walk.START_PLAIN)).isEmpty();
        assertThat(walk.pictures()).isZero();
        assertThat(kept.rows("select questionnaire, service from response")).hasSize(1);
    }

    private Walk walk(String name) {
        if (lens == null) {
            lens = new Lens(chromium.magnified(true), server.getURI() + EASY);
        }
        return new Walk(chromium.magnified(false), lens, name);
    }
}
