package localoffer.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import localoffer.content.Content;
import localoffer.database.Shelf;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Field;
import localoffer.sample.Browser.Page;
import localoffer.sample.EmptySite;
import localoffer.staff.StaffDoor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Staff see what was reported, and what they do shows on the listing.
@EmptySite
class ProblemQueueTest {

    private static final String QUEUE = "/staff/problems";
    private static final String PORTAGE = "portage";
    private static final String SALT = "childrens-salt";
    private static final Duration SHOWN_WITHIN = Duration.ofSeconds(5);

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Shelf shelf;
    @Inject ListingNotes notes;
    @Inject Content content;

    private Browser visitor;

    @BeforeEach
    void clear() {
        visitor = new Browser(server.getURI());
        shelf.empty("listing_problem");
    }

    @Test
    void staff_settle_a_problem_and_the_listing_says_it_without_being_asked_to() {
        var id = report(PORTAGE, "new");
        var staff = door.administrator(server.getURI());
        var queue = staff.get(QUEUE);
        assertThat(queue.words()).contains("Durham Portage Service", "The phone number is wrong",
                "October 2026", "New");
        var page = staff.get(QUEUE + "/" + id);
        assertThat(page.words()).contains("It rings out.");
        var done = decide(staff, page, "checking", "");
        assertThat(done.status()).isEqualTo(303);
        until(() -> visitor.get("/services/portage").words()
                .contains("A problem was reported in October 2026 and is being checked."));
        assertThat(decide(staff, staff.get(QUEUE + "/" + id), "mended", "").status())
                .isEqualTo(303);
        until(() -> visitor.get("/services/portage").words().contains("Mended in November 2026."));
        assertThat(staff.get(QUEUE).words()).contains("There are no problems like that.");
        assertThat(shelf.rows("select what, about from audit where about like '%" + id
                + "' order by id")).containsExactly(
                "set a reported problem to checking|portage " + id,
                "set a reported problem to mended|portage " + id);
    }

    @Test
    void who_changes_nothing_says_why_for_everybody_to_read() {
        var id = report(PORTAGE, "new");
        var staff = door.administrator(server.getURI());
        var page = staff.get(QUEUE + "/" + id);
        var refused = decide(staff, page, "not-changed", " ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Say why nothing was changed.");
        assertThat(refused.html().select("input[value=not-changed]").hasAttr("checked")).isTrue();
        assertThat(decide(staff, page, "not-changed", "x".repeat(301)).status()).isEqualTo(422);
        assertThat(staff.submit(page, "Save", new Field("state", "new")).status())
                .isEqualTo(422);
        assertThat(decide(staff, page, "not-changed", "The number is <right>.").status())
                .isEqualTo(303);
        notes.look();
        assertThat(visitor.get("/services/portage").words()).contains("A problem was reported in"
                + " October 2026. We did not change the page: The number is <right>.");
    }

    @Test
    void what_was_settled_long_ago_is_no_longer_told() {
        shelf.change("insert into listing_problem (listing, kind, words, month, state, settled,"
                + " held) values ('portage', 'phone', '', '2026-07', 'mended', '2026-08', false),"
                + " ('childrens-salt', 'phone', '', '2026-07', 'mended', '2026-09', false)");
        notes.look();
        assertThat(notes.on(PORTAGE)).isEmpty();
        assertThat(notes.on(SALT)).hasSize(1);
    }

    @Test
    void of_two_who_change_the_same_problem_the_second_is_told() {
        var id = report(PORTAGE, "new");
        var staff = door.administrator(server.getURI());
        var page = staff.get(QUEUE + "/" + id);
        decide(staff, page, "mended", "");
        var late = decide(staff, page, "not-changed", "It is right.");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.words()).contains("Somebody else has changed this");
        assertThat(shelf.rows("select state from listing_problem")).containsExactly("mended");
    }

    @Test
    void the_queue_is_narrowed_by_state_and_owner_and_any_other_choice_shows_all_to_do() {
        report(PORTAGE, "new");
        report(SALT, "checking");
        var staff = door.administrator(server.getURI());
        assertThat(listings(staff, "?state=new")).isEqualTo(1);
        assertThat(listings(staff, "?state=checking")).isEqualTo(1);
        assertThat(listings(staff, "?state=mended")).isZero();
        assertThat(listings(staff, "?state=all")).isEqualTo(2);
        assertThat(listings(staff, "?state=%00&owner=nobody")).isEqualTo(2);
        var owner = content.part(Directory.class).find(PORTAGE).orElseThrow().upkeep().owner();
        var select = staff.get(QUEUE).html().select("select[name=owner] option");
        assertThat(select.eachAttr("value")).contains(owner);
        shelf.change("insert into listing_problem (listing, kind, words, month, held)"
                + " values ('gone', 'phone', '', '2026-10', false)");
        assertThat(listings(staff, "")).isEqualTo(3);
        assertThat(listings(staff, "?owner=" + owner.replace(" ", "+"))).isLessThan(3)
                .isPositive();
    }

    @Test
    void a_commissioner_sees_the_problems_of_their_own_services_alone() {
        var mine = report(SALT, "new");
        var other = report(PORTAGE, "new");
        var jo = door.commissioner(server.getURI(), SALT);
        assertThat(listings(jo, "")).isEqualTo(1);
        assertThat(jo.get(QUEUE + "/" + mine).status()).isEqualTo(200);
        assertThat(jo.get(QUEUE + "/" + other).status()).isEqualTo(404);
        assertThat(jo.get(QUEUE + "/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(jo.get(QUEUE + "/x").status()).isEqualTo(404);
    }

    @Test
    void a_decision_without_the_token_of_the_form_is_refused() {
        var id = report(PORTAGE, "new");
        var staff = door.administrator(server.getURI());
        assertThat(staff.post(QUEUE + "/" + id, "state", "mended", "was", "new").status())
                .isEqualTo(403);
        assertThat(shelf.rows("select state from listing_problem")).containsExactly("new");
    }

    private String report(String listing, String state) {
        var id = UUID.randomUUID().toString();
        shelf.change("insert into listing_problem (id, listing, kind, words, month, state, held)"
                + " values ('" + id + "', '" + listing + "', 'phone', 'It rings out.', '2026-10',"
                + " '" + state + "', false)");
        return id;
    }

    private static Page decide(Browser staff, Page page, String state, String reason) {
        return staff.submit(page, "Save", new Field("state", state), new Field("reason", reason));
    }

    private static int listings(Browser staff, String query) {
        return staff.get(QUEUE + query).html().select("tbody tr").size();
    }

    private interface Question {
        boolean isMet();
    }

    private static void until(Question question) {
        long end = System.nanoTime() + SHOWN_WITHIN.toNanos();
        while (!question.isMet()) {
            assertThat(System.nanoTime()).as("shown within " + SHOWN_WITHIN).isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
