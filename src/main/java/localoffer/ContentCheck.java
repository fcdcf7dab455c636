package localoffer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import localoffer.content.Content;
import localoffer.content.ReadAhead;

/// Reads a content folder as the site would and says what is wrong with it, without starting
/// anything: for whoever edits content, and for CI.
final class ContentCheck {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private ContentCheck() {}

    /// Checks the folder `content`, or the one that is named, and ends with 1 when something in
    /// it is wrong.
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments.length == 0 ? "content" : arguments[0]);
        System.exit(check(folder, LocalDate.now(LONDON), System.out));
    }

    /// Writes one line for each problem: file, line, what is wrong and how to mend it.
    ///
    /// @return 0 when nothing is wrong, else 1
    static int check(Path folder, LocalDate today, PrintStream out) throws IOException {
        if (!Files.isDirectory(folder)) {
            out.println("There is no folder " + folder + ". Name the content folder, or start"
                    + " from the folder that holds it.");
            return 1;
        }
        var problems = Content.read(folder, ReadAhead.parts(), today).problems();
        problems.forEach(problem -> out.println(folder + "/" + problem));
        out.println(problems.isEmpty() ? "Nothing in " + folder + " is wrong."
                : "Things to mend in " + folder + ": " + problems.size());
        return problems.isEmpty() ? 0 : 1;
    }
}
