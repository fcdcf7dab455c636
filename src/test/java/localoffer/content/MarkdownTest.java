package localoffer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
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
    void a_table_stays_one_for_those_who_hear_it_where_a_phone_makes_cards_of_its_rows() {
        var html = Jsoup.parse(Markdown.toHtml("""
                | What | *For* whom | How |
                | --- | --- | --- |
                | Bus pass | "All" & [more](/more) | Ask |
                | | Nobody |
                """).toString());
        assertThat(html.select("table[role=table] > thead[role=rowgroup] > tr[role=row] > "
                + "th[scope=col][role=columnheader]").eachText())
                .containsExactly("What", "For whom", "How");
        assertThat(html.select("tbody[role=rowgroup] > tr[role=row] > "
                + "th[scope=row][role=rowheader]").eachText()).containsExactly("Bus pass");
        assertThat(html.select("td[role=cell]").eachAttr("data-label"))
                .containsExactly("For whom", "How", "What", "For whom", "How");
        assertThat(html.select("td a").eachAttr("href")).containsExactly("/more");
    }

    @Test
    void the_words_alone_are_plain_text() {
        assertThat(Markdown.toHtml("**Fish** & chips\n\n- one").words())
                .isEqualTo("Fish & chips one");
    }

    @Test
    void a_text_fits_into_a_longer_one_with_its_headings_deeper_and_its_anchors_its_own() {
        var html = Markdown.toHtml("## One\n\n[up](#one), [far](/a#one), id=\"x\"\n\n#### Four")
                .within("part", 2);
        assertThat(html.toString()).contains("<h4 id=\"part-one\">One</h4>",
                "href=\"#part-one\"", "href=\"/a#one\"", "<h6 id=\"part-four\">")
                .doesNotContain("part-x", "<h8");
        assertThat(html.headings().getFirst().id()).isEqualTo("part-one");
        assertThat(html.links()).containsExactly("#part-one", "/a#one");
    }
}
