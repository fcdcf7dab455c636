package localoffer.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Field;
import localoffer.sample.EmptySite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EmptySite
class StaffPagesTest {

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject DataSource database;
    @Inject People people;
    @Inject Audit.Entries entries;

    private Browser stranger;

    @BeforeEach
    void openBrowser() {
        stranger = new Browser(server.getURI());
    }

    @Test
    void a_stranger_who_reads_is_asked_to_sign_in_and_one_who_sends_is_refused() {
        var asked = stranger.get("/staff/people");
        assertThat(asked.status()).isEqualTo(303);
        assertThat(asked.header("Location")).isEqualTo("/staff/sign-in?then=%2Fstaff%2Fpeople");
        assertThat(stranger.post("/staff/people", "signInName", "x").status()).isEqualTo(403);
    }

    @Test
    void an_address_outside_the_staffs_part_that_is_not_there_is_a_404_for_a_stranger() {
        assertThat(stranger.get("/no-such-page").status()).isEqualTo(404);
        assertThat(stranger.post("/no-such-page", "a", "b").status()).isEqualTo(404);
    }

    @Test
    void no_public_page_sets_a_cookie_and_the_sign_in_page_sets_one_for_the_staffs_part_alone() {
        assertThat(stranger.get("/").header("Set-Cookie")).isEmpty();
        assertThat(stranger.get("/staff/sign-in").header("Set-Cookie"))
                .startsWith("staff-visit=").contains("Path=/staff", "SameSite=Lax")
                .containsIgnoringCase("HttpOnly");
    }

    @Test
    void a_form_without_its_token_is_refused() {
        var administrator = door.administrator(server.getURI());
        var refused = administrator.post("/staff/sign-out");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.header("Content-Security-Policy")).isNotEmpty();
        assertThat(refused.heading()).isEqualTo("We could not do that");
        assertThat(administrator.get("/staff/people").status()).isEqualTo(200);
    }

    @Test
    void a_form_with_a_wrong_token_is_refused() {
        var administrator = door.administrator(server.getURI());
        var token = token(administrator);
        for (var wrong : new String[] {"", ".", "x", token + "x", token.substring(1),
                token.substring(token.indexOf('.')), token.replace('.', '-')}) {
            assertThat(administrator.post("/staff/sign-out", "token", wrong).status())
                    .as(wrong).isEqualTo(403);
        }
    }

    @Test
    void a_form_with_the_token_of_another_session_is_refused() {
        var administrator = door.administrator(server.getURI());
        var jo = door.commissioner(server.getURI(), "childrens-salt");
        var stolen = administrator.post("/staff/sign-out", "token", token(jo));
        assertThat(stolen.status()).isEqualTo(403);
    }

    @Test
    void the_sign_in_form_of_another_browser_is_refused() {
        var token = token(stranger, "/staff/sign-in");
        var refused = new Browser(server.getURI()).post("/staff/sign-in",
                "name", "jo", "password", "lantern otter bridge", "token", token);
        assertThat(refused.status()).isEqualTo(403);
    }

    @Test
    void a_form_longer_than_any_of_ours_is_refused_as_too_long() {
        var tooLong = stranger.post("/staff/sign-in", "name", "x".repeat(70_000));
        assertThat(tooLong.status()).isEqualTo(413);
    }

    @Test
    void the_token_is_different_on_each_page_of_a_session() {
        var administrator = door.administrator(server.getURI());
        assertThat(token(administrator)).isNotEqualTo(token(administrator));
    }

    @Test
    void the_list_of_people_is_not_there_for_a_commissioner() {
        var jo = door.commissioner(server.getURI(), "childrens-salt");
        assertThat(jo.get("/staff/people").status()).isEqualTo(404);
        assertThat(jo.post("/staff/people", "token", token(jo)).status()).isEqualTo(404);
        assertThat(jo.get("/staff/no-such-page").status()).isEqualTo(404);
        assertThat(jo.get("/staff/password").words()).doesNotContain("People");
    }

    @Test
    void an_administrator_adds_a_person_and_makes_their_link() {
        var administrator = door.administrator(server.getURI());
        var added = add(administrator, "Sam@Council.example");
        assertThat(added.status()).isEqualTo(303);
        var sam = people.findBySignInName("sam@council.example").orElseThrow();
        assertThat(people.services(sam.id())).containsExactly("childrens-ot", "childrens-salt");

        var twice = add(administrator, "sam@council.example");
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.words()).contains("Somebody has this sign-in name already.");

        var link = invite(administrator, sam);
        var page = stranger.get(link);
        assertThat(stranger.submit(page, "Sign in").status()).isEqualTo(303);
        assertThat(stranger.get("/staff/password").status()).isEqualTo(200);
    }

    @Test
    void who_leaves_is_signed_out_at_once_and_cannot_come_back() {
        var administrator = door.administrator(server.getURI());
        add(administrator, "alex@council.example");
        var alex = people.findBySignInName("alex@council.example").orElseThrow();
        stranger.submit(stranger.get(invite(administrator, alex)), "Sign in");
        var link = invite(administrator, alex);

        administrator.submit(administrator.get("/staff/people"),
                "Close the account for alex@council.example");
        assertThat(stranger.get("/staff/password").status()).isEqualTo(303);
        assertThat(stranger.get(link).status()).isEqualTo(410);
    }

    @Test
    void what_staff_do_is_written_down_and_can_be_neither_changed_nor_deleted() {
        var administrator = door.administrator(server.getURI());
        add(administrator, "kim@council.example");
        var first = people.findAdministrator().orElseThrow();
        assertThat(entries.findByPersonOrderById(first.id()))
                .extracting(Audit.Entry::what, Audit.Entry::about)
                .contains(tuple(
                        "added a person of staff", "kim@council.example"));

        for (var sql : new String[] {"update audit set what = 'nothing'", "delete from audit",
                "truncate audit"}) {
            assertThatThrownBy(() -> run(sql)).hasMessageContaining("only added to");
        }
    }

    @Test
    void an_entry_of_six_years_ago_may_be_deleted() throws SQLException {
        run("insert into audit (what, about, at)"
                + " values ('old', '', now() - interval '6 years 1 day')");
        run("delete from audit where at < now() - interval '6 years'");
    }

    private static Browser.Page add(Browser administrator, String name) {
        return administrator.submit(administrator.get("/staff/people"), "Add a person",
                new Field("signInName", name), new Field("knownAs", "Commissioner"),
                new Field("services", "childrens-salt\r\nchildrens-ot"));
    }

    private static String invite(Browser administrator, Person person) {
        var made = administrator.submit(administrator.get("/staff/people"),
                "Make a sign-in link for " + person.signInName());
        assertThat(made.status()).isEqualTo(200);
        return made.html().select("code").text();
    }

    private static String token(Browser browser) {
        return token(browser, "/staff/password");
    }

    private static String token(Browser browser, String path) {
        return browser.get(path).html().select("input[name=token]").val();
    }

    private void run(String sql) throws SQLException {
        var pool = DelegatingDataSource.unwrapDataSource(database);
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
