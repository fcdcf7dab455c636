package localoffer.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import localoffer.content.Problem;
import localoffer.directory.Directory;
import localoffer.sample.ContentCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCheckTest {

    @TempDir
    private Path folder;

    @Test
    void a_link_to_an_old_name_or_to_a_closed_service_may_stay()
            throws IOException {
        var copy = ContentCopy.in(folder);
        var portage = folder.resolve("directory/services/portage.md");
        Files.writeString(portage, Files.readString(portage).replaceFirst(
                "\nprovider:", "\nold-ids: [home-teaching]\nprovider:"));
        var stamma = folder.resolve("directory/services/stamma.md");
        Files.writeString(stamma, Files.readString(stamma).replaceFirst(
                "\nprovider:", "\nstatus: closed\nprovider:"));
        var loaded = copy.write("pages/about.md", """
                ---
                title: About
                summary: What this is.
                owner: The team
                ---
                Right: [one](/services/home-teaching), [two](/services/stamma).
                """).read();
        assertThat(loaded.problems()).isEmpty();
    }

    @Test
    void a_service_can_be_renamed_without_a_change_of_what_names_it() throws IOException {
        var copy = ContentCopy.in(folder);
        for (var id : List.of("portage", "durham-sendiass", "zoes-place")) {
            var old = folder.resolve("directory/services/" + id + ".md");
            copy.write("directory/services/new-" + id + ".md", Files.readString(old)
                    .replaceFirst("\nprovider:", "\nold-ids: [" + id + "]\nprovider:"));
            Files.delete(old);
        }
        var loaded = copy.read();
        assertThat(loaded.problems()).isEmpty();
        var directory = loaded.edition().part(Directory.class);
        assertThat(directory.named("portage")).isEqualTo(directory.find("new-portage"));
    }

    @Test
    void a_link_to_nowhere_is_told_with_its_line_and_the_mend() {
        var loaded = withFile().write("pages/about.md", """
                ---
                title: About
                summary: What this is.
                owner: The team
                ---
                ## Here

                Right: [one](/services/portage), [two](/glossary#aac), [three](#here),
                [four](/search?q=autism), [five](https://example.org), [six](mailto:a@b.org),
                [seven](/documents/doc-promise#what-it-is), [eight](/scorecard#ehc-plans),
                [nine](/questionnaires/parents/for/portage), [ten](/questionnaires/parents),
                [eleven](#a-part), [twelve](/documents/doc-new/files/notes.txt).

                ### A part

                Wrong: [one](/services/porridge).
                Wrong: [two](/glossary#no-such-word), [three](#there),
                [four](services/portage), [five](/documents/doc-wsoa-2018).
                [six](/scorecard#no-such-group), [seven](/questionnaires/nobody),
                [eight](/questionnaires/parents/for/porridge),
                [nine](/documents/doc-new/files/other.txt).
                """).read();
        assertThat(loaded.problems()).allMatch(p -> p.file().equals("pages/about.md"))
                .extracting(Problem::line).containsExactly(16, 17, 17, 18, 18, 19, 19, 20, 21);
        assertThat(loaded.problems()).extracting(Problem::words)
                .allSatisfy(words -> assertThat(words).contains("leads nowhere: ", "Correct"));
    }

    @Test
    void a_link_is_found_however_it_is_written_and_what_only_looks_like_one_is_none() {
        for (var right : List.of("`[one](/nowhere)`", "\\[one](/nowhere)",
                "[one](https://example.org/a_(b))", "<https://example.org>")) {
            assertThat(problemsOf(right)).as(right).isEmpty();
        }
        for (var wrong : List.of("[one](/nowhere)", "[one]( /nowhere \"Title\")",
                "[one](\n/nowhere)", "[one](</nowhere>)", "[one](/no\\where)",
                "[one](/nowhere&amp;)", "[one](/nowhere(a))", "[one][it]\n\n[it]: /nowhere",
                "[it]\n\n[it]:\n/nowhere", "![x](/pages/about) [![y](z)](/nowhere)")) {
            assertThat(problemsOf(wrong)).as(wrong).singleElement(STRING)
                    .contains("leads nowhere: there is no such page");
        }
    }

    private List<String> problemsOf(String text) {
        return ContentCopy.in(folder).write("pages/about.md", """
                ---
                title: About
                summary: What this is.
                owner: The team
                ---
                """ + text + "\n").read(Addresses.class).problems().stream()
                .map(Problem::words).toList();
    }

    @Test
    void what_the_promise_the_log_and_the_boards_name_is_there() throws IOException {
        var copy = ContentCopy.in(folder);
        change("coproduction.yaml", "service: extreme-group", "service: no-such-group");
        change("coproduction.yaml", "address: /pages/about", "address: /pages/nowhere");
        change("promise.yaml", "actions/1.7", "actions/9.9");
        change("scorecard/waiting-times.yaml", "services: [childrens-salt]",
                "services: [no-such-therapy]");
        change("governance.yaml", "services: [durham-sendiass]",
                "services: [no-such-advice]\n        terms-of-reference:"
                        + " {words: Here., address: /pages/no-terms}");
        assertThat(copy.read().problems()).extracting(problem -> problem.file() + " "
                + problem.words().replaceAll(".*?\"([^\"]*)\".*", "$1"))
                .containsExactlyInAnyOrder("coproduction.yaml no-such-group",
                        "coproduction.yaml no-such-group", "coproduction.yaml /pages/nowhere",
                        "promise.yaml /plans/doc-action-plan-2020/actions/9.9",
                        "scorecard/waiting-times.yaml no-such-therapy",
                        "scorecard/waiting-times.yaml no-such-therapy",
                        "governance.yaml no-such-advice", "governance.yaml /pages/no-terms");
    }

    private void change(String file, String from, String to) throws IOException {
        var path = folder.resolve(file);
        assertThat(Files.readString(path)).contains(from);
        Files.writeString(path, Files.readString(path).replace(from, to));
    }

    /// With a document that has a file beside it.
    private ContentCopy withFile() {
        return ContentCopy.in(folder).write("documents/files/notes.txt", "Words.")
                .write("documents/doc-new.md", """
                        ---
                        kind: report
                        title: New
                        summary: New.
                        status: current
                        owner: A team
                        published: "2026"
                        versions: [{name: Notes, file: notes.txt}]
                        text-held: "yes"
                        sources: [A report]
                        history: [{date: 2026-11-20, what: New.}]
                        ---
                        Words.
                        """);
    }
}
