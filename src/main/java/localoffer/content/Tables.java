package localoffer.content;

import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/// What makes a table a list of cards on a phone and leaves it a table for everybody who hears
/// it: its parts say what they are, whatever a style makes of them, and each cell knows the
/// heading of its column.
final class Tables {

    private Tables() {}

    /// The first cell of each row says what the row is about.
    static void headRows(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableRow && node.getFirstChild() instanceof TableCell first
                        && first.getFirstChild() != null) {
                    first.setHeader(true);
                }
                visitChildren(node);
            }
        });
    }

    static void describe(Node node, Map<String, String> attributes) {
        switch (node) {
            case TableBlock _ -> attributes.put("role", "table");
            case TableHead _ -> attributes.put("role", "rowgroup");
            case TableBody _ -> attributes.put("role", "rowgroup");
            case TableRow _ -> attributes.put("role", "row");
            case TableCell cell when isInHead(cell) -> head(attributes, "columnheader", "col");
            case TableCell cell when cell.isHeader() -> head(attributes, "rowheader", "row");
            case TableCell cell -> {
                attributes.put("role", "cell");
                attributes.put("data-label", column(cell));
            }
            default -> { }
        }
    }

    private static void head(Map<String, String> attributes, String role, String scope) {
        attributes.put("role", role);
        attributes.put("scope", scope);
    }

    private static boolean isInHead(TableCell cell) {
        return cell.getParent().getParent() instanceof TableHead;
    }

    /// The words at the head of the cell's column.
    private static String column(TableCell cell) {
        Node head = cell.getParent().getParent().getParent().getFirstChild().getFirstChild()
                .getFirstChild();
        for (Node one = cell.getPrevious(); one != null; one = one.getPrevious()) {
            head = head.getNext();
        }
        var words = new StringBuilder();
        head.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }
        });
        return words.toString().strip();
    }
}
