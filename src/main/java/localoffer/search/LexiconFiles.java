package localoffer.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import localoffer.content.Reading;
import localoffer.directory.Directory;
import localoffer.directory.Taxonomy;
import localoffer.documents.Glossary;
import localoffer.places.Places;
import localoffer.search.SearchQuery.Group;

/// Makes the lexicon from `content/search/` and the glossary.
final class LexiconFiles {

    /// Two names of one thing: nearly as good as the word that was typed.
    private static final float SAME = 0.9f;
    /// A wider or neighbouring thing, which the typed word does not name.
    private static final float RELATED = 0.7f;

    /// A council's listings are known by their names. Those of all England would be every phrase.
    private static final int NAMES_MAX = 6_000;

    /// Who may be asked: after what the words name. The first of a line a little before the next.
    private static final float ADVISER = 0.6f;
    private static final float NEXT_ADVISER = 0.95f;

    private static final String FOLDER = "search/";
    /// A name and what it is short for: it can be said to mean it.
    private static final float SPELT_OUT = 0.95f;

    private static final String ARROW = "=>";
    private static final Pattern FILTER = Pattern.compile("(\\S+) (\\S+)( and words)?");

    private final Reading reading;
    private final Lexicon lexicon = new Lexicon();

    private LexiconFiles(Reading reading) {
        this.reading = reading;
    }

    static Lexicon read(Reading reading) {
        var files = new LexiconFiles(reading);
        files.lines("synonyms.txt", files::synonyms);
        files.lines("phrases.txt", files::phrase);
        files.lines("crisis.txt", (line, into) -> danger(line, into, Danger.Kind.ANY));
        files.lines("harm.txt", (line, into) -> danger(line, into, Danger.Kind.HARMED));
        var danger = new DangerLines(files.lexicon.danger(), files.lexicon::everyday);
        files.lines("danger.txt", (line, into) -> danger.read(line));
        files.lines("ordinary.txt", (line, into) -> {
            into.danger().ordinary(line);
            return "";
        });
        files.lines("english.txt", LexiconFiles::english);
        files.lines("shorthand.txt", files::shorthand);
        files.lines("everyday.txt", (line, into) -> {
            into.everyday(line);
            return "";
        });
        files.lines("countable.txt", (line, into) -> {
            into.thing(line);
            return "";
        });
        files.lines("advisers.txt", files::adviser);
        files.lines("filters.txt", files::filter);
        reading.part(Glossary.class).entries().forEach(files::glossary);
        var lists = reading.part(Directory.class).taxonomies();
        names(lists.needs()).forEach(files.lexicon::condition);
        lists.ages().forEach(band -> Stream.concat(Stream.of(band.term().name()),
                band.term().also().stream()).forEach(files.lexicon::condition));
        names(lists.topics()).forEach(files.lexicon::name);
        var services = reading.part(Directory.class).searchable();
        if (services.size() <= NAMES_MAX) {
            services.forEach(service -> Stream.concat(Stream.of(service.name()),
                    service.alsoCalled().stream())
                    .forEach(name -> files.lexicon.called(name, service.id())));
        }
        files.lexicon.close();
        reading.part(Places.class).townNames().forEach(files.lexicon::place);
        return files.lexicon;
    }

    private static Stream<String> names(Taxonomy list) {
        return list.terms().stream().flatMap(term ->
                Stream.concat(Stream.of(term.name()), term.also().stream()));
    }

    /// Hands over each line that says something. The taker answers what is wrong with it, or
    /// nothing.
    private void lines(String name, BiFunction<String, Lexicon, String> taker) {
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
                var wrong = taker.apply(line, lexicon);
                if (!wrong.isEmpty()) {
                    reading.problem(path, i + 1, wrong);
                }
            }
        }
    }

    private String synonyms(String line, Lexicon into) {
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
        left.forEach(typed -> right.forEach(means -> into.synonym(typed, means, weight)));
        return "";
    }

    private String phrase(String line, Lexicon into) {
        var sides = line.split(ARROW, -1);
        if (sides.length != 2 || isWordless(sides[0]) || isWordless(sides[1])) {
            return "A line must read: what people type => words to search for. Write both sides"
                    + " and one arrow.";
        }
        into.phrase(sides[0], sides[1]);
        return "";
    }

    private static String english(String line, Lexicon into) {
        into.english().learn(line);
        return "";
    }

    private String shorthand(String line, Lexicon into) {
        var sides = line.split(ARROW, -1);
        if (sides.length != 2 || isWordless(sides[1])
                || words(sides[0]).stream().anyMatch(typed -> Words.of(typed).size() != 1)) {
            return "A line must read: word, word => the words it stands for. Write both sides,"
                    + " one arrow, and single words on the left.";
        }
        words(sides[0]).forEach(typed -> into.shorthand().add(typed, sides[1]));
        return "";
    }

    private String adviser(String line, Lexicon into) {
        var sides = line.split(ARROW, -1);
        if (sides.length != 2 || words(sides[0]).stream().anyMatch(LexiconFiles::isWordless)) {
            return "A line must read: words, words => listing, listing. Write both sides and one"
                    + " arrow.";
        }
        float weight = ADVISER;
        for (var id : words(sides[1])) {
            var service = reading.part(Directory.class).named(id);
            if (service.isEmpty()) {
                return "There is no listing \"" + id + "\". Write the file name of a listing in"
                        + " content/directory/services, without .md.";
            }
            for (var typed : words(sides[0])) {
                into.adviser(typed, service.get().id(), weight);
            }
            weight *= NEXT_ADVISER;
        }
        return "";
    }

    private String filter(String line, Lexicon into) {
        var sides = line.split(ARROW, -1);
        var filter = FILTER.matcher(sides.length == 2 ? sides[1].strip() : "");
        var left = sides[0].split("[+]", -1);
        if (!filter.matches() || left.length > 2 || words(sides[0].replace('+', ',')).stream()
                .anyMatch(LexiconFiles::isWordless)) {
            return "A line must read: words, words => filter value. Write both sides and one"
                    + " arrow.";
        }
        var group = Arrays.stream(Group.values())
                .filter(one -> one.parameter().equals(filter.group(1))).findFirst();
        var lists = reading.part(Directory.class).taxonomies();
        if (group.isEmpty() || !Choices.of(group.get(), lists).contains(filter.group(2))) {
            return "There is no filter \"" + filter.group(1) + "\" with the value \""
                    + filter.group(2) + "\". Write both as they stand in the address of a search.";
        }
        var before = left.length == 2 ? words(left[1]) : List.<String>of();
        words(left[0]).forEach(typed -> into.filters().add(
                typed, before, group.get(), filter.group(2), filter.group(3) != null));
        return "";
    }

    private static String danger(String line, Lexicon into, Danger.Kind kind) {
        if (isWordless(line)) {
            return "There is no word in this line. Write one, or take the line out.";
        }
        into.danger(line, kind);
        return "";
    }

    private void glossary(Glossary.Entry entry) {
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

    private static List<String> words(String side) {
        return Arrays.stream(side.split(",", -1)).map(String::strip).toList();
    }

    private static boolean isWordless(String text) {
        return Words.stems(text).isEmpty();
    }
}
