package localoffer.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.net.HttpCookie;
import java.util.ArrayList;
import java.util.List;
import localoffer.content.Content;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Field;
import localoffer.sample.Browser.Page;
import localoffer.sample.EmptySite;
import localoffer.sample.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A family keeps a list without an account and without script, over HTTP.
@EmptySite
class ShortlistPagesTest {

    private static final String LIST = "/shortlist";
    private static final String SALT = Sample.SPEECH_THERAPY;

    @Inject EmbeddedServer server;
    @Inject Content content;

    private Browser family;

    @BeforeEach
    void open() {
        family = new Browser(server.getURI());
    }

    @Test
    void a_listing_has_a_button_that_adds_it_and_leads_back_with_a_confirmation() {
        var listing = family.get("/services/portage");
        var added = family.submit(listing, "Add to my list");
        assertThat(added.status()).isEqualTo(303);
        assertThat(added.header("Location")).isEqualTo("/services/portage#added-portage");
        assertThat(listing.html().select("#added-portage a[href=/shortlist]")).hasSize(1);
        assertThat(names(family.get(LIST))).containsExactly("Durham Portage Service");
        assertThat(listing.response().body()).as("the same for everybody")
                .isEqualTo(family.get("/services/portage").response().body());
    }

    @Test
    void a_result_of_a_search_can_be_added_from_the_results() {
        var results = family.get("/search?q=portage");
        var buttons = results.html().select("form button[formaction=/shortlist/items]");
        assertThat(buttons).isNotEmpty().allSatisfy(button -> {
            assertThat(button.text()).startsWith("Add to my list ");
            assertThat(button.attr("formmethod")).isEqualTo("post");
            assertThat(results.html().getElementById("added-" + button.val())).isNotNull();
        });
    }

    @Test
    void the_cookie_is_plain_belongs_to_the_list_alone_and_goes_with_the_last_service() {
        var set = add("portage").header("Set-Cookie");
        var cookie = HttpCookie.parse(set).getFirst();
        assertThat(cookie.getValue()).isEqualTo("s=portage");
        assertThat(cookie.getPath()).isEqualTo(LIST);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getMaxAge()).isEqualTo(365L * 24 * 60 * 60);
        assertThat(set).contains("SameSite=Lax");
        var gone = change("portage", "remove").header("Set-Cookie");
        assertThat(HttpCookie.parse(gone).getFirst().getMaxAge()).isZero();
        assertThat(family.get(LIST).words()).contains("There is nothing on your list.");
    }

    @Test
    void services_are_moved_noted_and_taken_off() {
        add("portage");
        add(SALT);
        add("dla");
        var moved = change("dla", "up", "note", "Form is in the\r\ndrawer");
        assertThat(moved.status()).isEqualTo(303);
        assertThat(moved.header("Location")).isEqualTo(LIST + "?done=moved&item=dla#item-dla");
        var list = follow(moved);
        assertThat(slugs(list)).containsExactly("portage", "dla", SALT);
        assertThat(list.html().select("#item-dla").text()).contains("This is now number 2 of 3.");
        assertThat(list.html().select("#note-dla").text()).isEqualTo("Form is in the drawer");
        assertThat(slugs(follow(change("portage", "down"))))
                .containsExactly("dla", "portage", SALT);
        assertThat(follow(change("portage", "remove")).words()).contains("Taken off your list.");
        assertThat(slugs(family.get(LIST))).containsExactly("dla", SALT);
        assertThat(family.get(LIST).html().select("#note-dla").text())
                .isEqualTo("Form is in the drawer");
    }

    @Test
    void the_first_cannot_be_moved_up_nor_the_last_down() {
        add("portage");
        add("dla");
        var html = family.get(LIST).html();
        assertThat(html.select("#item-portage button").eachAttr("value"))
                .containsExactly("note", "down", "remove");
        assertThat(html.select("#item-dla button").eachAttr("value"))
                .containsExactly("note", "up", "remove");
    }

    @Test
    void a_note_that_is_too_long_is_shown_again_with_the_reason() {
        add("portage");
        var refused = change("portage", "note", "note", "x".repeat(201));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().title()).startsWith("Error: ");
        assertThat(refused.html().select(".govuk-error-summary a[href=#note-portage]").text())
                .isEqualTo("Your note has 201 characters. Make it 200 or fewer.");
        assertThat(refused.html().select("#note-portage").text()).hasSize(201);
        assertThat(family.get(LIST).html().select("#note-portage").text()).isEmpty();
    }

    @Test
    void a_service_that_is_not_listed_any_more_is_named_and_left_out() {
        var copy = family.get("/shortlist?s=old-music-club.portage");
        assertThat(copy.words()).contains("No longer listed", "old music club");
        assertThat(slugs(copy)).containsExactly("portage");
        family.submit(copy, "Save to my list");
        assertThat(slugs(family.get(LIST))).containsExactly("portage");
        assertThat(family.post("/shortlist/items", "service", "old-music-club").status())
                .isEqualTo(404);
    }

    @Test
    void a_full_list_says_so_and_stays_as_it_is() {
        all().stream().limit(Shortlist.ITEMS_MAX).forEach(this::add);
        var thirtyFirst = all().get(Shortlist.ITEMS_MAX);
        var refused = add(thirtyFirst);
        assertThat(refused.header("Location")).isEqualTo(
                LIST + "?done=full&item=" + thirtyFirst);
        assertThat(follow(refused).words()).contains("Your list is full, so we could not add",
                content.part(Directory.class).find(thirtyFirst).orElseThrow().name());
        assertThat(slugs(family.get(LIST))).hasSize(30);
        assertThat(add(all().getFirst()).header("Location")).contains("#added-");
    }

    @Test
    void the_list_can_be_emptied() {
        add("portage");
        var emptied = family.submit(family.get(LIST), "Empty my list");
        assertThat(follow(emptied).words()).contains("Your list is empty now.");
    }

    @Test
    void a_form_of_another_site_changes_nothing() {
        add("portage");
        for (var address : List.of("/shortlist/items", "/shortlist/items/portage", LIST,
                "/shortlist/removal")) {
            assertThat(family.postFrom("https://evil.example", address, List.of(
                    new Field("service", "dla"), new Field("change", "remove"),
                    new Field("list", "s=dla"))).status()).as(address).isEqualTo(403);
        }
        assertThat(slugs(family.get(LIST))).containsExactly("portage");
    }

    private Page add(String slug) {
        return family.post("/shortlist/items", "service", slug);
    }

    private Page change(String slug, String change, String... fields) {
        var sent = new ArrayList<>(List.of("change", change));
        sent.addAll(List.of(fields));
        return family.post("/shortlist/items/" + slug, sent.toArray(String[]::new));
    }

    private Page follow(Page page) {
        assertThat(page.status()).isEqualTo(303);
        return family.get(page.header("Location").replaceAll("#.*", ""));
    }

    private List<String> all() {
        return content.part(Directory.class).services().stream().map(Service::id).toList();
    }

    private static List<String> names(Page list) {
        return list.html().select(".shortlist h2").eachText();
    }

    private static List<String> slugs(Page list) {
        return list.html().select(".shortlist__item").eachAttr("id").stream()
                .map(id -> id.replace("item-", "")).toList();
    }
}
