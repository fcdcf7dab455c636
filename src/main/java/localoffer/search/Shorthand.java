package localoffer.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import localoffer.search.Words.Word;

/// How people write on their telephones: "pls", "nite", "sum1". It is read as the words that it
/// stands for, and nothing is said about it: who wrote it made no slip.
final class Shorthand {

    private final Map<String, List<Word>> meant = new HashMap<>();

    /// @param typed one word
    void add(String typed, String means) {
        Words.of(typed).forEach(word -> meant.put(word.plain(), Words.of(means)));
    }

    List<Word> read(List<Word> words) {
        return words.stream().noneMatch(word -> meant.containsKey(word.plain())) ? words
                : words.stream().flatMap(this::read).toList();
    }

    private Stream<Word> read(Word word) {
        return meant.getOrDefault(word.plain(), List.of(word)).stream().map(each ->
                new Word(each.plain(), each.stem(), word.start(), word.end()));
    }
}
