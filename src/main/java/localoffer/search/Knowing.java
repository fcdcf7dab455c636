package localoffer.search;

import java.util.function.ToDoubleFunction;
import localoffer.places.Places;
import localoffer.search.Words.Word;

/// Which words are known as they stand.
final class Knowing {

    private final Lexicon lexicon;
    private final Spelling spelling;
    private final Places places;
    private final ToDoubleFunction<String> share;

    /// @param share in what part of all pages a stem is found, from 0 to 1
    Knowing(Lexicon lexicon, Spelling spelling, Places places, ToDoubleFunction<String> share) {
        this.lexicon = lexicon;
        this.spelling = spelling;
        this.places = places;
        this.share = share;
    }

    /// Whether anything here has the word, or any of our lists.
    boolean isKnown(Word word) {
        return !word.tells() || share.applyAsDouble(word.stem()) > 0
                || lexicon.knows(word.stem())
                || Inflections.roots(word.plain()).map(Words::stem).anyMatch(lexicon::isEveryday)
                || places.find(word.plain()).isPresent();
    }

    /// Whether the word is spelt right. A stem that something has is not enough: that of "artism"
    /// is art.
    boolean isSpelt(Word word) {
        return !word.tells() || spelling.knows(word.plain())
                || lexicon.english().has(word.plain())
                || (isKnown(word) && (isFound(word.plain())
                        || Inflections.byRule(word.plain()).anyMatch(root ->
                                spelling.knows(root) || lexicon.english().has(root))
                        || Inflections.roots(word.plain()).map(Words::stem)
                                .anyMatch(lexicon::isEveryday)
                        || lexicon.isEveryday(word.stem())
                        || places.find(word.plain()).isPresent()
                        || word.plain().chars().anyMatch(Character::isDigit)));
    }

    /// Whether anything here has the term.
    boolean isFound(String term) {
        return share.applyAsDouble(term) > 0;
    }
}
