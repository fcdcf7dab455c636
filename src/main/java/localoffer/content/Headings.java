package localoffer.content;

import java.util.function.BiConsumer;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Tells headings that leave a level out. Who hears a page goes through it by them, and takes a
/// step that is missing for a part of the page that is.
final class Headings extends AbstractVisitor {

    /// The first level is the title of the page.
    private static final int HIGHEST = 2;
    private static final int LOWEST = 4;
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    /// What a heading has that is not of the second level. Most texts have none, and need not be
    /// parsed to know that.
    private static final Pattern OTHER = Pattern.compile(
            "(^|[^#])(#|###+)[ \\t\\n]|^[ \\t>]*(=+|-+)[ \\t]*$", Pattern.MULTILINE);

    private final int firstLine;
    private final BiConsumer<Integer, String> problem;
    private int before = HIGHEST - 1;

    private Headings(int firstLine, BiConsumer<Integer, String> problem) {
        this.firstLine = firstLine;
        this.problem = problem;
    }

    /// @param problem is told the line and the words
    static void check(String markdown, IntSupplier firstLine,
            BiConsumer<Integer, String> problem) {
        if (OTHER.matcher(markdown).find()) {
            PARSER.parse(markdown).accept(new Headings(firstLine.getAsInt(), problem));
        }
    }

    @Override
    public void visit(Heading heading) {
        int level = heading.getLevel();
        int line = firstLine + heading.getSourceSpans().getFirst().getLineIndex();
        if (level < HIGHEST || level > LOWEST) {
            problem.accept(line, "A heading must be of level 2, 3 or 4, for the title of the page"
                    + " is level 1. Write it with ##, ### or ####.");
        } else if (level > before + 1) {
            problem.accept(line, "This heading is of level " + level + ", but "
                    + (before < HIGHEST ? "it is the first" : "the one before is of level "
                    + before) + ". Write it with " + "#".repeat(before + 1)
                    + ", or put a heading of that level before it.");
        }
        before = Math.clamp(level, HIGHEST, LOWEST);
    }
}
