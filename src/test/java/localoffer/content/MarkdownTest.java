package localoffer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void nothing_that_runs_gets_through() {
        var html = Markdown.toHtml("""
                <script>alert(1)</script> <img src=x onerror=alert(1)>

                [press](javascript:alert(1)) [data](data:text/html,x) ![x](https://else.where/p.png)
                """).toString();
        assertThat(html).doesNotContain("<script", "<img", "javascript:", "data:text");
    }

    @Test
    void headings_have_the_anchors_that_the_contents_link_to() {
        var html = Markdown.toHtml("## What it is\n\ntext\n\n## What it is\n\n### Deeper\n");
        assertThat(html.headings()).extracting(Html.Heading::id)
                .containsExactly("what-it-is", "what-it-is-1");
        assertThat(html.toString()).contains("<h2 id=\"what-it-is\">",
                "<h2 id=\"what-it-is-1\">");
    }

    @Test
    void links_are_told_as_written() {
        var html = Markdown.toHtml("[a](/services/portage) and [b](https://example.org/)");
        assertThat(html.links())
                .isEqualTo(List.of("/services/portage", "https://example.org/"));
    }

    @Test
    void a_wide_table_can_be_scrolled_by_keyboard() {
        var html = Markdown.toHtml("| a | b |\n| --- | --- |\n| 1 | 2 |\n").toString();
        assertThat(html).contains("tabindex=\"0\"", "<th scope=\"col\">a</th>", "<td>1</td>");
    }

    @Test
    void the_words_alone_are_plain_text() {
        assertThat(Markdown.toHtml("**Fish** & chips\n\n- one").words())
                .isEqualTo("Fish & chips one");
    }
}
