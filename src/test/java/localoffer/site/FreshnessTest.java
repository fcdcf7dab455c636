package localoffer.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import localoffer.content.Content;
import localoffer.documents.Documents;
import localoffer.documents.Guides;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Field;
import localoffer.sample.Browser.Page;
import localoffer.sample.TestClock;
import localoffer.site.Owners.Owner;
import localoffer.site.Upkept.Kind;
import localoffer.staff.StaffDoor;
import localoffer.staff.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What the staff has to look at again, and what happens when somebody says that it is correct.
@MicronautTest(transactional = false)
@Property(name = "demonstration.enabled", value = "false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FreshnessTest implements TestPropertyProvider {

    private static final Path FOLDER = Path.of("target/freshness-content");
    private static final LocalDate TODAY = TestClock.TODAY;
    private static final String GUIDE = "guidance/money.md";
    /// It is archived, but a day was set for it.
    private static final String SET_ASIDE = "documents/doc-think-autism.md";
    private static final String STALE = "directory/services/zz-stale.md";

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Content content;
    @Inject Reminding reminding;

    @Override
    public Map<String, String> getProperties() {
        Zebras.write(FOLDER);
        set(GUIDE, "review: 2026-11-01");
        set(SET_ASIDE, "review: 2026");
        return Map.of("content.folder", FOLDER.toString());
    }

    private static void set(String file, String line) {
        try {
            var path = FOLDER.resolve(file);
            Files.writeString(path, Files.readString(path)
                    .replaceFirst("---\n", "---\n" + line + "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
    void every_document_and_guide_is_there_with_the_day_that_is_set_for_its_review() {
        var edition = content.edition();
        var reviews = Upkeeping.all(edition, Map.of()).stream()
                .filter(one -> one.kind() == Kind.DOCUMENT || one.kind() == Kind.GUIDE)
                .collect(Collectors.toMap(Upkept::file, Upkept::review));
        edition.part(Guides.class).all().forEach(one ->
                assertThat(reviews).containsEntry(one.file(), one.upkeep().review()));
        edition.part(Documents.class).all().stream()
                .filter(one -> !one.isOld() || one.upkeep().review().isPresent())
                .forEach(one -> assertThat(reviews)
                        .containsEntry(one.file(), one.upkeep().review()));
        assertThat(reviews)
                .containsEntry("documents/doc-promise.md", Optional.of(LocalDate.of(2020, 7, 31)))
                .containsEntry(SET_ASIDE, Optional.of(LocalDate.of(2026, 12, 31)))
                .containsEntry(GUIDE, Optional.of(LocalDate.of(2026, 11, 1)));
    }

    @Test
    void what_has_no_day_for_its_review_says_so_and_what_is_over_is_overdue() {
        var staff = door.administrator(server.getURI());
        assertThat(row(staff, "document", "/documents/doc-promise"))
                .contains("Overdue", "by 31 July 2020").doesNotContain("No review date");
        assertThat(row(staff, "document", "/documents/doc-toolkit")).contains("No review date");
        assertThat(row(staff, "guide", "/guidance/money"))
                .contains("Overdue", "by 1 November 2026").doesNotContain("No review date");
        assertThat(row(staff, "guide", "/guidance/travel")).contains("No review date");
        assertThat(row(staff, "plan-review", "/plans/doc-partnership-plan-2024"))
                .doesNotContain("No review date");
    }

    @Test
    void still_correct_leads_back_to_the_page_from_where_it_was_said() {
        var staff = door.administrator(server.getURI());
        var first = staff.get("/staff/freshness?due=never&kind=listing").html();
        var second = staff.get(first.select(".paging a[rel=next]").attr("href")).html();
        assertThat(second.select(".paging [aria-current=page]").text()).isEqualTo("Page 2");
        assertThat(second.select("#items ~ table tbody th").eachText()).isNotEmpty()
                .doesNotContainAnyElementsOf(
                        first.select("#items ~ table tbody th").eachText());
        var fields = second.select("#items ~ table tbody tr:has(form)").stream().limit(1)
                .flatMap(line -> line.select("input").stream())
                .map(one -> new Field(one.attr("name"), one.attr("value"))).toList();
        assertThat(staff.post("/staff/freshness", fields).header("Location"))
                .isEqualTo("/staff/freshness?due=never&kind=listing&page=2");
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
                .mapToObj(i -> UpkeptTest.upkept(Kind.GUIDE, null, null)).toList();
        var mail = reminding.to(new Owner("A team", "team@example.org"), due,
                "https://offer.example", TODAY);
        assertThat(mail.text()).contains("40 of your pages", "and 28 more",
                "https://offer.example/guidance/a", "owner=A+team");
        assertThat(mail.mail()).startsWith("mailto:team@example.org?subject=Local%20Offer")
                .doesNotContain("+", " ", "\n").hasSizeLessThan(4_000);
        assertThat(reminding.to(new Owner("A team", ""), due, "", TODAY).mail()).isEmpty();
    }

    private static String row(Browser staff, String kind, String address) {
        return Stream.of("", "&due=fine").map(due -> staff.get(
                "/staff/freshness?kind=" + kind + due).html()
                .select("#items ~ table tbody tr:has(th a[href=" + address + "])").text())
                .collect(Collectors.joining());
    }

    private static Page confirm(Browser browser, String item) {
        var token = browser.get("/staff").html().select("input[name=token]").attr("value");
        return browser.post("/staff/freshness", List.of(new Field("token", token),
                new Field("item", item)));
    }
}
