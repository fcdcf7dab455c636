package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Field;
import localoffer.sample.Browser.Page;
import localoffer.sample.EmptySite;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A family that speaks Polish tells how it was.
@EmptySite
class PolishTest {

    private static final String POLISH = "?language=pl";
    private static final String SERVICE = "Children’s Speech and Language Therapy (SALT)";

    @Inject EmbeddedServer server;
    @Inject Kept kept;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(server.getURI());
        kept.clear();
    }

    @Test
    void a_family_goes_the_whole_way_in_polish_and_nothing_but_the_address_remembers_it() {
        var list = follow(browser.get("/questionnaires"), "Polski");
        assertThat(list.heading()).isEqualTo("Opinia o usłudze");
        var voice = follow(list, SERVICE);
        assertThat(voice.heading()).isEqualTo("W czyim imieniu odpowiadasz?");
        var start = browser.get(voice.html().select("a.tile").getFirst().attr("href"));
        var page = follow(start, "Zacznij");
        page = browser.submit(page, "Dalej", new Field("answer-P1", "good"));
        page = browser.submit(page, "Dalej", page.written("Słuchali nas."));
        while (!page.heading().equals("Sprawdź odpowiedzi")) {
            polish(page);
            page = browser.submit(page, page.html().select("button:contains(Pomiń)").getFirst()
                    .text());
        }
        assertThat(page.words()).contains("Słuchali nas.", "Bez odpowiedzi");
        var sent = browser.submit(page, "Wyślij odpowiedzi");
        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.header("Location")).endsWith("/thanks" + POLISH);
        var thanks = browser.get(sent.header("Location"));
        assertThat(thanks.heading()).isEqualTo("Dziękujemy");
        assertThat(thanks.words()).contains("999", "Childline", "Ten sam numer w całej Anglii",
                "Nikt jeszcze nie sprawdził tego numeru");
        List.of(list, voice, start, page, thanks).forEach(PolishTest::polish);
        assertThat(kept.rows("select answers ->> 'P1', standing from response"))
                .containsExactly("[\"good\"]|accepted");
    }

    @Test
    void the_language_can_be_changed_at_any_question_without_losing_an_answer() {
        var second = browser.submit(browser.get(Family.PARENTS + "/answers"), "Next",
                new Field("answer-P1", "poor"));
        var polish = browser.submit(second, "Polski", second.written("Long ago"));
        assertThat(polish.html().select("textarea").text()).isEqualTo("Long ago");
        assertThat(polish.html().select("input[name=answer-P1]").val()).isEqualTo("poor");
        polish(polish);
        var english = browser.submit(polish, "English");
        assertThat(english.html().select("html").attr("lang")).isEqualTo("en");
        assertThat(english.html().select("textarea").text()).isEqualTo("Long ago");
    }

    @Test
    void a_page_that_is_kept_for_everybody_is_kept_for_each_language() {
        for (var path : List.of(Family.PARENTS, Family.PARENTS + "/thanks",
                "/questionnaires/for/childrens-salt")) {
            var english = browser.get(path);
            polish(browser.get(path + POLISH));
            assertThat(browser.get(path).response().body()).isEqualTo(english.response().body());
            assertThat(english.html().select("html").attr("lang")).isEqualTo("en");
        }
    }

    @Test
    void a_mistake_is_told_in_polish_and_so_is_a_page_that_is_not_there() {
        var second = browser.submit(browser.get(Family.PARENTS + "/answers" + POLISH), "Pomiń");
        var wrong = browser.submit(second, "Dalej",
                second.written("a".repeat(LongText.CHARACTERS_MAX + 7)));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().title()).startsWith("Błąd:");
        assertThat(wrong.words()).contains("Liczba znaków ponad limit: 7");
        polish(browser.get("/questionnaires/nothing" + POLISH));
        assertThat(browser.get("/services/nothing" + POLISH).html().select("html").attr("lang"))
                .isEqualTo("en");
        assertThat(browser.get(Family.PARENTS + "?language=xx").heading())
                .startsWith("Tell us about");
    }

    /// Its language is told, so is its state, and so is every name in another language.
    private static void polish(Page page) {
        var html = page.html();
        assertThat(html.select("html").attr("lang")).as(page.toString()).isEqualTo("pl");
        assertThat(page.header("Set-Cookie")).isEmpty();
        if (page.status() < 300) {
            assertThat(page.words()).as(page.toString()).contains("Do sprawdzenia");
            assertThat(html.select("main a[lang=en]:contains(English),"
                    + " main button[lang=en]:contains(English)")).as(page.toString()).hasSize(1);
        }
        assertThat(html.select("main *").stream()
                .filter(part -> part.ownText().contains(SERVICE))
                .filter(part -> language(part).equals("pl")))
                .as(page.toString()).isEmpty();
    }

    private static String language(Element part) {
        return Stream.concat(Stream.of(part), part.parents().stream())
                .map(element -> element.attr("lang")).filter(lang -> !lang.isEmpty())
                .findFirst().orElse("");
    }

    private Page follow(Page page, String words) {
        var link = page.html().select("main a").stream()
                .filter(a -> a.text().equals(words)).findFirst()
                .orElseThrow(() -> new AssertionError("no \"" + words + "\" on " + page));
        return browser.get(link.attr("href"));
    }
}
