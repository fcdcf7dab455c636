package localoffer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import localoffer.content.Problem;
import localoffer.directory.Directory;
import localoffer.directory.Service;
import localoffer.places.Places;
import localoffer.sample.ContentCopy;
import localoffer.sample.Parts;
import localoffer.site.Duty.Seen;
import localoffer.site.Duty.State;
import localoffer.site.Duty.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the law lists for a Local Offer, and how it is decided if it is there.
class StatutoryTest {

    private static final List<String> PARAGRAPHS = Stream.of(
            of("1", "abcdefgh"), of("2", "abcdefg"), of("3", "abcd"), Stream.of("4"),
            of("5", "abcdefghij"), Stream.of("15", "17")).flatMap(all -> all).toList();
    private static final String FILE = "statutory/made-up.yaml";

    @TempDir
    private Path folder;

    @Test
    void every_paragraph_of_schedule_2_that_we_know_of_is_on_the_list() {
        var schedule = real().all().getFirst();
        assertThat(schedule.duties().map(Duty::number).filter(one -> !one.isEmpty()).distinct())
                .containsExactlyElementsOf(PARAGRAPHS);
        assertThat(schedule.count()).isGreaterThanOrEqualTo(60);
        assertThat(real().all().getLast().count()).isGreaterThanOrEqualTo(16);
    }

    @Test
    void no_line_is_confirmed_before_somebody_has_read_the_official_text_beside_it() {
        assertThat(real().duties()).allMatch(duty -> !duty.isConfirmed())
                .allSatisfy(duty -> assertThat(duty.who()).isNotEmpty());
        assertThat(real().all()).allSatisfy(list -> assertThat(list.address())
                .startsWith("https://www."));
    }

    @Test
    void a_line_is_covered_only_when_nothing_lacks_and_missing_only_when_nothing_is_there() {
        assertThat(duty(2, 1, 1, 1, "").state()).isEqualTo(State.THIN);
        assertThat(duty(1, 1, 1, 1, "").state()).isEqualTo(State.COVERED);
        assertThat(duty(1, 1, 1, 0, "").state()).isEqualTo(State.THIN);
        assertThat(duty(1, 1, 1, 1, "Something.").state()).isEqualTo(State.THIN);
        assertThat(duty(1, 0, 1, 0, "Something.").state()).isEqualTo(State.MISSING);
        assertThat(duty(0, 0, 0, 0, "").state()).isEqualTo(State.MISSING);
    }

    @Test
    void a_rule_finds_listings_by_topic_sector_need_age_and_side_of_the_border() {
        assertThat(met("find: [{topics: [transport], sectors: [council]}]"))
                .contains("travel-training", "blue-badge").doesNotContain("access-to-work");
        assertThat(met("find: [{topics: [transport], ages: {min: 0, max: 3}}]"))
                .contains("blue-badge").doesNotContain("travel-training");
        assertThat(met("find: [{topics: [diagnosis], area: outside}]"))
                .containsExactly("hartlepool-neuro-pathway");
        assertThat(met("find: [{topics: [diagnosis], area: inside}]"))
                .contains("right-to-choose").doesNotContain("hartlepool-neuro-pathway");
        assertThat(met("find: [{needs: [stammer], sectors: [nhs]}]"))
                .contains("childrens-salt").doesNotContain("camhs-learning-disability");
    }

    @Test
    void a_closed_listing_and_a_document_out_of_use_meet_nothing() throws IOException {
        var copy = ContentCopy.in(folder);
        var portage = folder.resolve("directory/services/portage.md");
        Files.writeString(portage, Files.readString(portage).replaceFirst(
                "\nprovider:", "\nstatus: closed\nprovider:"));
        var duty = only(copy, "services: [portage], documents: [doc-accessibility-strategy]");
        assertThat(duty.state()).isEqualTo(State.MISSING);
        assertThat(duty.named()).extracting(Text::address)
                .containsExactly("/documents/doc-accessibility-strategy");
    }

    @Test
    void what_is_named_but_not_there_is_told_with_its_line() {
        assertThat(problems("services: [porridge]")).singleElement().asString()
                .startsWith(FILE + ":9:").contains("porridge");
        assertThat(problems("documents: [doc-none]")).singleElement().asString()
                .contains("doc-none");
        assertThat(problems("guides: [none]")).singleElement().asString().contains("guide");
        assertThat(problems("pages: [{title: A, address: /nowhere}]")).singleElement()
                .asString().contains("/nowhere");
        assertThat(problems("find: [{topics: [knitting]}]")).singleElement().asString()
                .contains("knitting");
        assertThat(problems("confirmed: {by: A lawyer, on: 2026-11-01}")).isEmpty();
    }

    @Test
    void the_table_counts_what_names_a_need_and_what_is_for_any_by_itself() {
        var edition = Parts.real().edition();
        var directory = edition.part(Directory.class);
        var places = edition.part(Places.class);
        var county = NeedCoverage.of(directory, places, Optional.empty());
        var hearing = row(county, "hearing");
        assertThat(hearing.cells()).hasSize(directory.taxonomies().ages().size())
                .allMatch(cell -> cell.own() > 0 && cell.national() > 0);
        assertThat(row(county, "epilepsy").cells()).allMatch(NeedCoverage.Cell::isGap);
        assertThat(row(county, "any").cells()).noneMatch(NeedCoverage.Cell::isGap);
        var far = NeedCoverage.of(directory, places, places.find("DL13"));
        assertThat(far.gaps()).isGreaterThan(county.gaps());
        assertThat(county.areas()).hasSizeGreaterThan(10)
                .noneMatch(area -> area.name().equals("DL10"));
    }

    private static NeedCoverage.Row row(NeedCoverage page, String need) {
        return page.groups().stream().flatMap(group -> group.rows().stream())
                .filter(row -> row.need().id().equals(need)).findFirst().orElseThrow();
    }

    private static Checklists real() {
        return Parts.real().edition().part(Checklists.class);
    }

    private List<String> met(String how) {
        return only(ContentCopy.in(folder), how).met().stream().map(Service::id).toList();
    }

    private List<Problem> problems(String how) {
        return write(ContentCopy.in(folder), how).read(Checklists.class).problems();
    }

    private static Duty only(ContentCopy copy, String how) {
        return write(copy, how).read(Checklists.class).edition().part(Checklists.class)
                .duties().filter(duty -> duty.id().equals("made-up")).findFirst().orElseThrow();
    }

    private static ContentCopy write(ContentCopy copy, String how) {
        return copy.write(FILE, """
                order: 3
                title: Made up
                words: Made up.
                source: Made up
                address: https://www.example.org
                version: 2026-11-22
                parts:
                  - title: One
                    items: [{id: made-up, what: It, seen: read, who: We, listings: 1, texts: 0, %s}]
                """.formatted(how));
    }

    private static Duty duty(int listings, int met, int texts, int told, String lacks) {
        var service = Parts.real().edition().part(Directory.class).find("portage").orElseThrow();
        return new Duty("a", "", "It", Seen.READ, "", "We", listings, texts,
                met == 0 ? List.of() : List.of(service),
                told == 0 ? List.of() : List.of(new Text("A", "/a")), List.of(), lacks);
    }

    private static Stream<String> of(String number, String letters) {
        return letters.chars().mapToObj(letter -> number + "(" + (char) letter + ")");
    }
}
