package localoffer.search;

import java.util.List;
import java.util.stream.Collectors;
import localoffer.search.Words.Word;

/// One thing that a person asked for, and every way in which a listing may say it.
///
/// @param typed the words that it was understood from
/// @param stems those of the words
/// @param aside whether the words ask something about a service and name none
/// @param meanings the ways; one that fits is enough
record Concept(String typed, List<String> stems, boolean aside, List<Weighted> meanings) {

    Concept {
        stems = List.copyOf(stems);
        meanings = List.copyOf(meanings);
    }

    static Concept of(List<Word> words, List<Weighted> meanings) {
        return new Concept(words.stream().map(Word::plain).collect(Collectors.joining(" ")),
                words.stream().map(Word::stem).toList(),
                words.stream().allMatch(Word::isAside), meanings);
    }

    /// One way to say it. Terms are stems.
    sealed interface Meaning {

        /// These words side by side; mostly one word alone.
        record Phrase(List<String> stems) implements Meaning {}

        /// Every one of these things, anywhere.
        record AllOf(List<Concept> parts) implements Meaning {}

        /// At least half of these things.
        record SomeOf(List<Concept> parts) implements Meaning {}
    }

    /// @param weight from 0 to 1: how surely the meaning is what was asked for
    record Weighted(Meaning meaning, float weight) {}
}
