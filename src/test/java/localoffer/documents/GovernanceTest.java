package localoffer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import localoffer.documents.Governance.Body;
import localoffer.documents.Governance.Structure;
import localoffer.sample.ContentCopy;
import localoffer.sample.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who decides, as it is written down and as it is drawn.
class GovernanceTest {

    private static final Governance REAL = Parts.read(Path.of("content"), Governance.class)
            .edition().part(Governance.class);
    /// Letters of the picture are 15 units high. In a wide font, bold ones measure this.
    private static final double LETTER_WIDTH = 9.4;

    @TempDir Path folder;

    @Test
    void the_structure_of_2018_has_its_boards_and_its_four_workstreams() {
        var structure = structure("in-2018");
        assertThat(structure.tops()).extracting(Body::name)
                .containsExactly("Integrated Care Network Board");
        assertThat(below(structure, "integrated-care-board-2018"))
                .containsExactly("integrated-steering-group");
        assertThat(below(structure, "integrated-steering-group")).containsExactly(
                "quality-improvement-board", "send-group", "joint-commissioning-group");
        assertThat(below(structure, "send-group")).isEmpty();
        assertThat(below(structure, "quality-improvement-board")).containsExactly(
                "quality-assurance-workstream", "co-production-workstream",
                "access-workstream", "inclusion-workstream");
    }

    @Test
    void what_is_newest_stands_first_and_is_not_made_up() {
        assertThat(REAL.structures()).extracting(Structure::id)
                .containsExactly("since-2024", "in-2020", "in-2018");
        assertThat(structure("since-2024").hasLines()).isFalse();
        assertThat(REAL.bodies()).allMatch(body -> body.papers().terms().isEmpty());
        assertThat(REAL.note()).contains("must supply");
    }

    @Test
    void each_of_them_is_drawn_once_and_no_two_boxes_touch() {
        for (var structure : REAL.structures()) {
            var drawing = Drawing.of(structure);
            var boxes = drawing.boxes();
            assertThat(boxes).hasSameSizeAs(structure.bodies());
            assertThat(drawing.lines()).hasSize((int) structure.bodies().stream()
                    .filter(body -> !body.line().to().isEmpty()).count());
            for (var box : boxes) {
                assertThat(box.x()).isNotNegative();
                assertThat(box.x() + box.width()).isLessThanOrEqualTo(drawing.width());
                assertThat(box.y() + box.height()).isLessThanOrEqualTo(drawing.height());
                assertThat(boxes.stream().filter(other -> !other.equals(box))).noneMatch(other ->
                        touch(box, other));
            }
        }
    }

    @Test
    void every_name_stands_whole_in_its_box() {
        for (var structure : REAL.structures()) {
            var names = new HashSet<String>();
            for (var box : Drawing.of(structure).boxes()) {
                names.add(String.join(" ", box.words().stream().map(Drawing.Words::text)
                        .toList()));
                assertThat(box.words()).allMatch(words -> box.textX() - box.x()
                        + words.text().length() * LETTER_WIDTH < box.width())
                        .allMatch(words -> words.y() < box.y() + box.height());
            }
            assertThat(names).containsExactlyInAnyOrderElementsOf(
                    structure.bodies().stream().map(Body::name).toList());
        }
    }

    @Test
    void a_line_leads_from_the_box_above_to_the_box_below() {
        var drawing = Drawing.of(structure("in-2018"));
        var care = drawing.boxes().getFirst();
        var steering = drawing.boxes().get(1);
        assertThat(steering.y()).isGreaterThan(care.y() + care.height());
        assertThat(drawing.lines()).contains("M%d %dV%dH%dV%d".formatted(
                care.x() + care.width() / 2, care.y() + care.height(),
                (care.y() + care.height() + steering.y()) / 2,
                steering.x() + steering.width() / 2, steering.y()));
        var access = drawing.boxes().stream().filter(box -> box.words().getFirst().text()
                .startsWith("Access")).findFirst().orElseThrow();
        assertThat(drawing.lines()).anyMatch(line -> line.endsWith("V%dH%d".formatted(
                access.y() + access.height() / 2, access.x())));
    }

    @ParameterizedTest
    @CsvSource({"reports-to: nobody-known, There is no other board or group \"nobody-known\"",
        "reports-to: one, There is no other board or group \"one\"",
        "also-reports-to: [gone], There is no other board or group \"gone\"",
        "'reports-to: two, also-reports-to: [two]', \"two\" stands under \"reports-to\" already",
        "'reports-to: two, top: true', so it reports to nobody",
        "kind: club, \"kind\" is \"club\"",
        "'sources: [{document: doc-none}]', There is no document \"doc-none\"",
        "'sources: [{document: doc-wsoa-2018, action: \"9.9\"}]', There is no action 9.9",
        "sources: [], \"sources\" is missing",
        "'reports: [{what: A, when: B, document: doc-none}]', There is no document \"doc-none\"",
        "chairperson: Somebody, \"chairperson\" is not known here"})
    void what_is_wrong_is_told_with_its_line_and_the_mend(String written, String words) {
        assertThat(problems(written, "")).anyMatch(problem ->
                problem.startsWith("8 ") && problem.contains(words));
    }

    @Test
    void a_circle_is_told_once_for_each_that_stands_in_it() {
        assertThat(problems("reports-to: two", "reports-to: three")).satisfiesExactly(
                one -> assertThat(one).startsWith("8 ").contains("goes round in a circle:"
                        + " one reports to two reports to three reports to one."),
                two -> assertThat(two).startsWith("9 ").contains("two reports to three"),
                three -> assertThat(three).startsWith("10 ").contains("three reports to one"));
        assertThat(problems("reports-to: two", "")).isEmpty();
    }

    @Test
    void an_id_is_there_once() {
        assertThat(problems("", "id: one")).anyMatch(problem ->
                problem.contains("\"one\" is there twice"));
    }

    private List<String> problems(String one, String two) {
        var file = """
                structures:
                  - id: now
                    title: Now
                    as-of: 2026-10
                    summary: As it is.
                    sources: [{document: doc-wsoa-2018}]
                    bodies:
                """ + body("one", one) + body("two", two) + body("three", "reports-to: one");
        return ContentCopy.in(folder).write(GovernanceReader.FILE, file).read(Governance.class)
                .problems().stream()
                .filter(problem -> problem.file().equals(GovernanceReader.FILE))
                .map(problem -> problem.line() + " " + problem.words()).toList();
    }

    /// In one line, in which what is written takes the place of what a sound entry has.
    private static String body(String id, String written) {
        var body = "      - {name: A group";
        for (var fact : List.of("id: " + id, "kind: group",
                "sources: [{document: doc-wsoa-2018}]")) {
            body += written.startsWith(fact.substring(0, fact.indexOf(':') + 1)) ? "" : ", " + fact;
        }
        return body + (written.isEmpty() ? "" : ", " + written) + "}\n";
    }

    private static boolean touch(Drawing.Box one, Drawing.Box other) {
        return one.x() < other.x() + other.width() && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height() && other.y() < one.y() + one.height();
    }

    private static Structure structure(String id) {
        return REAL.structures().stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow();
    }

    private static List<String> below(Structure structure, String id) {
        return structure.below(structure.find(id).orElseThrow()).stream().map(Body::id).toList();
    }
}
