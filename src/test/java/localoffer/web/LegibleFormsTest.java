package localoffer.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localoffer.sample.Browser;
import localoffer.sample.EmptySite;
import localoffer.sample.Routes;
import localoffer.sample.Sample;
import localoffer.staff.StaffDoor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Bytes that are no text, in every form and in every address that the router knows: nothing is
/// answered with a 5xx.
@EmptySite
class LegibleFormsTest {

    private static final List<String> NOT_TEXT =
            List.of("%ff%fe", "caf%e9", "%c0%80", "%ed%a0%80", "a%00b");
    /// Fields that are read somewhere, and one that is not.
    private static final List<String> FIELDS = List.of("signInName", "knownAs", "name", "password",
            "code", "choice", "words", "why", "reason", "quarter", "services", "response", "owner",
            "ticket", "answer-P1", "answer-P2", "s", "item", "kind", "unknown");

    @Inject EmbeddedServer server;
    @Inject Router router;
    @Inject StaffDoor door;

    @Test
    void every_staff_form_with_what_is_no_text_is_refused_in_plain_words() {
        var staff = door.administrator(server.getURI());
        var token = token(staff, "/staff");
        var wrong = new TreeMap<String, Integer>();
        // Last, since it ends the session if it is let through.
        Stream.concat(posts("/staff").filter(one -> !one.equals("/staff/sign-out")),
                Stream.of("/staff/sign-out")).forEach(address -> bodies(token).forEach(body ->
                        note(wrong, address + " " + body, staff.postRaw(address, body).status(),
                                400)));
        assertThat(wrong).isEmpty();
        assertThat(staff.postRaw("/staff/people", "token=" + token + "&knownAs=%00").words())
                .contains("not in a form we can read");
    }

    @Test
    void no_form_with_what_is_no_text_is_a_mistake_of_ours_to_anybody_who_is_not_signed_in() {
        var stranger = new Browser(server.getURI());
        var token = token(stranger, "/staff/sign-in");
        var wrong = new TreeMap<String, Integer>();
        posts("/").forEach(address -> bodies(token).forEach(body -> {
            int status = stranger.postRaw(address, body).status();
            if (status >= 500) {
                wrong.put(address + " " + body, status);
            }
        }));
        assertThat(wrong).isEmpty();
        assertThat(stranger.postRaw("/staff/sign-in", "token=" + token + "&name=%ff").status())
                .isEqualTo(400);
    }

    @Test
    void no_address_with_what_is_no_text_is_a_mistake_of_ours() {
        var staff = door.administrator(server.getURI());
        var token = token(staff, "/staff");
        var wrong = new TreeMap<String, Integer>();
        for (var odd : NOT_TEXT) {
            Routes.of(router, HttpMethod.GET).forEach(template -> each(template, odd).forEach(
                    address -> fail(wrong, address, staff.get(address + "?q=" + odd).status())));
            Routes.of(router, HttpMethod.POST).forEach(template -> each(template, odd).forEach(
                    address -> fail(wrong, address,
                            staff.post(address, "token", token).status())));
        }
        assertThat(wrong).isEmpty();
        assertThat(staff.get("/staff/told-us/%00").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=b", "a=caf%c3%a9&b=%F0%9F%98%80", "a=caf\u00e9", "a=%zz", "a=%",
        "a=1%2C%0D%0A", "%", "%4", "a=%7F%01"})
    void what_is_text_is_legible(String form) {
        assertThat(LegibleForms.isLegible(form.getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%ff", "a=%00", "a\u0000=b", "a=%c3&b=%a9", "%fe", "a=%ed%a0%80",
        "a=%c0%80"})
    void what_is_no_text_is_not(String form) {
        assertThat(LegibleForms.isLegible(form.getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(LegibleForms.isLegible(new byte[] {'a', '=', (byte) 0xe9})).isFalse();
    }

    private static List<String> bodies(String token) {
        return NOT_TEXT.stream().map(odd -> "token=" + token + "&" + FIELDS.stream()
                .map(field -> field + "=" + odd).collect(Collectors.joining("&"))).toList();
    }

    private Stream<String> posts(String below) {
        return Routes.of(router, HttpMethod.POST).stream().filter(one -> one.startsWith(below))
                .map(LegibleFormsTest::known);
    }

    /// The address once for each of its variables, which is the odd one.
    private static List<String> each(String template, String odd) {
        return Stream.of(template.split("(?=\\{)")).filter(part -> part.startsWith("{"))
                .map(part -> part.substring(0, part.indexOf('}') + 1))
                .map(variable -> known(template.replace(variable, odd))).toList();
    }

    private static String known(String template) {
        return template.replace("{service}", Sample.SPEECH_THERAPY)
                .replace("{slug}", Sample.SPEECH_THERAPY)
                .replace("{questionnaire}", Sample.PARENTS).replace("{version}", "1")
                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    private static void fail(Map<String, Integer> wrong, String address, int status) {
        if (status >= 500) {
            wrong.put(address, status);
        }
    }

    private static void note(Map<String, Integer> wrong, String what, int status, int expected) {
        if (status != expected) {
            wrong.put(what, status);
        }
    }

    private static String token(Browser browser, String page) {
        return browser.get(page).html().select("input[name=token]").val();
    }
}
