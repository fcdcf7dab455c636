package localoffer.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import localoffer.content.Content;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Field;
import localoffer.sample.EmptySite;
import localoffer.sample.Routes;
import localoffer.sample.Sample;
import org.junit.jupiter.api.Test;

/// What each role may see, over every address that the router knows below `/staff`. To a role that
/// is not named here for an address it is not there. A new page must be added on purpose.
@EmptySite
class RolesTest {

    private static final String EVERYBODY = "/staff|/staff/password|/staff/sign-out"
            + "|/staff/second-step(/.*)?";
    private static final String KEEPER = "|/staff/freshness|/staff/statutory|/staff/readability"
            + "|/staff/searches(\\.csv)?|/staff/problems(/\\{id})?";
    private static final String ANSWERS = "|/staff/told-us(/.*)?";
    private static final String RETRACTION = "|/staff/comments/\\{id}/retraction";
    private static final String ANALYST = KEEPER + "|/staff/told-us|/staff/held"
            + "|/staff/services(\\.\\w+)?|/staff/asking|/staff/paper/\\{questionnaire}/\\{version}";
    private static final String ACROSS = "|/staff/(quarter|coverage|evidence)(\\.csv)?"
            + "|/staff/scorecard";
    private static final String SCHEMA = "|/staff/schemas/(results|services)\\.json";
    private static final String READER = "|/staff/services(\\.\\w+)?"
            + "|/staff/services/\\{slug}(/results.*|/questions)?" + SCHEMA + "|/staff/told-us";

    @Inject EmbeddedServer server;
    @Inject Router router;
    @Inject Content content;
    @Inject StaffDoor door;
    @Inject People people;

    /// Somebody with one role, and the addresses that are there for it beside everybody's.
    record Role(String name, String own, Browser browser) {

        boolean may(String template) {
            return Pattern.matches(EVERYBODY + own, template);
        }

        /// An auditor changes nothing but their own account.
        boolean maySend(String template) {
            return name.equals("auditor") ? Pattern.matches(EVERYBODY, template) : may(template);
        }
    }

    /// The commissioner and the provider are of another service than the sample's.
    private List<Role> roles() {
        var site = server.getURI();
        return List.of(
                new Role("safeguarding", "|/staff/comments",
                        door.with(site, Task.SAFEGUARDING)),
                new Role("moderator", "|/staff/comments(/.*)?|/staff/themes(/.*)?" + ANSWERS,
                        door.with(site, Task.MODERATOR)),
                new Role("auditor", "|/staff/held|/staff/audit(\\.csv)?|/staff/retention",
                        door.with(site, Task.AUDITOR)),
                new Role("paper", "|/staff/paper.*", door.with(site, Task.PAPER)),
                new Role("author", KEEPER + ANSWERS, door.with(site, Task.AUTHOR)),
                new Role("publisher", KEEPER + ANSWERS + RETRACTION,
                        door.with(site, Task.PUBLISHER)),
                new Role("commissioner", ANALYST + ACROSS + SCHEMA,
                        door.commissioner(site, "childrens-ot")),
                new Role("provider", "|/staff/services(\\.\\w+)?|/staff/told-us" + SCHEMA,
                        door.provider(site, "childrens-ot")),
                new Role("administrator", KEEPER + "|/staff/held(/.*)?|/staff/paper.*"
                        + "|/staff/people.*|/staff/assignments.*|/staff/retention|/staff/closes",
                        door.accountant(site)));
    }

