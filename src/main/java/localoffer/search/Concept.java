package localoffer.search;

import java.util.List;

/// One thing that a person asked for, and every way in which a listing may say it.
///
/// @param typed the words that it was understood from
/// @param meanings the ways; one that fits is enough
record Concept(String typed, List<Weighted> meanings) {

    Concept {
        meanings = List.copyOf(meanings);
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
