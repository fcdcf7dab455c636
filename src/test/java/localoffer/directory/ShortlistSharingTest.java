package localoffer.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import localoffer.content.Content;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Page;
import localoffer.sample.EmptySite;
import localoffer.sample.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A list is handed on: by link, letter, code and paper. What comes back may be anything.
@EmptySite
class ShortlistSharingTest {

    private static final String LIST = "/shortlist";

    @Inject EmbeddedServer server;
    @Inject Content content;

    private Browser family;

    @BeforeEach
    void open() {
        family = new Browser(server.getURI());
    }

    @Test
    void the_link_opens_a_copy_that_can_be_read_and_saved_but_not_changed() {
        add("portage");
        note("portage", "Ask for <b>Tuesdays</b> & more");
        var page = family.get(LIST);
        var link = URI.create(page.html().select("#link").val());
        assertThat(link.getRawQuery()).isEqualTo(
                "s=portage&n1=Ask+for+%3Cb%3ETuesdays%3C%2Fb%3E+%26+more");
        assertThat(page.html().select("#plain-link").val()).endsWith("/shortlist?s=portage");
        var friend = new Browser(server.getURI());
        var copy = friend.get(link.getRawPath() + "?" + link.getRawQuery());
        assertThat(copy.heading()).isEqualTo("A list that someone shared");
        assertThat(copy.header("Set-Cookie")).isEmpty();
        assertThat(copy.html().select("textarea, [name=change]")).isEmpty();
        assertThat(copy.words()).contains("Ask for <b>Tuesdays</b> & more");
        friend.post("/shortlist/items", "service", "dla");
        var saved = friend.submit(copy, "Save to my list");
        assertThat(saved.header("Location")).isEqualTo(LIST + "?done=saved");
        assertThat(slugs(friend.get(LIST))).containsExactly("dla", "portage");
        assertThat(friend.get(LIST).html().select("#note-portage").text())
                .isEqualTo("Ask for <b>Tuesdays</b> & more");
    }

    @Test
    void the_letter_for_the_persons_own_mail_program_has_the_list_in_plain_words() {
        add("childline");
        note("childline", "Ring & ask");
        var mail = family.get(LIST).html().select("a[href^=mailto:?]").attr("href");
        var letter = URLDecoder.decode(mail.substring(mail.indexOf("body=") + 5)
                .replace("+", "%2B"), StandardCharsets.UTF_8);
        assertThat(letter.lines()).contains("1. Childline", "Phone: 0800 1111",
                "Note: Ring & ask", "Not yet checked with them.");
        assertThat(letter).startsWith("Open this list: http://").contains("?s=childline&n1=Ring");
        content.part(Directory.class).services().stream().limit(29).map(Service::id)
                .forEach(this::add);
        var longer = family.get(LIST).html().select("a[href^=mailto:?]").attr("href");
        assertThat(longer.length()).isLessThanOrEqualTo(Sharing.MAIL_CHARACTERS_MAX);
    }

    @Test
    void the_picture_is_a_qr_code_of_the_link_from_our_own_address() {
        add("portage");
        var code = family.get(LIST).html().select("img.qr__code");
        assertThat(code.attr("alt")).isEqualTo("QR code that opens this list");
        for (var address : List.of(code.attr("src"), "/services/portage/qr.svg")) {
            var picture = family.get(address);
            assertThat(picture.status()).isEqualTo(200);
            assertThat(picture.header("Content-Type")).startsWith("image/svg+xml");
            assertThat(picture.response().body()).startsWith("<svg").contains("<path d=\"M");
        }
        assertThat(family.get("/services/no-such-club/qr.svg").status()).isEqualTo(404);
    }

    @Test
    void a_link_with_more_services_than_a_list_holds_says_how_many_are_not_shown() {
        var slugs = content.part(Directory.class).services().stream().limit(33)
                .map(Service::id).toList();
        assertThat(family.get("/shortlist?s=" + String.join(".", slugs)).words())
                .contains("You see the first 30. Not shown: 3");
        assertThat(family.get("/shortlist?s=" + String.join(".", slugs.subList(0, 30))).words())
                .doesNotContain("Not shown");
    }

    @Test
    void a_card_of_which_nothing_is_checked_says_so_once() {
        for (var unsure : List.of("dla", "pip")) {
            assertThat(family.get("/shortlist?s=" + unsure).html().select(".shortlist").text()
                    .split("Not yet checked", -1)).as(unsure).hasSize(2);
        }
    }

    @Test
    void what_paper_needs_is_on_the_page() {
        var card = family.get("/shortlist?s=childline&n1=At+night").html().select(".shortlist");
        assertThat(card.select("h2").text()).isNotEmpty();
        assertThat(card.select("dt").eachText()).contains("Phone", "Website", "Who to ask");
        assertThat(card.text()).contains("Not yet checked", "0800 1111", "At night");
        assertThat(family.get("/services/" + Sample.SPEECH_THERAPY).html()
                .select(".print-only img").attr("src")).isEqualTo(
                "/services/" + Sample.SPEECH_THERAPY + "/qr.svg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"s", "s=&n1=", "s=%00%zz", "s=..%2F..", "done=<script>&item=<b>",
        "done=moved&item=portage", "s=portage&n1=%3Cscript%3Ealert(1)%3C/script%3E", "s=a&s=b"})
    void any_address_gives_a_page(String query) {
        for (var path : List.of(LIST, LIST + "/map", LIST + "/qr.svg")) {
            var page = family.get(path + "?" + query.replace("<", "%3C").replace(">", "%3E")
                    .replace("%zz", "%25zz"));
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.response().body()).doesNotContain("<script>alert");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"list=s=portage", "list=\"s=portage\"; list=s=dla", "list", "list=",
        "list=O:8:\"stdClass\":0:{}", "list=s=%00%ff%zz&n1=%f0%9f", "list=s=<script>",
        "list=s=portage; ; =;;list=\u00e9\u0001", "=; list=rO0ABXNyAA=="})
    void any_cookie_gives_a_page(String cookie) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(("GET /shortlist HTTP/1.1\r\nHost: x\r\n"
                    + "Connection: close\r\nCookie: " + cookie + "\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            var answer = new String(socket.getInputStream().readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(answer).matches("(?s)HTTP/1.1 [24].*").doesNotContain("<script>\"");
        }
    }

    private Page add(String slug) {
        return family.post("/shortlist/items", "service", slug);
    }

    private void note(String slug, String note) {
        family.post("/shortlist/items/" + slug, "change", "note", "note", note);
    }

    private static List<String> slugs(Page list) {
        return list.html().select(".shortlist__item").eachAttr("id").stream()
                .map(id -> id.replace("item-", "")).toList();
    }
}
