package localoffer.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import localoffer.directory.Shortlist.Item;
import localoffer.sample.ContentCopy;
import localoffer.sample.Files;
import localoffer.web.FormFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingTest {

    private static final String PORTAGE = "directory/services/portage.md";
    private static final String DLA = "directory/services/dla.md";

    @TempDir
    private Path folder;

    @Test
    void services_close_get_other_addresses_and_vanish_while_a_list_is_kept() {
        var directory = ContentCopy.in(folder)
                .write(PORTAGE, with(PORTAGE, "status: closed"))
                .write(DLA, with(DLA, "old-ids: [disability-benefit]"))
                .read(Directory.class).edition().part(Directory.class);
        var list = Shortlist.from(FormFields.parse(
                "s=portage.disability-benefit.beat.dla.old-club&n2=Form+in+drawer")::first);
        var standing = Standing.of(list, directory);
        assertThat(standing.open().items())
                .containsExactly(new Item("dla", "Form in drawer"), new Item("beat", ""));
        assertThat(standing.closed()).extracting(Service::id).containsExactly("portage");
        assertThat(standing.unknown()).containsExactly("old-club");
    }

    private static String with(String file, String line) {
        return Files.text("content/" + file).replaceFirst("---\n", "---\n" + line + "\n");
    }
}
