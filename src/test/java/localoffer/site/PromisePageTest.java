package localoffer.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.content.Content;
import localoffer.documents.Documents;
import localoffer.questionnaires.Making.Signed;
import localoffer.questionnaires.Promise;
import localoffer.questionnaires.Quarter;
import localoffer.results.Answers;
import localoffer.results.Closing;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Page;
import localoffer.sample.EmptySite;
import localoffer.sample.Sample;
import localoffer.web.Pages;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The page of the Promise: no word of it is made up, and nothing shows but what was released.
@EmptySite
class PromisePageTest {

    private static final Quarter SUMMER = new Quarter(2026, 3);
    private static final List<String> SERVICES =
            List.of(Sample.SPEECH_THERAPY, "childrens-ot", "childrens-physio");

    @Inject EmbeddedServer server;
    @Inject Answers answers;
    @Inject Closing closing;
    @Inject PromiseFigures figures;
    @Inject Content content;
    @Inject Pages pages;

    @BeforeEach
    void clear() {
        answers.clear();
        figures.look();
    }

    @Test
    void it_says_that_its_words_must_be_supplied_and_who_made_it() {
        var page = page();
        assertThat(page.words()).contains("The words of the Promise are not here yet",
                "We have not found them, and we will not make them up.",
                "We do not know how many statements the Promise has.",
                "A revised Promise was to be agreed", "Nothing is released yet.");
        assertThat(page.html().select(".promise > li > h3").eachText()).hasSize(8)
                .allMatch(words -> words.endsWith("The partnership must supply these words."));
        assertThat(page.html().select("main a").eachAttr("href")).contains(
                "/services/extreme-group", "/documents/doc-promise", "/told-us",
                "/plans/doc-action-plan-2020/actions/1.7", "/co-production", "/governance");
    }

    @Test
    void it_shows_how_it_is_kept_when_a_quarter_is_closed_and_not_before() {
        SERVICES.forEach(service -> answer(30, service, "always"));
        answer(30, SERVICES.getFirst(), "never");
        figures.look();
        assertThat(listened(page())).doesNotContain("%");
        closing.close(SUMMER);
        figures.look();
        var page = page();
        assertThat(listened(page)).contains("Being listened to", "Parents and carers 75%",
                "of about 120 answers were good, about 3 services.",
                "The true figure is probably between 67% and 82%.",
                "We cannot compare it with the year before.",
                "Young people Too few answers, or about too few services.");
        assertThat(page.words()).contains("until the end of September 2026")
                .doesNotContain("Invented for this demonstration");
    }

    @Test
    void a_service_that_too_few_answered_about_adds_nothing() {
        answer(30, SERVICES.getFirst(), "always");
        answer(30, SERVICES.get(1), "always");
        answer(9, SERVICES.get(2), "never");
        closing.close(SUMMER);
        figures.look();
        assertThat(listened(page())).contains(
                "Parents and carers Too few answers, or about too few services.")
                .doesNotContain("%");
    }

    @Test
    void its_figures_are_kept_as_a_file() {
        SERVICES.forEach(service -> answer(30, service, "always"));
        answer(30, SERVICES.getFirst(), "never");
        closing.close(SUMMER);
        figures.look();
        var file = new Browser(server.getURI()).get(
                page().html().select("main a[href$=.csv]").attr("href"));
        assertThat(file.header("Content-Disposition")).contains("promise-until-2026Q3.csv");
        assertThat(file.response().body().lines()).contains(
                "1,,Being listened to,parent,75,67,82,120,3,unknown",
                "1,,Being listened to,young-person,too few,,,,,");
    }

    @Test
    void its_words_stand_in_their_places_when_the_partnership_has_supplied_them() {
        var now = content.part(Promise.class);
        var promise = new Promise(now.upkeep(), now.document(), true, Optional.of(new Signed(
                "A group of young people", LocalDate.parse("2026-11-02"))), "", now.themes(),
                List.of(new Promise.Statement(1, "A made-up statement.", List.of("Pr1", "Pr2"))),
                List.of());
        var page = Jsoup.parse(pages.render(null, "site/promise", new PromisePage(promise,
                content.part(Documents.class).find(now.document()).orElseThrow(), List.of(),
                PromiseKept.NOTHING, 10))).text();
        assertThat(page).contains("1. A made-up statement.",
                "We ask about: Being listened to; Having a say in decisions.",
                "A group of young people, 2 November 2026")
                .doesNotContain("are not here", "must supply", "We do not know how many");
    }

    @Test
    void it_is_led_to_from_every_page_and_from_the_documents() {
        var family = new Browser(server.getURI());
        assertThat(family.get("/").html().select("footer a").eachAttr("href"))
                .contains("/promise");
        for (var page : List.of("/documents", "/documents/doc-promise",
                "/young-people/have-my-say")) {
            assertThat(family.get(page).html().select("main a").eachAttr("href")).as(page)
                    .contains("/promise");
        }
    }

    private void answer(int people, String service, String often) {
        answers.give(people, service, Sample.PARENTS, "2026Q3", Map.of("P8", List.of(often)));
    }

    private static String listened(Page page) {
        return page.html().select(".promise > li").getFirst().text();
    }

    private Page page() {
        return new Browser(server.getURI()).get("/promise");
    }
}
