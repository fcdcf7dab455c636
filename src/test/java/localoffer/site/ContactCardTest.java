package localoffer.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import localoffer.content.Problem;
import localoffer.directory.Directory;
import localoffer.sample.Browser;
import localoffer.sample.ContentCopy;
import localoffer.sample.OneSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The card with the main contacts is made from the listings that are marked.
@OneSite
class ContactCardTest {

    @Inject private EmbeddedServer server;
    @TempDir private Path folder;

    @Test
    void both_cards_have_every_marked_listing_the_urgent_numbers_and_that_nobody_checked_them() {
        var family = new Browser(server.getURI());
        for (var address : new String[] {"/contact-card", "/contact-card/postcard"}) {
            var card = family.get(address).html().select(".contact-card");
            assertThat(card.select(".contact-card__for").eachText()).hasSize(8)
                    .contains("Free advice on school, plans and your rights");
            assertThat(card.text()).contains("0191 587 3541", "999", "0800 1111",
                    "Nobody at the council has checked these numbers yet.",
                    "This is a demonstration.", "Made on 21 November 2026",
                    "Find more help: " + server.getHost() + ":" + server.getPort());
        }
    }

    @Test
    void who_is_on_the_card_can_be_reached_has_a_few_words_and_there_is_room() throws Exception {
        assertThat(told("portage", "key-contact: true\nkey-contact-for: Help at home\n"))
                .contains("nobody can be reached");
        assertThat(told("childrens-ot", "key-contact-for: " + "a".repeat(60) + "\n")).isEmpty();
        assertThat(told("childrens-ot", "key-contact-for: " + "a".repeat(61) + "\n"))
                .contains("at most 60 characters");
        ContentCopy.in(folder);
        assertThat(mark("adult-social-care")).isEmpty();
        assertThat(mark("beat")).contains("The contact card has room for 9.");
        assertThat(told("kooth", "key-contact: true\n")).contains("Write both or none.");
    }

    /// Besides those that are marked already.
    private String mark(String service) throws IOException {
        var path = folder.resolve("directory/services/" + service + ".md");
        Files.writeString(path, Files.readString(path).replaceFirst("\n",
                "\nkey-contact: true\nkey-contact-for: Help\n"));
        return problems(new ContentCopy(folder));
    }

    private static String problems(ContentCopy copy) {
        return copy.read(Directory.class).problems().stream().map(Problem::words)
                .reduce("", String::concat);
    }

    private String told(String service, String facts) throws IOException {
        var copy = ContentCopy.in(folder);
        var path = folder.resolve("directory/services/" + service + ".md");
        copy.write("directory/services/" + service + ".md", Files.readString(path)
                .replaceAll("key-contact-for: .*\n", "").replaceFirst("\n", "\n" + facts));
        return problems(copy);
    }
}
