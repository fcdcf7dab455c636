package localoffer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import localoffer.places.Place;
import localoffer.places.Places;
import localoffer.search.Understood.Correction;
import localoffer.search.Understood.InWords;
import localoffer.search.Words.Word;

/// Finds out what a person means by what they typed.
final class Understanding {

    /// A town's name in more than this share of all pages is no sign of a place: in County
    /// Durham, "Durham" is everywhere.
    private static final double COMMON_SHARE = 0.15;

    /// Nobody mistypes more words than these; what is pasted in need not be mended.
    private static final int CORRECTIONS_MAX = 6;

    private final Lexicon lexicon;
    private final Spelling spelling;
    private final Places places;
    private final AudienceInWords audiences;
    private final ToDoubleFunction<String> share;

    /// @param share in what part of all pages a stem is found, from 0 to 1
    Understanding(Lexicon lexicon, Spelling spelling, Places places,
            AudienceInWords audiences, ToDoubleFunction<String> share) {
        this.lexicon = lexicon;
        this.spelling = spelling;
        this.places = places;
        this.audiences = audiences;
        this.share = share;
    }

    Understood of(SearchQuery query) {
        var aged = AgeInWords.in(query.words());
        var corrections = new ArrayList<Correction>();
        var words = query.exact() ? Words.of(aged.kept())
                : correct(Words.of(aged.kept()), corrections);
        var near = near(query.near());
        var placed = near.isPresent() || !query.near().isEmpty()
                ? new PlaceInWords(near, List.of(), words)
                : PlaceInWords.in(words, places, this::isCommon);
        var typed = Words.of(query.words());
        var whom = audiences.in(typed);
        var concepts = new Conceiving(lexicon, spelling).of(placed.rest());
        return new Understood(concepts, stems(words), telling(placed.rest()), placed.place(),
                stems(placed.of()),
                query.age().isPresent() ? query.age() : aged.age(),
                whom.audience(), isDanger(typed, words), List.copyOf(corrections),
                corrections.isEmpty() && !query.exact() ? commoner(typed) : Optional.empty(),
                new InWords(
                        aged.age().isPresent() ? Optional.of(aged.rest()) : Optional.empty(),
                        placed.of().isEmpty() ? Optional.empty()
                                : Optional.of(plain(placed.rest())),
                        whom.audience().map(audience -> plain(whom.rest()))));
    }

    /// The words with another one in place of the first that hardly anything has, when one slip
    /// makes a word of it that many have.
    private Optional<String> commoner(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.tells() && !lexicon.knows(word.stem())) {
                var meant = spelling.commoner(word.plain())
                        .filter(other -> !Words.stems(other).equals(List.of(word.stem())));
                if (meant.isPresent()) {
                    return Optional.of(String.join(" ", plain(words.subList(0, i)), meant.get(),
                            plain(words.subList(i + 1, words.size()))).strip());
                }
            }
        }
        return Optional.empty();
    }

    /// Danger is looked for in the words as typed and as corrected: either is enough.
    private boolean isDanger(List<Word> typed, List<Word> corrected) {
        return lexicon.isDanger(typed.stream().map(Word::stem).toList())
                || lexicon.isDanger(corrected.stream().map(Word::stem).toList());
    }

    private Optional<Place> near(String typed) {
        return places.find(typed).or(() ->
                places.find(plain(correct(Words.of(typed), new ArrayList<>()))));
    }

    private List<Word> correct(List<Word> words, List<Correction> corrections) {
        var corrected = new ArrayList<Word>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (corrections.size() >= CORRECTIONS_MAX || isKnown(word)) {
                corrected.add(word);
                continue;
            }
            var whole = i + 1 < words.size() ? word.plain() + words.get(i + 1).plain() : "";
            var meant = spelling.knows(whole) ? List.of(whole) : spelling.correct(word.plain());
            if (meant.equals(List.of(whole))) {
                i++; // "wheel chair" was one word, and both its halves are used.
            }
            if (meant.isEmpty()) {
                corrected.add(word);
            } else {
                corrections.add(new Correction(word.plain(), String.join(" ", meant)));
                corrected.addAll(Words.of(String.join(" ", meant)));
            }
        }
        return corrected;
    }

    private boolean isKnown(Word word) {
        return !word.tells() || share.applyAsDouble(word.stem()) > 0
                || lexicon.knows(word.stem()) || places.find(word.plain()).isPresent();
    }

    private boolean isCommon(Word word) {
        return share.applyAsDouble(word.stem()) > COMMON_SHARE;
    }

    private static List<String> stems(List<Word> words) {
        return words.stream().map(Word::stem).toList();
    }

    private static List<String> telling(List<Word> words) {
        return words.stream().filter(Word::tells).map(Word::stem).toList();
    }

    private static String plain(List<Word> words) {
        return words.stream().map(Word::plain).collect(Collectors.joining(" "));
    }
}
