package localoffer.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import localoffer.browsing.Changes.Change;
import localoffer.content.Problem;
import localoffer.directory.Directory;
import localoffer.directory.Service.Ages;
import localoffer.places.Place;
import localoffer.places.Point;
import localoffer.sample.ContentCopy;
import localoffer.sample.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files of `content/browse/` and the record of changes are checked as they are read.
class WaysTest {

    @TempDir
    private Path folder;

    @Test
    void what_a_page_names_and_is_not_there_is_told_with_its_line_and_the_mend() {
        var problems = ContentCopy.in(folder).write("browse/situations/new-baby.md", """
                ---
                title: A new baby
                what: Where to start.
                order: 3
                call:
                - service: health-visiting
                - service: health-visitors
                parts:
                - title: Reading
                  services:
                  - service: portage
                  - service: portage
                  documents:
                  - document: doc-nothing
                colour: blue
                search: topic=early-years&need=nappies&q=baby
                ---
                See [this](/browse/old-baby).
                """).read().problems();
        assertThat(problems).allMatch(one -> one.file().equals("browse/situations/new-baby.md"));
        assertThat(problems).extracting(Problem::line).containsExactly(7, 12, 14, 15, 16, 18);
        assertThat(problems).extracting(Problem::words).satisfiesExactly(
                words -> assertThat(words).contains("no service \"health-visitors\"", "Write"),
                words -> assertThat(words).contains("stands twice", "Take one"),
                words -> assertThat(words).contains("no document \"doc-nothing\"", "Write"),
                words -> assertThat(words).contains("\"colour\" is not known"),
                words -> assertThat(words).contains("no need \"nappies\"", "continence"),
                words -> assertThat(words).contains("leads nowhere"));
    }

    @Test
    void a_page_with_nobody_to_ring_is_refused() {
        var problems = ContentCopy.in(folder).write("browse/young-people/swim.md", """
                ---
                title: I want to swim
                what: Swimming.
                order: 9
                call:
                - service: portage
                - service: shout
                ---
                """).read(Ways.class).problems();
        assertThat(problems).singleElement().extracting(Problem::toString).asString()
                .startsWith("browse/young-people/swim.md:5: Nobody here can be rung.");
    }

    @Test
    void a_page_in_the_wrong_folder_is_told() {
        assertThat(ContentCopy.in(folder).write("browse/lost.md", """
                ---
                title: Lost
                what: Lost.
                call:
                - service: durham-sendiass
                ---
                """).read(Ways.class).problems()).singleElement()
                .extracting(Problem::words).asString()
                .contains("There is no such page", "browse/situations");
    }

    @Test
    void a_change_brings_its_listing_to_the_front_once_its_day_has_come() {
        var changes = ContentCopy.in(folder).write("directory/changes.yaml", """
                first-published: 2020-01-01
                changes:
                - {date: 2020-03-01, service: portage, what: It has a phone number now.}
                - {date: 2020-02-01, service: portage, what: It moved.}
                - {date: 2020-02-02, service: kooth, what: It is open to you.}
                - {date: 9999-01-01, service: shout, what: It will close.}
                """).read(Changes.class).edition().part(Changes.class);
        assertThat(changes.newest(2)).extracting(one -> one.service().id())
                .containsExactly("portage", "kooth");
        assertThat(changes.newest(2)).extracting(Change::what)
                .containsExactly("It has a phone number now.", "It is open to you.");
        assertThat(changes.all()).hasSizeGreaterThan(100).filteredOn(one -> !one.isTold())
                .extracting(Change::date).containsOnly(LocalDate.of(2020, 1, 1));
        assertThat(changes.all()).extracting(one -> one.service().id()).doesNotHaveDuplicates();
    }

    @Test
    void a_change_that_cannot_be_is_told_with_its_line() {
        var problems = ContentCopy.in(folder).write("directory/changes.yaml", """
                first-published: 2020-01-01
                changes:
                - {date: 2019-12-31, service: portage, what: Too early.}
                - {date: soon, service: kooth, what: When?}
                - {date: 2020-02-02, service: porridge, what: What?}
                """).read(Changes.class).problems();
        assertThat(problems).allMatch(one -> one.file().equals("directory/changes.yaml"));
        assertThat(problems).extracting(Problem::line).contains(3, 4, 5);
    }

    @Test
    void a_very_long_list_ends_and_says_how_many_more_there_are() {
        var copy = ContentCopy.in(folder);
        var listing = Files.text("content/directory/services/tourettes-action.md");
        for (int i = 1; i <= 150; i++) {
            copy.write("directory/services/tics-" + i + ".md",
                    listing.replaceFirst("service-area: .*", "service-area: [county]"));
        }
        var directory = copy.read(Directory.class).edition().part(Directory.class);
        var tics = directory.taxonomies().needs().find("tourettes").orElseThrow();
        var page = NeedPage.of(tics, directory);
        assertThat(page.count()).isEqualTo(151);
        assertThat(page.parts()).singleElement().satisfies(part -> {
            assertThat(part.services()).hasSize(100);
            assertThat(part.more()).isEqualTo(51);
        });
        assertThat(PlacePage.of(new Place("Here", new Point(54.7, -1.7), "",
                Set.of(), Set.of(), Set.of()), directory).wide())
                .hasSize(200);
    }

    @Test
    void a_school_that_ends_at_eleven_is_no_secondary_school() {
        assertThat(Phase.of(new Ages(2, 11))).containsExactly(Phase.EARLY_YEARS, Phase.PRIMARY);
        assertThat(Phase.of(new Ages(4, 16))).containsExactly(Phase.PRIMARY, Phase.SECONDARY);
        assertThat(Phase.of(new Ages(11, 16))).containsExactly(Phase.SECONDARY);
        assertThat(Phase.of(new Ages(16, 25))).containsExactly(Phase.POST_16);
    }
}
