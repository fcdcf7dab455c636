package localoffer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import localoffer.search.Concept.Meaning;
import localoffer.search.Concept.Weighted;
import org.junit.jupiter.api.Test;

/// What was looked for is marked, and the text stays what it was.
class MarkerTest {

    private final Marker marker = new Marker(List.of(
            concept("therapy"), concept("speech", "delay"), concept("children")),
            new QuickReading());

    @Test
    void every_form_of_a_word_is_marked() {
        assertThat(marked("Children’s therapies")).isEqualTo("[Children’s therapies]");
    }

    @Test
    void a_name_is_marked_only_whole() {
        assertThat(marked("Speech delays, not speech")).isEqualTo("[Speech delays], not speech");
    }

    @Test
    void a_text_without_the_words_is_one_piece() {
        assertThat(marker.mark("Nothing <b>here</b> & there"))
                .containsExactly(new Fragment("Nothing <b>here</b> & there", false));
        assertThat(marker.mark("")).isEmpty();
    }

    @Test
    void a_snippet_shows_the_words_around_the_first_mark() {
        var text = "one two ".repeat(40) + "therapy" + " three four".repeat(40);
        var snippet = marker.snippet(text).stream().map(Fragment::text)
                .collect(Collectors.joining());
        assertThat(snippet).startsWith("… ").contains("therapy").endsWith(" …")
                .hasSizeLessThan(300);
        assertThat(marker.snippet("nothing")).isEmpty();
    }

    private String marked(String text) {
        return marker.mark(text).stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    private static Concept concept(String... stems) {
        return Concept.of(Words.of(String.join(" ", stems)), List.of(
                new Weighted(new Meaning.Phrase(List.of(stems)), 1)));
    }
}