    @Test
    void what_a_role_may_not_see_is_not_there() {
        var wrong = new TreeMap<String, Integer>();
        for (var role : roles()) {
            var token = token(role.browser());
            templates(HttpMethod.GET).filter(one -> !role.may(one)).forEach(one ->
                    addresses(one).forEach(address -> note(wrong, role.name() + " reads "
                            + address, role.browser().get(address).status(), 404)));
            templates(HttpMethod.POST).filter(one -> !role.maySend(one)).forEach(one ->
                    addresses(one).forEach(address -> note(wrong, role.name() + " sends "
                            + address,
                            role.browser().post(address, "token", token).status(), 404)));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_public_is_asked_to_sign_in_wherever_it_reads_and_is_refused_wherever_it_sends() {
        var stranger = new Browser(server.getURI());
        var token = stranger.get("/staff/sign-in").html().select("input[name=token]").val();
        assertThat(token).isNotEmpty();
        var wrong = new TreeMap<String, Integer>();
        templates(HttpMethod.GET).flatMap(one -> addresses(one).stream()).forEach(address -> {
            var page = stranger.get(address);
            note(wrong, "reads " + address, page.status(), 303);
            assertThat(page.header("Location")).startsWith("/staff/sign-in");
        });
        templates(HttpMethod.POST).flatMap(one -> addresses(one).stream()).forEach(address ->
                note(wrong, "sends " + address, stranger.post(address, "token", token).status(),
                        403));
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_page_that_takes_no_form_is_not_there_for_who_sends_one() {
        var author = door.with(server.getURI(), Task.AUTHOR);
        assertThat(author.post("/staff/scorecard", "token", token(author)).status())
                .isEqualTo(404);
        assertThat(author.post("/staff/no-such-page", "token", token(author)).status())
                .isEqualTo(404);
    }

    @Test
    void what_a_role_may_see_is_there() {
        var wrong = new TreeMap<String, Integer>();
        for (var role : roles()) {
            templates(HttpMethod.GET).filter(role::may).filter(one -> !one.contains("{"))
                    .forEach(one -> note(wrong, role.name() + " reads " + one,
                            role.browser().get(one).status(), 200));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_provider_reads_the_results_of_its_own_service_and_nothing_else_about_it() {
        var provider = door.provider(server.getURI(), Sample.SPEECH_THERAPY);
        var allowed = Pattern.compile(EVERYBODY + READER);
        assertThat(provider.get("/staff/services/" + Sample.SPEECH_THERAPY).status())
                .isEqualTo(200);
        var open = templates(HttpMethod.GET).filter(one -> !allowed.matcher(one).matches())
                .flatMap(one -> addresses(one).stream())
                .filter(address -> provider.get(address).status() != 404).toList();
        assertThat(open).isEmpty();
    }

    @Test
    void an_administrator_says_what_a_person_may_do_and_it_counts_at_once() {
        var administrator = door.administrator(server.getURI());
        var entered = new ArrayList<Browser>();
        var id = joined(() -> entered.add(door.with(server.getURI(), Task.MODERATOR)));
        var moderator = entered.getFirst();
        assertThat(moderator.get("/staff/problems").status()).isEqualTo(404);
        var page = administrator.get("/staff/people/" + id);
        assertThat(administrator.submit(page, "Save what they may do",
                new Field("author", "yes")).status()).isEqualTo(303);
        assertThat(people.tasks(id)).containsExactly("author", "moderator");
        assertThat(moderator.get("/staff/problems").status()).isEqualTo(200);
    }

    @Test
    void an_administrator_cannot_stop_being_one_by_mistake() {
        var administrator = door.administrator(server.getURI());
        var self = people.findAdministrator().orElseThrow().id();
        var refused = administrator.post("/staff/people/" + self, "token", token(administrator),
                "knownAs", "Administrator", "sees", "all");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("You cannot stop being an administrator yourself.");
    }

    @Test
    void an_administrator_ends_all_sessions_of_a_person() {
        var administrator = door.administrator(server.getURI());
        var entered = new ArrayList<Browser>();
        var id = joined(() -> entered.add(door.provider(server.getURI(), "childrens-salt")));
        administrator.submit(administrator.get("/staff/people/" + id),
                "Sign them out everywhere");
        assertThat(entered.getFirst().get("/staff").status()).isEqualTo(303);
    }

    @Test
    void an_administrator_assigns_commissioners_and_providers_to_a_service() {
        var administrator = door.administrator(server.getURI());
        var entered = new ArrayList<Browser>();
        var id = joined(() -> entered.add(door.commissioner(server.getURI(), "childrens-ot")));
        var jo = entered.getFirst();
        assertThat(jo.get("/staff/services/" + Sample.SPEECH_THERAPY).status()).isEqualTo(404);
        var page = administrator.get("/staff/assignments/" + Sample.SPEECH_THERAPY);
        assertThat(administrator.submit(page, "Save",
                new Field("commissioner-" + id, "yes")).status()).isEqualTo(303);
        assertThat(jo.get("/staff/services/" + Sample.SPEECH_THERAPY).status()).isEqualTo(200);
        assertThat(administrator.get("/staff/assignments").words()).contains("jo-");
        assertThat(administrator.get("/staff/assignments/no-such").status()).isEqualTo(404);
    }

    /// The person whom this lets in for the first time.
    private UUID joined(Runnable entering) {
        var before = people.listOrderBySignInName();
        entering.run();
        return people.listOrderBySignInName().stream().filter(one -> !before.contains(one))
                .findFirst().orElseThrow().id();
    }

    private Stream<String> templates(HttpMethod method) {
        return Routes.of(router, method).stream().filter(one -> one.startsWith("/staff"))
                .filter(one -> !one.startsWith("/staff/sign-in"));
    }

    /// Addresses of the sample where there are any, so that a 404 is not for want of the thing.
    private List<String> addresses(String template) {
        if (template.contains("{id}")) {
            var somebody = people.findAdministrator().map(Person::id).orElseGet(UUID::randomUUID);
            return List.of(template.replace("{id}", somebody.toString()));
        }
        try {
            var known = Sample.addresses(template, content.edition());
            if (!known.isEmpty()) {
                return known;
            }
        } catch (AssertionError e) {
            // A form's own address, which the sample does not have.
        }
        return List.of(template.replace("{service}", Sample.SPEECH_THERAPY)
                .replace("{slug}", Sample.SPEECH_THERAPY)
                .replace("{questionnaire}", Sample.PARENTS).replace("{version}", "1")
                .replaceAll("\\{[^}]*}", "none"));
    }

    private static void note(Map<String, Integer> wrong, String what, int status, int expected) {
        if (status != expected) {
            wrong.put(what, status);
        }
    }

    private static String token(Browser browser) {
        return browser.get("/staff").html().select("input[name=token]").val();
    }
}
