package localoffer.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import localoffer.content.Reading;
import localoffer.directory.Directory;
import localoffer.directory.Taxonomy;
import localoffer.documents.Glossary;
import localoffer.places.Places;

/// Makes the lexicon from `content/search/` and the glossary. Lines are checked when they are read;
/// what they say is taken in later, because to take thousands of words apart takes long and a site
/// shows its first pages without.
final class LexiconFiles {

    /// Two names of one thing: nearly as good as the word that was typed.
    private static final float SAME = 0.9f;
    /// A wider or neighbouring thing, which the typed word does not name.
    private static final float RELATED = 0.7f;

    /// A council's listings are known by their names. Those of all England would be every phrase.
    private static final int NAMES_MAX = 6_000;

    private static final String FOLDER = "search/";
    /// A name and what it is short for: it can be said to mean it.
    private static final float SPELT_OUT = 0.95f;

    static final String ARROW = "=>";
    private static final String BESIDE = "+";
    private static final Pattern ONE_WORD = Pattern.compile("[\\p{L}\\p{N}'’]+");
    /// In other scripts signs for vowels stand beside the letters.
    private static final Pattern FOREIGN_WORD = Pattern.compile(
            "[\\p{L}\\p{M}\\p{N}'’\u200c\u200d]+");

    private final Reading reading;
    private final Directory directory;
    /// What the lines say, in their order.
    private final List<Consumer<Lexicon>> said = new ArrayList<>();

    private LexiconFiles(Reading reading) {
        this.reading = reading;
        this.directory = reading.part(Directory.class);
    }

    /// Checks every line now.
    static Supplier<Lexicon> read(Reading reading) {
        var files = new LexiconFiles(reading);
        files.lines("synonyms.txt", files::synonyms);
        files.lines("phrases.txt", files::phrase);
        files.lines("crisis.txt", line -> files.danger(line, Danger.Kind.ANY));
        files.lines("harm.txt", line -> files.danger(line, Danger.Kind.HARMED));
        var danger = new DangerLines(files.said::add);
        List.of("danger.txt", "languages.txt").forEach(name -> files.lines(name, danger::read));
        files.lines("ordinary.txt", line -> files.say(into -> into.danger().ordinary(line)));
        files.lines("english.txt", line -> files.say(into -> into.english().learn(line)));
        files.lines("shorthand.txt", files::shorthand);
        files.lines("everyday.txt", line -> files.say(into -> into.everyday(line)));
        files.lines("countable.txt", line -> files.say(into -> into.thing(line)));
        files.lines("alone.txt", files::alone);
        files.lines("translated.txt", files::translated);
        var choosing = new ChoosingLines(files.directory, files.said::add);
        files.lines("advisers.txt", choosing::adviser);
        files.lines("filters.txt", choosing::filter);
        files.lines("denied.txt", line ->
                files.each(line, (into, word) -> into.filters().deniable(word)));
        files.lines("medical.txt", line ->
                files.each(line, (into, word) -> into.danger().medical(word)));
        var glossary = reading.part(Glossary.class);
        var places = reading.part(Places.class);
        return () -> files.lexicon(glossary, places);
    }

    private Lexicon lexicon(Glossary glossary, Places places) {
        var lexicon = new Lexicon();
        said.forEach(one -> one.accept(lexicon));
        glossary.entries().forEach(entry -> glossary(entry, lexicon));
        var lists = directory.taxonomies();
        names(lists.needs()).forEach(lexicon::condition);
        lists.ages().forEach(band -> Stream.concat(Stream.of(band.term().name()),
                band.term().also().stream()).forEach(lexicon::condition));
        names(lists.topics()).forEach(lexicon::name);
        var services = directory.searchable();
        if (services.size() <= NAMES_MAX) {
            services.forEach(service -> Stream.concat(Stream.of(service.name()),
                    service.alsoCalled().stream())
                    .forEach(name -> lexicon.called(name, service.id())));
        }
        lexicon.close();
        places.names().forEach(lexicon::place);
        return lexicon;
    }

    /// Nothing is wrong with what is said.
    private String say(Consumer<Lexicon> line) {
        said.add(line);
        return "";
    }

    private static Stream<String> names(Taxonomy list) {
        return list.terms().stream().flatMap(term ->
                Stream.concat(Stream.of(term.name()), term.also().stream()));
    }

