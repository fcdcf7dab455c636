package localoffer.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import localoffer.content.Content;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Field;
import localoffer.sample.Browser.Page;
import localoffer.sample.TestClock;
import localoffer.site.Owners.Owner;
import localoffer.site.Upkept.Kind;
import localoffer.site.Upkept.State;
import localoffer.staff.StaffDoor;
import localoffer.staff.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the staff has to look at again, and what happens when somebody says that it is correct.
@MicronautTest(transactional = false)
@Property(name = "demonstration.enabled", value = "false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FreshnessTest implements TestPropertyProvider {

    private static final Path FOLDER = Path.of("target/freshness-content");
    private static final LocalDate TODAY = TestClock.TODAY;
    private static final String STALE = "directory/services/zz-stale.md";

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Content content;
    @Inject Reminding reminding;

    @Override
    public Map<String, String> getProperties() {
        Zebras.write(FOLDER);
        return Map.of("content.folder", FOLDER.toString());
    }

    /// A guide holds for 6 months from its check, unless a day was set.
    @ParameterizedTest
    @CsvSource({"GUIDE, 0, , FINE", "GUIDE, 155, , SOON", "GUIDE, 185, , OVERDUE",
        "GUIDE, , , NEVER", "GUIDE, 500, 31, FINE", "GUIDE, 0, 30, SOON", "GUIDE, 0, 0, SOON",
        "GUIDE, 0, -1, OVERDUE", "PLAN_REVIEW, , -1, OVERDUE", "PLAN_REVIEW, , 31, FINE",
        "QUESTIONNAIRE, 900, , FINE", "QUESTIONNAIRE, , , NEVER", "CONTACT, 100, , OVERDUE"})
    void how_pressing_it_is_follows_from_the_last_check_or_from_the_day_that_was_set(
            Kind kind, @Nullable Integer checkedDaysAgo, @Nullable Integer dueInDays,
            State state) {
        assertThat(upkept(kind, checkedDaysAgo, dueInDays).state(TODAY)).isEqualTo(state);
    }

    @Test
    void what_somebody_confirmed_holds_from_then_and_an_older_word_changes_nothing() {
        var late = upkept(Kind.GUIDE, 400, -10);
        var confirmed = late.confirmedOn(TODAY);
        assertThat(confirmed.state(TODAY)).isEqualTo(State.FINE);
        assertThat(confirmed.due()).contains(TODAY.plusMonths(6));
        assertThat(confirmed.line()).isEqualTo("last-checked: " + TODAY);
        assertThat(late.confirmedOn(TODAY.minusDays(400))).isEqualTo(late);
    }

    @Test
    void every_kind_of_thing_that_is_published_is_on_the_board() {
        var all = Upkeeping.all(content.edition(), Map.of());
        assertThat(all).extracting(Upkept::kind).contains(Kind.CONTACT, Kind.LISTING, Kind.GUIDE,
                Kind.EVENT, Kind.DOCUMENT, Kind.PAGE, Kind.PLAN_REVIEW, Kind.SCORECARD,
                Kind.QUESTIONNAIRE, Kind.STANDARD, Kind.CHECKLIST, Kind.WAY, Kind.NEWS,
                Kind.GOVERNANCE, Kind.CO_PRODUCTION, Kind.PROMISE, Kind.GLOSSARY);
        assertThat(all).extracting(Upkept::item).doesNotContain(
                "documents/doc-inspection-2017.md").contains("pages/privacy.md");
        assertThat(all).extracting(one -> one.owner().name())
                .contains("Local Offer team").noneMatch(name -> name.contains("to be confirmed by"
                        + " the council") && name.startsWith("Local Offer team"));
    }

    @Test
    void the_most_pressing_comes_first_and_each_team_can_be_seen_alone() {
        var staff = door.administrator(server.getURI());
        var zebras = staff.get("/staff/freshness?kind=listing&owner=Zebra+team");
        assertThat(zebras.html().select("#items ~ table tbody th a").eachAttr("href"))
                .containsSubsequence("/services/zz-hidden", "/services/zz-later");
        assertThat(staff.get("/staff/freshness?kind=listing&due=soon").html()
                .select("#items ~ table tbody th a").eachAttr("href"))
                .containsExactly("/services/zz-fresh");
        var theirs = staff.get("/staff/freshness?owner=Zebra+team");
        assertThat(theirs.html().select("textarea").text()).startsWith("Local Offer: ")
                .contains("Hello Zebra team,", "/services/zz-", "/staff/freshness?owner=Zebra");
        assertThat(theirs.html().select("a[href^=mailto]")).isEmpty();
        assertThat(staff.get("/staff/freshness?due=nonsense&kind=%3Cb%3E&owner=x").status())
                .isEqualTo(200);
    }

    @Test
    void still_correct_moves_the_day_on_the_board_is_in_the_audit_and_the_page_waits() {
        var staff = door.administrator(server.getURI());
        var before = staff.get("/staff/freshness?kind=listing&due=overdue");
        assertThat(before.words()).contains("Zebra stale");
        assertThat(confirm(staff, STALE).status()).isEqualTo(303);
        assertThat(staff.get("/staff/freshness?kind=listing&due=overdue").html()
                .select("#items ~ table").text()).doesNotContain("Zebra stale");
        assertThat(staff.get("/staff/freshness").html().select("section:has(#to-write)").text())
                .contains("Zebra stale", "content/" + STALE, "last-checked: " + TODAY);
        assertThat(door.with(server.getURI(), Task.AUDITOR).get("/staff/audit").words())
                .contains("said that it is still correct", STALE);
        assertThat(new Browser(server.getURI()).get("/services/zz-stale").words())
                .contains("We last checked this on 21 May 2026");
    }

    @Test
    void only_who_keeps_a_thing_may_say_so_and_only_of_what_is_done_by_looking() {
        var commissioner = door.commissioner(server.getURI(), "zz-full");
        assertThat(confirm(commissioner, "directory/services/zz-full.md").status())
                .isEqualTo(303);
        assertThat(confirm(commissioner, "directory/services/portage.md").status())
                .isEqualTo(404);
        assertThat(confirm(commissioner, "pages/about.md").status()).isEqualTo(404);
        var author = door.with(server.getURI(), Task.AUTHOR);
        assertThat(confirm(author, "pages/about.md").status()).isEqualTo(303);
        assertThat(confirm(author, "site.yaml#Childline").status()).isEqualTo(303);
        for (var file : List.of("governance.yaml", "coproduction.yaml", "promise.yaml",
                "glossary.yaml", "news/first-version-2026.md", "browse/schools.md")) {
            assertThat(confirm(author, file).status()).as(file).isEqualTo(303);
        }
        assertThat(author.get("/staff/freshness").html().select("section:has(#to-write)").text())
                .contains("content/glossary.yaml: last-checked: " + TODAY,
                        "content/news/first-version-2026.md");
        assertThat(confirm(author, "plans/doc-partnership-plan-2024.yaml").status())
                .isEqualTo(404);
        assertThat(confirm(author, "nothing").status()).isEqualTo(404);
        assertThat(confirm(author, "").status()).isEqualTo(404);
    }

    @Test
    void a_reminder_is_short_and_opens_a_mail_only_where_there_is_an_address() {
        var due = IntStream.range(0, 40)
                .mapToObj(i -> upkept(Kind.GUIDE, null, null)).toList();
        var mail = reminding.to(new Owner("A team", "team@example.org"), due,
                "https://offer.example", TODAY);
        assertThat(mail.text()).contains("40 of your pages", "and 28 more",
                "https://offer.example/guidance/a", "owner=A+team");
        assertThat(mail.mail()).startsWith("mailto:team@example.org?subject=Local%20Offer")
                .doesNotContain("+", " ", "\n").hasSizeLessThan(4_000);
        assertThat(reminding.to(new Owner("A team", ""), due, "", TODAY).mail()).isEmpty();
    }

    private static Page confirm(Browser browser, String item) {
        var token = browser.get("/staff").html().select("input[name=token]").attr("value");
        return browser.post("/staff/freshness", List.of(new Field("token", token),
                new Field("item", item)));
    }

    private static Upkept upkept(Kind kind, @Nullable Integer checkedDaysAgo,
            @Nullable Integer dueInDays) {
        return new Upkept(kind, "a", "A", "/guidance/a", new Owner("A team", ""), "guidance/a.md",
                Optional.ofNullable(checkedDaysAgo).map(TODAY::minusDays),
                Optional.ofNullable(dueInDays).map(TODAY::plusDays), "", false);
    }
}
