package localoffer.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// Turns Markdown into HTML and lets through only what a text of ours may hold.
///
/// The renderer escapes raw HTML already; the sanitizer behind it is the second line.
public final class Markdown {

    private static final List<org.commonmark.Extension> EXTENSIONS =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true)
                    .attributeProviderFactory(context -> (node, tag, attributes) ->
                            Tables.describe(node, attributes)).build();
    /// What a link has that is not written as nearly all are: between angles, or with its address
    /// elsewhere in the text.
    private static final List<String> OF_OTHER_LINKS = List.of("]:", "<");
    private static final String OF_LINK = "](";
    /// An address that is there as it is written.
    private static final Pattern ADDRESS = Pattern.compile("[^\\s\\p{Cntrl}()<>\\\\&]+(?=[)\\s])");
    private static final TextContentRenderer TEXT = TextContentRenderer.builder().build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "ul", "ol", "li", "h2", "h3", "h4", "blockquote", "strong", "em",
                    "code", "pre", "hr", "br", "a",
                    "table", "thead", "tbody", "tr", "th", "td")
            .allowAttributes("id").onElements("h2", "h3", "h4")
            .allowAttributes("href").onElements("a")
            .allowAttributes("start").onElements("ol")
            .allowAttributes("scope").onElements("th")
            .allowAttributes("role").onElements("table", "thead", "tbody", "tr", "th", "td")
            .allowAttributes("data-label").onElements("td")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .toFactory();

    private Markdown() {}

    /// The safe HTML of a Markdown text. Any text is legal Markdown.
    public static Html toHtml(String markdown) {
        return toHtml(markdown, () -> 1);
    }

    /// The same of a text that begins at a line of a file.
    static Html toHtml(String markdown, IntSupplier firstLine) {
        return new Html(() -> made(markdown), new Written(markdown, firstLine));
    }

    private record Written(String markdown, IntSupplier firstLine) implements Html.Source {

        @Override
        public List<String> links() {
            return Markdown.links(PARSER.parse(markdown));
        }

        @Override
        public Optional<List<String>> linksAtMost() {
            if (OF_OTHER_LINKS.stream().anyMatch(markdown::contains)) {
                return Optional.empty();
            }
            var links = new ArrayList<String>();
            var address = ADDRESS.matcher(markdown);
            for (int at = markdown.indexOf(OF_LINK); at >= 0;
                    at = markdown.indexOf(OF_LINK, at + 1)) {
                if (!address.region(at + OF_LINK.length(), markdown.length()).lookingAt()) {
                    return Optional.empty();
                }
                links.add(address.group());
            }
            return Optional.of(links);
        }

        @Override
        public List<ReadingAge.Sentence> sentences() {
            return Sentences.in(markdown, firstLine.getAsInt());
        }
    }

    private static List<String> links(Node document) {
        var links = new ArrayList<String>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
                visitChildren(link);
            }
        });
        return links;
    }

    private static Html.Made made(String markdown) {
        var document = PARSER.parse(markdown);
        var headings = new ArrayList<Html.Heading>();
        var ids = IdGenerator.builder().build();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                var words = words(heading);
                // The renderer makes its anchors by the same generator, in the same order.
                var id = ids.generateId(words);
                if (heading.getLevel() == 2) {
                    headings.add(new Html.Heading(id, words));
                }
                visitChildren(heading);
            }
        });
        Tables.headRows(document);
        return new Html.Made(POLICY.sanitize(RENDERER.render(document)), headings,
                links(document));
    }

    private static String words(Node node) {
        return TEXT.render(node).strip();
    }
}
