package localoffer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import localoffer.content.Part;
import localoffer.content.Reading;
import localoffer.content.Readings;
import localoffer.sample.ContentCopy;
import localoffer.sample.Parts;
import localoffer.sample.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A wrong line in the search's word lists is told with its place and the mend.
class LexiconFilesTest {

    private static final Part<Lexicon> LISTS = new Part<>() {
        @Override
        public Class<Lexicon> type() {
            return Lexicon.class;
        }

        // Every line is checked before anything is made of them.
        @Override
        public Lexicon read(Reading reading) {
            LexiconFiles.read(reading);
            return new Lexicon();
        }
    };
    private static final List<Part<?>> PARTS = Stream.concat(
            Parts.all().stream(), Stream.<Part<?>>of(LISTS)).toList();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "search/synonyms.txt | alone | One word alone has no synonym.",
        "search/synonyms.txt | a, , b | A word is missing beside a comma",
        "search/synonyms.txt | a => b => c | This line has two arrows.",
        "search/phrases.txt | no arrow here | A line must read",
        "search/phrases.txt | left => | A line must read",
        "search/advisers.txt | no arrow here | A line must read",
        "search/advisers.txt | plan => nobody | There is no listing \"nobody\".",
        "search/shorthand.txt | no arrow here | A line must read",
        "search/shorthand.txt | two words => two | single words on the left",
        "search/translated.txt | two words => two | single words on the left",
        "search/translated.txt | + => two | A line must read",
        "search/alone.txt | no arrow here | A line must read",
        "search/filters.txt | free => nothing yes | There is no filter \"nothing\"",
        "search/filters.txt | free + , club => cost free | A line must read",
        "search/crisis.txt | ?! | There is no word in this line.",
        "search/danger.txt | hit and run | A line must read: name = words",
        "search/danger.txt | hurting = hit, , beat | A word is missing beside a comma.",
        "search/danger.txt | danger: hurting + dad | There is no group called",
        "search/danger.txt | danger: hurting + | write the names of groups",
        "search/danger.txt | alone: nobody | There is no group called"})
    void a_wrong_line_is_told_with_its_number(String file, String line, String words) {
        ContentCopy.in(folder).write(file, "# first\n" + line + "\n");
        var problems = Readings.read(folder, PARTS, TestClock.TODAY,
                Optional.of(Parts.real()), Lexicon.class).problems();
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(file);
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.words()).contains(words);
        });
    }

    @Test
    void the_lists_as_they_are_have_nothing_wrong() {
        assertThat(Parts.real().problems()).isEmpty();
    }
}
