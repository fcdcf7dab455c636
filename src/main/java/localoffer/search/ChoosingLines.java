package localoffer.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import localoffer.directory.Directory;
import localoffer.search.FiltersInWords.How;
import localoffer.search.SearchQuery.Group;

/// Reads the lines of `advisers.txt` and `filters.txt`, which choose a listing and a filter by what
/// is typed. Each line is answered with what is wrong with it, or with nothing.
final class ChoosingLines {

    /// Who may be asked: after what the words name. The first of a line a little before the next.
    private static final float ADVISER = 0.6f;
    private static final float NEXT_ADVISER = 0.95f;

    /// Beside what stands after a plus: nothing else was typed, or a place.
    private static final String ALONE = ".";
    private static final int EXAMPLES_MAX = 3;
    private static final Pattern FILTER = Pattern.compile("(\\S+) (\\S+)( and words)?( only)?");

    private final Directory directory;
    private final Consumer<Consumer<Lexicon>> said;

    /// @param said is told what each line says
    ChoosingLines(Directory directory, Consumer<Consumer<Lexicon>> said) {
        this.directory = directory;
        this.said = said;
    }

    String adviser(String line) {
        var sides = line.split(LexiconFiles.ARROW, -1);
        if (sides.length != 2
                || LexiconFiles.words(sides[0]).stream().anyMatch(LexiconFiles::isWordless)) {
            return "A line must read: words, words => listing, listing. Write both sides and one"
                    + " arrow.";
        }
        float weight = ADVISER;
        for (var id : LexiconFiles.words(sides[1])) {
            var service = directory.named(id);
            if (service.isEmpty()) {
                return "There is no listing \"" + id + "\". Write the file name of a listing in"
                        + " content/directory/services, without .md.";
            }
            float good = weight;
            said.accept(into -> LexiconFiles.words(sides[0]).forEach(typed ->
                    into.adviser(typed, service.get().id(), good)));
            weight *= NEXT_ADVISER;
        }
        return "";
    }

    String filter(String line) {
        var sides = line.split(LexiconFiles.ARROW, -1);
        var filter = FILTER.matcher(sides.length == 2 ? sides[1].strip() : "");
        var left = sides[0].split("[+]", -1);
        var before = left.length == 2 ? LexiconFiles.words(left[1]) : List.<String>of();
        if (!filter.matches() || left.length > 2
                || LexiconFiles.words(left[0]).stream().anyMatch(LexiconFiles::isWordless)
                || before.stream().anyMatch(word ->
                        LexiconFiles.isWordless(word) && !word.equals(ALONE))) {
            return "A line must read: words, words => filter value. Write both sides and one"
                    + " arrow.";
        }
        var group = Arrays.stream(Group.values())
                .filter(one -> one.parameter().equals(filter.group(1))).findFirst();
        var lists = directory.taxonomies();
        if (group.isEmpty() || !Choices.of(group.get(), lists).contains(filter.group(2))) {
            return "There is no filter \"" + filter.group(1) + "\" with the value \""
                    + filter.group(2) + "\". Write both as they stand in the address of a search.";
        }
        var how = new How(filter.group(3) != null, filter.group(4) != null);
        said.accept(into -> LexiconFiles.words(left[0]).forEach(typed -> into.filters().add(typed,
                before.stream().filter(word -> !word.equals(ALONE)).toList(),
                before.contains(ALONE), group.get(), filter.group(2), how)));
        said.accept(into -> shown(LexiconFiles.words(left[0]).getFirst(), before)
                .forEach(into.filters()::write));
        return "";
    }

    /// What somebody who begins to type it is shown: the first way to say it, by itself and with
    /// things.
    private static Stream<String> shown(String typed, List<String> things) {
        return Stream.concat(things.isEmpty() || things.contains(ALONE)
                        ? Stream.of(typed) : Stream.of(),
                things.contains(ALONE) && !typed.contains(" ") ? things.stream()
                        .filter(thing -> thing.endsWith("s") && !thing.endsWith("ss"))
                        .limit(EXAMPLES_MAX).map(thing -> typed + " " + thing) : Stream.of());
    }
}
