package localoffer.search;

import java.util.Arrays;
import java.util.function.Consumer;
import localoffer.content.Reading;

/// Adds to the lexicon what `content/search/` holds as plain lists: words with commas between.
final class PlainLists {

    private static final String FOLDER = "search/";

    private PlainLists() {}

    static void read(Reading reading, Lexicon into) {
        each(reading, "denied.txt", into.filters()::deniable);
        each(reading, "medical.txt", into.danger()::medical);
    }

    private static void each(Reading reading, String name, Consumer<String> taker) {
        var path = FOLDER + name;
        var file = reading.file(path);
        if (file.isEmpty()) {
            reading.problem(path, 1,
                    "This file is missing. Put it back, or copy it from the last version.");
            return;
        }
        var lines = file.get().text().lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isEmpty() || lines.get(i).startsWith("#")) {
                continue;
            }
            var words = Arrays.stream(lines.get(i).split(",", -1)).map(String::strip).toList();
            if (words.stream().anyMatch(one -> Words.of(one).isEmpty())) {
                reading.problem(path, i + 1, "A word is missing beside a comma. Write it, or take"
                        + " the comma out.");
            } else {
                words.forEach(taker);
            }
        }
    }
}
