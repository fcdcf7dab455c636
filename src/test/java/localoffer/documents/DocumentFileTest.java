package localoffer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import localoffer.content.Problem;
import localoffer.sample.ContentCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What may stand in the file of a document, and how a mistake in it is told.
class DocumentFileTest {

    private static final String FILES = "documents/files/";

    @TempDir
    private Path folder;

    @Test
    void a_document_with_all_that_it_needs_is_read() {
        assertThat(problems("status: current", "")).isEmpty();
    }

    @Test
    void a_replaced_document_names_what_took_its_place_and_no_other_does() {
        assertThat(problems("status: replaced", "")).singleElement().asString()
                .contains("replaced-by");
        assertThat(problems("status: current\nreplaced-by: doc-promise", ""))
                .singleElement().asString().contains("No other has them");
        assertThat(problems("status: replaced\nreplaced-by: doc-nothing", ""))
                .singleElement().asString().contains("doc-nothing");
        assertThat(problems("status: replaced\nreplaced-by: doc-promise", "")).isEmpty();
    }

    @Test
    void a_theme_that_the_list_by_theme_would_lack_is_told() {
        assertThat(problems("status: current\nthemes: [knitting]", ""))
                .singleElement().asString().contains("knitting");
    }

    @Test
    void a_document_without_its_history_is_told() {
        assertThat(read("status: current", "", "")).singleElement().asString().contains("history");
    }

    @ParameterizedTest
    @CsvSource({"notes.exe,cannot be handed out", "Notes.pdf,cannot be handed out",
        "page.html,cannot be handed out", "gone.pdf,There is no file"})
    void only_a_known_kind_of_file_can_be_handed_out(String file, String told) {
        if (!file.startsWith("gone")) {
            copy().write(FILES + file, "words");
        }
        assertThat(problems("status: current", "  - {name: The original, file: " + file + "}\n"))
                .singleElement().asString().contains(told);
    }

    @Test
    void a_file_may_be_as_large_as_its_limit_and_no_larger() throws IOException {
        copy().write(FILES + "large.pdf", "");
        var version = "  - {name: The original, file: large.pdf}\n";
        grow(Attachment.FILE_BYTES_MAX);
        assertThat(problems("status: current", version)).isEmpty();
        grow(Attachment.FILE_BYTES_MAX + 1);
        assertThat(problems("status: current", version)).singleElement().asString()
                .contains("larger than 50 MB");
    }

    @Test
    void what_is_heard_can_be_read_too() {
        var text = ", transcript: /documents/doc-promise";
        var video = "  - {name: In BSL, form: video, link: \"https://video.example/1\"" + text;
        assertThat(problems("status: current", video + "}\n")).singleElement().asString()
                .contains("captions");
        assertThat(problems("status: current", video.replace(text, "") + ", captions: true}\n"))
                .singleElement().asString().contains("transcript");
        assertThat(problems("status: current", video + ", captions: true}\n")).isEmpty();
        assertThat(problems("status: current", video.replace("form: video", "form: audio")
                + "}\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"https://www.youtube.com/watch?v=1,true", "https://youtu.be/1,true",
        "https://vimeo.com/1,true", "https://player.vimeo.com/video/1?dnt=1,false",
        "https://www.youtube-nocookie.com/embed/1,false"})
    void a_video_does_not_follow_who_looks(String link, boolean told) {
        assertThat(problems("status: current", "  - {name: In BSL, form: video, captions: true,"
                + " transcript: /documents/doc-promise, link: \"" + link + "\"}\n"))
                .hasSize(told ? 1 : 0);
    }

    private void grow(long bytes) throws IOException {
        try (var file = new RandomAccessFile(
                folder.resolve(FILES + "large.pdf").toFile(), "rw")) {
            file.setLength(bytes);
        }
    }

    private ContentCopy copy() {
        return ContentCopy.in(folder);
    }

    private List<Problem> problems(String facts, String versions) {
        return read(facts, versions, "history: [{date: 2026-11-20, what: Published.}]\n");
    }

    private List<Problem> read(String facts, String versions, String history) {
        return copy().write("documents/doc-new.md", "---\nkind: report\ntitle: New\n"
                + "summary: New.\n" + facts + "\nowner: A team\npublished: \"2026\"\n"
                + (versions.isEmpty() ? "" : "versions:\n" + versions)
                + "text-held: \"no\"\nsources: [A report]\n" + history + "---\nWords.\n")
                .read(Documents.class).problems();
    }
}
