package localoffer.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
    /// The words themselves, where by themselves they mean something else.
    private static final float ALONE = 0.2f;
    private static final int JOINED_CHARACTERS_MIN = 7;

    private final Lexicon lexicon;
    private final Spelling spelling;
    private final Predicate<String> found;

    /// @param found tells the terms that anything here has
    Conceiving(Lexicon lexicon, Spelling spelling, Predicate<String> found) {
        this.lexicon = lexicon;
        this.spelling = spelling;
        this.found = found;
    }

    List<Concept> of(List<Word> words) {
        var alone = lexicon.alone(words);
        return alone.isEmpty() ? conceive(words) : List.of(Concept.of(words, List.of(
                new Weighted(new Meaning.SomeOf(of(Words.of(alone), lexicon.longest(), false)),
                        STANDS_FOR),
                new Weighted(new Meaning.AllOf(words.stream().filter(Word::tells)
                        .map(this::single).toList()), ALONE))));
    }

    private List<Concept> conceive(List<Word> words) {
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
            var name = stems(words.subList(start, start + length));
            if (lexicon.isName(name) && isFound(name)) {
                return length;
            }
        }
        return start + 1 < words.size() && joined(words.get(start), words.get(start + 1))
                .isPresent() && longest > 1 ? 2 : 1;
    }

    /// A name that nothing here has, nor what means the same, is no help: its words may be.
    private boolean isFound(List<String> name) {
        return found.test(Library.term(name)) || lexicon.synonyms(name).keySet().stream()
                .anyMatch(other -> found.test(Library.term(other)));
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
        var stems = List.of(word.stem());
        named(stems, meanings);
        if (!isFound(stems)) {
            // Of what the letters are short for, at least half of the words.
            lexicon.synonyms(stems).forEach((other, weight) -> {
                var parts = other.stream().map(Conceiving::ofStem).filter(Word::tells)
                        .map(part -> single(part.stem())).toList();
                if (parts.size() > 1) {
                    meanings.add(new Weighted(new Meaning.SomeOf(parts), STANDS_FOR * weight));
                }
            });
        }
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
            joined(name.getFirst(), name.getLast()).map(whole -> List.of(whole.stem()))
                    .ifPresent(whole -> {
                        meanings.add(new Weighted(new Meaning.Phrase(whole), JOINED));
                        if (!isFound(stems(name))) {
                            lexicon.synonyms(whole).forEach((other, weight) -> meanings.add(
                                    new Weighted(new Meaning.Phrase(other), JOINED * weight)));
                        }
                    });
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

    private Concept single(String stem) {
        var meanings = new ArrayList<Weighted>();
        named(List.of(stem), meanings);
        return Concept.of(List.of(ofStem(stem)), meanings);
    }

    private static Word ofStem(String stem) {
        return new Word(stem, stem, 0, 0);
    }

    private static List<Word> at(List<Word> words, BitSet positions) {
        return positions.stream().mapToObj(words::get).toList();
    }

    private static List<String> stems(List<Word> words) {
        return words.stream().map(Word::stem).toList();
    }
}
