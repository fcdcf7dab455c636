package localoffer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import localoffer.search.Understood.Correction;
import localoffer.search.Words.Word;

/// Puts what was meant in the place of words that are misspelt. A word that is English stays, as
/// long as it makes no known name with the word beside it when it is written as it sounds: "short
/// brakes".
final class Mending {

    /// Nobody mistypes more words than these; what is pasted in need not be mended.
    private static final int CORRECTIONS_MAX = 6;

    private final Lexicon lexicon;
    private final Spelling spelling;
    private final Function<Word, List<String>> meant;
    private final Predicate<Word> known;
    private final Predicate<String> found;

    /// @param meant tells what a misspelt word should be; nothing when it is not known
    /// @param known tells words that are spelt as they are meant
    /// @param found tells stems that anything here has
    Mending(Lexicon lexicon, Spelling spelling, Function<Word, List<String>> meant,
            Predicate<Word> known, Predicate<String> found) {
        this.lexicon = lexicon;
        this.spelling = spelling;
        this.meant = meant;
        this.known = known;
        this.found = found;
    }

    /// @param corrections takes what a person should be told
    List<Word> correct(List<Word> words, List<Correction> corrections) {
        var corrected = new ArrayList<Word>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var besides = besides(words, i, corrected);
            var named = corrections.size() < CORRECTIONS_MAX ? named(word, besides)
                    : Optional.<String>empty();
            if (named.isPresent()) {
                if (!isForm(word, named.get())) {
                    corrections.add(new Correction(word.plain(), named.get()));
                }
                corrected.addAll(Words.of(named.get()));
                continue;
            }
            if (corrections.size() >= CORRECTIONS_MAX || known.test(word)) {
                corrected.add(asNamed(word));
                continue;
            }
            var whole = i + 1 < words.size() ? word.plain() + words.get(i + 1).plain() : "";
            var mended = spelling.knows(whole) ? List.of(whole) : meant.apply(word);
            if (mended.equals(List.of(whole))) {
                i++; // "wheel chair" was one word, and both its halves are used.
            }
            corrected.addAll(told(word, mended, corrections));
        }
        return corrected;
    }

    /// One or many of a thing is no slip, and nothing is said about it.
    private static List<Word> told(
            Word word, List<String> meant, List<Correction> corrections) {
        if (meant.isEmpty()) {
            return List.of(word);
        }
        var all = Words.of(String.join(" ", meant));
        if (meant.size() > 1 || !Inflections.areOneAndMany(word.plain(), meant.getFirst())) {
            corrections.add(new Correction(word.plain(), String.join(" ", meant)));
        }
        return all;
    }

    /// The stems before and behind the word; empty where there is none.
    private record Besides(String before, String behind) {}

    private static Besides besides(List<Word> words, int at, List<Word> corrected) {
        return new Besides(corrected.isEmpty() ? "" : corrected.getLast().stem(),
                at + 1 < words.size() ? words.get(at + 1).stem() : "");
    }

    /// What makes a name with a neighbour, when nothing here has the word as it is.
    private Optional<String> named(Word word, Besides besides) {
        boolean alone = besides.before.isEmpty() && besides.behind.isEmpty();
        if (alone || !word.tells() || isFound(word) || isPartOfName(word.stem(), besides)) {
            return Optional.empty();
        }
        return Stream.concat(Inflections.byRule(word.plain()),
                        spelling.alike(word.plain()).stream()
                                .filter(other -> isSlip(word.plain(), other)))
                .filter(other -> isPartOfName(Words.stem(other), besides)
                        && !lexicon.danger().isGrave(other)).findFirst();
    }

    /// "Short brakes" are heard as breaks; "ending support" is not sending it.
    private boolean isSlip(String plain, String other) {
        return !lexicon.english().has(plain) || Sounds.of(plain).equals(Sounds.of(other));
    }

    /// "Leaves" is no slip of "leave".
    private static boolean isForm(Word word, String other) {
        return Inflections.byRule(word.plain()).anyMatch(other::equals);
    }

    private boolean isPartOfName(String stem, Besides besides) {
        return lexicon.isName(List.of(besides.before, stem))
                || lexicon.isName(List.of(stem, besides.behind));
    }

    private boolean isFound(Word word) {
        return found.test(word.stem()) || lexicon.isName(List.of(word.stem()));
    }

    /// "Swim" and "swims" mean swimming, when nothing here says swim.
    private Word asNamed(Word word) {
        return !word.tells() || isFound(word) ? word
                : Inflections.doing(word.stem()).filter(doing ->
                        lexicon.isName(Words.stems(doing))).findFirst()
                        .map(doing -> Words.of(doing).getFirst())
                        .or(() -> otherNumber(word)).orElse(word);
    }

    /// The plural, or the one of many, where only that is found.
    private Optional<Word> otherNumber(Word word) {
        return spelling.alike(word.plain()).stream()
                .filter(other -> Inflections.areOneAndMany(word.plain(), other))
                .map(other -> Words.of(other).getFirst())
                .filter(other -> found.test(other.stem())).findFirst();
    }
}
