package localoffer.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import localoffer.search.Concept.Meaning;
import localoffer.search.Concept.Weighted;
import localoffer.search.Words.Word;

/// Makes concepts of words: known phrases and names of several words are one concept each, and so
/// is every other word that tells something.
final class Conceiving {

    private static final int CONCEPTS_MAX = 16;
    /// The words of a phrase without its order: they may be meant as they stand.
    private static final float LOOSE = 0.7f;
    /// What an everyday phrase stands for: a guide, not a name.
    private static final float STANDS_FOR = 0.8f;
    private static final float JOINED = 0.9f;
    private static final int JOINED_CHARACTERS_MIN = 7;

    private final Lexicon lexicon;
    private final Spelling spelling;

    Conceiving(Lexicon lexicon, Spelling spelling) {
        this.lexicon = lexicon;
        this.spelling = spelling;
    }

    List<Concept> of(List<Word> words) {
        var concepts = of(words, lexicon.longest(), true);
        if (concepts.isEmpty()) {
            // Nothing but little words: then those are what was meant.
            concepts = words.stream().map(this::single).toList();
        }
        return concepts.stream().distinct().limit(CONCEPTS_MAX).toList();
    }

    private List<Concept> of(List<Word> words, int longest, boolean everyday) {
        var concepts = new ArrayList<Concept>();
        var used = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            if (used.get(i)) {
                continue;
            }
            var phrase = everyday ? lexicon.phrases().at(words, i)
                    : Optional.<Phrases.Found>empty();
            int length = nameLength(words, i, longest);
            if (phrase.isEmpty() && length == 1) {
                if (words.get(i).tells()) {
                    concepts.add(single(words.get(i)));
                }
                continue;
            }
            var covered = new BitSet();
            covered.set(i, i + length);
            phrase.ifPresent(found -> found.at().forEach(covered::set));
            used.or(covered);
            concepts.add(several(words.subList(i, i + length), at(words, covered),
                    phrase.map(Phrases.Found::stands)));
        }
        return concepts;
    }

    /// How many words from here on are one name: the longest that is known.
    private int nameLength(List<Word> words, int start, int longest) {
        for (int length = Math.min(longest, words.size() - start); length > 1; length--) {
            if (lexicon.isName(stems(words.subList(start, start + length)))) {
                return length;
            }
        }
        return start + 1 < words.size() && joined(words.get(start), words.get(start + 1))
                .isPresent() && longest > 1 ? 2 : 1;
    }

    /// The two as one word, when such a word is known: "well being".
    private Optional<Word> joined(Word first, Word second) {
        var whole = first.plain() + second.plain();
        return first.tells() && second.tells() && whole.length() >= JOINED_CHARACTERS_MIN
                && spelling.knows(whole) ? Optional.of(Words.of(whole).getFirst())
                : Optional.empty();
    }

    private Concept single(Word word) {
        var meanings = new ArrayList<Weighted>();
        named(List.of(word.stem()), meanings);
        return Concept.of(List.of(word), meanings);
    }

    /// @param name words that stand side by side
    /// @param covered the name's words and those of an everyday phrase that begins with it
    private Concept several(List<Word> name, List<Word> covered, Optional<String> stands) {
        var meanings = new ArrayList<Weighted>();
        if (name.size() == covered.size() || name.size() > 1) {
            named(stems(name), meanings);
        }
        if (name.size() == 2) {
            joined(name.getFirst(), name.getLast()).ifPresent(whole -> meanings.add(
                    new Weighted(new Meaning.Phrase(List.of(whole.stem())), JOINED)));
        }
        if (covered.size() > 1) {
            var parts = of(covered, covered.size() - 1, false);
            if (!parts.isEmpty()) {
                meanings.add(new Weighted(new Meaning.AllOf(parts), LOOSE));
            }
        }
        stands.ifPresent(words -> meanings.add(new Weighted(
                new Meaning.SomeOf(of(Words.of(words), lexicon.longest(), false)), STANDS_FOR)));
        return Concept.of(covered, meanings);
    }

    private void named(List<String> stems, List<Weighted> meanings) {
        meanings.add(new Weighted(new Meaning.Phrase(stems), 1));
        lexicon.synonyms(stems).forEach((other, weight) ->
                meanings.add(new Weighted(new Meaning.Phrase(other), weight)));
    }

    private static List<Word> at(List<Word> words, BitSet positions) {
        return positions.stream().mapToObj(words::get).toList();
    }

    private static List<String> stems(List<Word> words) {
        return words.stream().map(Word::stem).toList();
    }
}
