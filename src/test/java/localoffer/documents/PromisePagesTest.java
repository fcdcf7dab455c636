package localoffer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import localoffer.content.Upkeep;
import localoffer.documents.CoProduction.Standards;
import localoffer.documents.Governance.Body;
import localoffer.documents.Governance.Kind;
import localoffer.documents.Governance.Line;
import localoffer.documents.Governance.Papers;
import localoffer.documents.Governance.Structure;
import localoffer.documents.Governance.Terms;
import localoffer.sample.Browser;
import localoffer.sample.OneSite;
import localoffer.web.Pages;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who decides, and what was made with whom, as people read them.
@OneSite
class PromisePagesTest {

    private static final Upkeep NOBODYS =
            new Upkeep("", Optional.empty(), Optional.empty());

    @Inject EmbeddedServer server;
    @Inject Pages pages;
    private Browser family;

    @BeforeEach
    void visit() {
        family = new Browser(server.getURI());
    }

    @Test
    void who_decides_is_a_picture_and_the_same_as_a_list() {
        var section = family.get("/governance").html().select("section[aria-labelledby=in-2018]");
        var drawn = section.select("svg").getFirst();
        assertThat(drawn.attr("role")).isEqualTo("img");
        assertThat(drawn.attr("aria-label")).startsWith("The structure of June 2018");
        assertThat(drawn.select("rect")).hasSize(9);
        assertThat(drawn.select("text").eachText()).containsSequence("Board",
                "Integrated Care", "Network Board").containsSequence("Workstream",
                "Access to Services", "workstream");
        var list = section.select(".structure__list > ul");
        assertThat(list.select("a").eachText()).hasSize(9);
        assertThat(list.select("> li > ul > li > a").eachText())
                .containsExactly("Integrated Steering Group for Children");
        assertThat(list.select("> li > ul > li > ul > li > ul > li")).hasSize(4).allMatch(one ->
                one.text().endsWith(
                        "(also reports to: Integrated Steering Group for Children)"));
    }

    @Test
    void each_board_says_what_it_decides_and_what_is_not_known_of_it() {
        var page = family.get("/governance");
        var board = page.html().select("section[aria-labelledby=quality-improvement-board]");
        assertThat(board.text()).contains("QIB", "It watched all four workstreams.",
                "Reports to Integrated Steering Group for Children",
                "Access to Services workstream", "Due July 2018; we do not hold it",
                "who is in it", "its terms of reference: we do not hold them");
        assertThat(board.select("a").eachAttr("href")).contains("#integrated-steering-group",
                "/plans/doc-wsoa-2018/actions/1.2");
        assertThat(page.words()).contains("We do not know who reports to whom today");
        assertThat(page.html().select("section[aria-labelledby=since-2024] svg.structure__picture"))
                .isEmpty();
    }

    @Test
    void terms_of_reference_and_who_stands_at_the_top_are_told_when_they_are_known() {
        var board = new Body("board", "A board", List.of(), Kind.BOARD, List.of("It decides."),
                List.of("A role"), new Line("", List.of(), true), "", new Papers(List.of(),
                        Optional.of(new Terms("It meets each month.", "/pages/about"))),
                List.of(), "", List.of());
        var structure = new Structure("now", "Now", new RoughDate("2026"), "As it is.", "",
                List.of(board), List.of());
        var page = Jsoup.parse(pages.render(null, "documents/governance", GovernancePage.of(
                new Governance(NOBODYS, "", List.of(structure)), ids -> List.of())));
        assertThat(page.select("section.body").text()).contains("It meets each month. Read them",
                "Reports to Nobody. It stands at the top.").doesNotContain(
                        "whom it reports to", "we do not hold them");
        assertThat(page.text()).doesNotContain("We do not know who reports to whom today");
    }

    @Test
    void standards_are_listed_when_the_partnership_has_supplied_them() {
        var made = new CoProduction(NOBODYS, Optional.empty(), new Standards(true,
                "A forum, 2 November 2026", "", List.of("A made-up standard.")), List.of(),
                List.of());
        assertThat(Jsoup.parse(pages.render(null, "documents/co-production",
                CoProductionPage.of(made, "", ids -> List.of()))).text())
                .contains("A made-up standard.", "Agreed by A forum, 2 November 2026.")
                .doesNotContain("are not here yet");
    }

    @Test
    void what_was_made_together_says_with_whom_when_and_what_changed() {
        var page = family.get("/co-production");
        var promise = page.html().select("#promise-2018");
        assertThat(promise.text()).contains("They led it", "2018", "eXtreme group",
                "Leaders agreed it as the base for hearing children better.");
        assertThat(promise.select("a").eachAttr("href")).contains("/services/extreme-group",
                "/documents/doc-promise", "/plans/doc-wsoa-2018/actions/4.3");
        assertThat(page.words()).contains("The words of the standards are not here yet",
                "No families and no young people have helped to write them yet.");
    }

    @Test
    void a_year_is_chosen_and_kept_as_a_file() {
        var page = family.get("/co-production?year=2019");
        assertThat(page.html().select("#log ~ .documents > li").eachAttr("id"))
                .containsExactly("high-needs-2019", "strategy-2019");
        assertThat(page.html().select("[aria-current=true]").text()).isEqualTo("2019 (2)");
        var file = page.html().select("a[href^=/co-production.csv]").attr("href");
        assertThat(family.get(file).response().body().lines()).hasSize(3).first().asString()
                .startsWith("when,what,how,with");
        assertThat(family.get("/co-production.csv").response().body()
                .lines().count()).isGreaterThan(10);
        assertThat(family.get("/co-production?year=%00x").words())
                .contains("We know of nothing from that year.");
    }

    @Test
    void who_decides_is_found_from_the_documents_and_the_plans() {
        for (var page : new String[] {"/documents", "/plans"}) {
            assertThat(family.get(page).html().select("main a").eachAttr("href"))
                    .as(page).contains("/governance", "/co-production");
        }
    }
}
