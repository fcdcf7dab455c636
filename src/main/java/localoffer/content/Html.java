package localoffer.content;

import java.util.List;

/// HTML that {@link Markdown} made and cleaned: the only HTML that a template prints unescaped.
public final class Html {

    private final String html;
    private final List<Heading> headings;
    private final List<String> links;

    Html(String html, List<Heading> headings, List<String> links) {
        this.html = html;
        this.headings = List.copyOf(headings);
        this.links = List.copyOf(links);
    }

    /// The second-level headings, in order: a page's contents.
    public List<Heading> headings() {
        return headings;
    }

    /// The addresses that the text links to, as written.
    public List<String> links() {
        return links;
    }

    public boolean isEmpty() {
        return html.isBlank();
    }

    /// The words alone, for the search index.
    public String words() {
        var words = new StringBuilder(html.length());
        boolean inTag = false;
        for (int i = 0; i < html.length(); i++) {
            char letter = html.charAt(i);
            inTag |= letter == '<';
            boolean space = inTag || Character.isWhitespace(letter);
            inTag &= letter != '>';
            if (!space) {
                words.append(letter);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip()
                .replace("&lt;", "<").replace("&gt;", ">")
                .replace("&#39;", "'").replace("&#34;", "\"").replace("&amp;", "&");
    }

    @Override
    public String toString() {
        return html;
    }

    /// A heading that a page's contents link to.
    ///
    /// @param id the anchor of the heading, unique in its text
    /// @param words the heading without markup
    public record Heading(String id, String words) {}
}
