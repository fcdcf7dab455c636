package localoffer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import localoffer.content.Content;
import localoffer.content.Edition;
import localoffer.content.ReadAhead;
import localoffer.content.ReadingAge.Sentence;
import localoffer.site.HardTexts;
import localoffer.site.PublicTexts;

/// Reads a content folder as the site would and says what is wrong with it, without starting
/// anything: for whoever edits content, and for CI.
final class ContentCheck {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    /// So many letters of a sentence are looked for: more tell it better from the others of its
    /// file, and fewer stand on one line more surely.
    private static final List<Integer> BEGINNINGS = List.of(60, 30, 12);

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
        var loaded = Content.read(folder, ReadAhead.parts(), today);
        var problems = loaded.problems();
        problems.forEach(problem -> out.println(folder + "/" + problem));
        if (problems.isEmpty()) {
            warn(folder, loaded.edition(), today, out);
        }
        out.println(problems.isEmpty() ? "Nothing in " + folder + " is wrong."
                : "Things to mend in " + folder + ": " + problems.size());
        return problems.isEmpty() ? 0 : 1;
    }

    /// Writes one line for each text that is hard to read, with the sentence to begin with. That
    /// is no mistake: it may be published.
    private static void warn(Path folder, Edition edition, LocalDate today, PrintStream out)
            throws IOException {
        var exempt = edition.part(HardTexts.class);
        for (var text : PublicTexts.all(edition)) {
            var hardest = text.hardest();
            if (text.isHard() && hardest.isPresent()
                    && exempt.of(text.file(), today).isEmpty()) {
                out.printf(Locale.UK, "Hard to read: %s/%s:%d: The reading age is %.1f, over %.0f."
                        + " Begin with this sentence: %s%n", folder, text.file(),
                        line(folder.resolve(text.file()), hardest.get()), text.years(),
                        text.yearsMax(), hardest.get().words());
            }
        }
    }

    /// A sentence of the facts has no line of its own: it is looked for by its first words.
    private static int line(Path file, Sentence sentence) throws IOException {
        if (sentence.line() > 0) {
            return sentence.line();
        }
        var lines = Files.readAllLines(file);
        return BEGINNINGS.stream().map(length -> sentence.words().substring(
                        0, Math.min(length, sentence.words().length())))
                .map(begun -> lines.stream().takeWhile(line -> !line.contains(begun)).count())
                .filter(before -> before < lines.size()).findFirst().orElse(0L).intValue() + 1;
    }
}
