package localoffer.content;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// The sentences of a Markdown text: those of its paragraphs, of the items of its lists, and of
/// those cells of its tables that hold whole sentences. Headings and short cells are no sentences.
final class Sentences extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    private final int firstLine;
    private final List<ReadingAge.Sentence> found = new ArrayList<>();

    private Sentences(int firstLine) {
        this.firstLine = firstLine;
    }

    static List<ReadingAge.Sentence> in(String markdown, int firstLine) {
        var sentences = new Sentences(firstLine);
        PARSER.parse(markdown).accept(sentences);
        return List.copyOf(sentences.found);
    }

    @Override
    public void visit(Paragraph paragraph) {
        add(paragraph, words(paragraph));
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell cell) {
            var words = words(cell);
            if (words.endsWith(".")) {
                add(cell, words);
            }
        } else {
            visitChildren(node);
        }
    }

    private void add(Node node, String words) {
        found.addAll(ReadingAge.sentences(firstLine + line(node), words));
    }

    /// A cell has no line of its own, but its row has one.
    private static int line(Node node) {
        var spans = node.getSourceSpans();
        var parent = node.getParent();
        return !spans.isEmpty() ? spans.getFirst().getLineIndex()
                : parent == null ? 0 : line(parent);
    }

    /// The words alone: a link's address is not read.
    private static String words(Node block) {
        var words = new StringBuilder();
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                words.append(' ');
            }

            @Override
            public void visit(HardLineBreak lineBreak) {
                words.append(' ');
            }
        });
        return words.toString().strip();
    }
}