    /// Hands over each line that says something. The taker answers what is wrong with it, or
    /// nothing.
    private void lines(String name, UnaryOperator<String> taker) {
        var path = FOLDER + name;
        var file = reading.file(path);
        if (file.isEmpty()) {
            reading.problem(path, 1,
                    "This file is missing. Put it back, or copy it from the last version.");
            return;
        }
        var lines = file.get().text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                var wrong = taker.apply(line);
                if (!wrong.isEmpty()) {
                    reading.problem(path, i + 1, wrong);
                }
            }
        }
    }

    private String synonyms(String line) {
        var sides = line.split(ARROW, -1);
        if (sides.length > 2) {
            return "This line has two arrows. Make two lines of it.";
        }
        var left = words(sides[0]);
        var right = sides.length == 2 ? words(sides[1]) : left;
        if (left.stream().anyMatch(LexiconFiles::isWordless)
                || right.stream().anyMatch(LexiconFiles::isWordless)) {
            return "A word is missing beside a comma or the arrow. Write it, or take the comma"
                    + " or the arrow out.";
        }
        if (sides.length == 1 && left.size() < 2) {
            return "One word alone has no synonym. Add a comma and another word, or take the"
                    + " line out.";
        }
        var weight = sides.length == 2 ? RELATED : SAME;
        return say(into -> left.forEach(typed ->
                right.forEach(means -> into.synonym(typed, means, weight))));
    }

    private String phrase(String line) {
        var sides = line.split(ARROW, -1);
        if (sides.length != 2 || isWordless(sides[0]) || isWordless(sides[1])) {
            return "A line must read: what people type => words to search for. Write both sides"
                    + " and one arrow.";
        }
        return say(into -> into.phrase(sides[0], sides[1]));
    }

    private String shorthand(String line) {
        return wordForWord(line, ONE_WORD, (into, typed, means) ->
                into.shorthand().add(typed, means));
    }

    /// A plus before the words: they are of another language only beside another such word.
    private String translated(String line) {
        return line.startsWith(BESIDE) ? wordForWord(line.substring(1).strip(), FOREIGN_WORD,
                        (into, typed, means) -> into.otherLanguages().addBeside(typed, means))
                : wordForWord(line, FOREIGN_WORD, (into, typed, means) ->
                        into.otherLanguages().add(typed, means));
    }

    /// Takes in a word and the words that it stands for.
    private interface WordTaker {

        void take(Lexicon into, String typed, String means);
    }

    private String wordForWord(String line, Pattern word, WordTaker taker) {
        var sides = line.split(ARROW, -1);
        if (sides.length != 2 || isWordless(sides[1])
                || words(sides[0]).stream().anyMatch(typed -> !word.matcher(typed).matches())) {
            return "A line must read: word, word => the words it stands for. Write both sides,"
                    + " one arrow, and single words on the left.";
        }
        return say(into -> words(sides[0]).forEach(typed ->
                taker.take(into, typed, sides[1])));
    }

    private String alone(String line) {
        var sides = line.split(ARROW, -1);
        if (sides.length != 2 || isWordless(sides[1])
                || words(sides[0]).stream().anyMatch(LexiconFiles::isWordless)) {
            return "A line must read: words, words => words to search for. Write both sides and"
                    + " one arrow.";
        }
        return say(into -> words(sides[0]).forEach(typed -> into.alone(typed, sides[1])));
    }

    /// Words with commas between.
    private String each(String line, BiConsumer<Lexicon, String> taker) {
        var words = words(line);
        return words.stream().anyMatch(LexiconFiles::isWordless)
                ? "A word is missing beside a comma. Write it, or take the comma out."
                : say(into -> words.forEach(word -> taker.accept(into, word)));
    }

    private String danger(String line, Danger.Kind kind) {
        if (isWordless(line)) {
            return "There is no word in this line. Write one, or take the line out.";
        }
        return say(into -> into.danger(line, kind));
    }

    private static void glossary(Glossary.Entry entry, Lexicon lexicon) {
        if (!entry.full().isEmpty()) {
            lexicon.alike(entry.term(), entry.full(), SPELT_OUT);
        }
        for (var also : entry.also()) {
            lexicon.synonym(also, entry.term(), RELATED);
            if (!entry.full().isEmpty()) {
                lexicon.synonym(also, entry.full(), RELATED);
            }
        }
    }

    static List<String> words(String side) {
        return Arrays.stream(side.split(",", -1)).map(String::strip).toList();
    }

    static boolean isWordless(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
