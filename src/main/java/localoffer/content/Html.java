package localoffer.content;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// HTML that {@link Markdown} made and cleaned: the only HTML that a template prints unescaped.
///
/// It is made when it is first asked for: a start reads hundreds of texts, and its first pages
/// show a few of them.
public final class Html {

    private final Supplier<Made> making;
    private final Source source;
    /// Two threads may make the same at once; either is as good.
    private volatile @Nullable Made made;

    /// @param making gives the same whenever it is asked
    Html(Supplier<Made> making, Source source) {
        this.making = making;
        this.source = source;
    }

    /// What it is made of, for checks: the text is read without being made into HTML.
    interface Source {

        List<String> links();

        Optional<List<String>> linksAtMost();

        List<ReadingAge.Sentence> sentences();
    }

    record Made(String html, List<Heading> headings, List<String> links) {

        Made {
            headings = List.copyOf(headings);
            links = List.copyOf(links);
        }
    }

    /// The second-level headings, in order: a page's contents.
    public List<Heading> headings() {
        return made().headings;
    }

    /// The addresses that the text links to, as written.
    public List<String> links() {
        return made().links;
    }

    /// The same for a check of many texts: those that are written in it, found without making the
    /// HTML.
    public List<String> linksWritten() {
        return source.links();
    }

    /// No fewer than those, found without parsing the text: what only looks like a link may be
    /// among them. Empty when that cannot be told.
    public Optional<List<String>> linksAtMost() {
        return source.linksAtMost();
    }

    /// The sentences of its running text, with their lines in the file. They are found anew each
    /// time: only checks ask for them.
    public List<ReadingAge.Sentence> sentences() {
        return source.sentences();
    }

    public boolean isEmpty() {
        return made().html.isBlank();
    }

    /// The words alone, for the search index.
    public String words() {
        var html = made().html;
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

    /// The same as a part of a longer page: its headings stand deeper, and its anchors, which are
    /// unique in one text only, begin with a word of their own.
    public Html within(String anchor, int deeper) {
        return new Html(() -> Deeper.in(made(), anchor + "-", deeper), source);
    }

    @Override
    public String toString() {
        return made().html;
    }

    private Made made() {
        var known = made;
        if (known == null) {
            known = making.get();
            made = known;
        }
        return known;
    }

    /// A heading that a page's contents link to.
    ///
    /// @param id the anchor of the heading, unique in its text
    /// @param words the heading without markup
    public record Heading(String id, String words) {}
}
