package localoffer.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localoffer.places.Places;
import localoffer.search.Danger.Kind;
import localoffer.search.Understood.Correction;
import localoffer.search.Understood.InWords;
import localoffer.search.Words.Word;

/// Finds out what a person means by what they typed.
final class Understanding {

    /// A town's name in more than this share of all pages is no sign of a place: in County
    /// Durham, "Durham" is everywhere.
    private static final double COMMON_SHARE = 0.15;

    private static final int PIECE = 240;
    private static final int PIECES_SHARE = 80;

    private final Lexicon lexicon;
    private final Spelling spelling;
    private final Places places;
    private final Placing placing;
    private final Mending mending;
    private final Undisguised undisguised;
    private final DangerBegun begun;
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
        this.placing = new Placing(places, spelling, this::isCommon, this::isSpelt);
        this.mending = new Mending(lexicon, spelling, this::meant, this::isSpelt, this::isFound);
        this.begun = new DangerBegun(lexicon.danger());
        this.undisguised = new Undisguised(lexicon.danger(),
                word -> isKnown(word) || lexicon.danger().isOrdinary(word.plain()));
    }

    Understood of(SearchQuery query) {
        var aged = AgeInWords.in(query.words());
        var typed = Words.of(query.words());
        var asked = lexicon.shorthand().read(Words.of(aged.kept()));
        var read = read(query, asked);
        var corrections = new ArrayList<Correction>();
        read.correction().ifPresent(corrections::add);
        var words = query.exact() ? read.rest() : mending.correct(read.rest(), corrections);
        var all = stems(read.of().isEmpty() || query.exact() ? words
                : mending.correct(asked, new ArrayList<>()));
        var placed = query.near().isEmpty() && read.of().isEmpty()
                ? placing.exactly(words).orElse(read.withRest(words)) : read.withRest(words);
        var whom = audiences.in(typed);
        var danger = danger(query, corrections);
        var concepts = saysMore(aged, placed)
                ? new Conceiving(lexicon, spelling, this::isFound).of(placed.rest())
                : List.<Concept>of();
        return new Understood(concepts, all, telling(placed.rest()), placed.place(),
                placed.unplaced(), stems(placed.of()),
                query.age().isPresent() ? query.age() : aged.age(),
                whom.audience(), danger != Kind.NONE, danger == Kind.HARMED,
                danger == Kind.NONE ? List.copyOf(corrections) : List.of(),
                corrections.isEmpty() && !query.exact() ? commoner(typed) : Optional.empty(),
                new InWords(
                        aged.age().isPresent() ? Optional.of(aged.rest()) : Optional.empty(),
                        placed.of().isEmpty() || placed.place().isEmpty() ? Optional.empty()
                                : Optional.of(plain(placed.rest())),
                        whom.audience().map(audience -> plain(whom.rest()))));
    }

    /// Beside an age or a place, little words are not what is looked for; nor is whose age it is.
    private static boolean saysMore(AgeInWords aged, PlaceInWords placed) {
        boolean child = aged.age().isPresent();
        return (!child && placed.of().isEmpty()) || placed.rest().stream()
                .anyMatch(word -> word.tells() && !(child && word.isChild()));
    }

    private PlaceInWords read(SearchQuery query, List<Word> asked) {
        if (!query.near().isEmpty()) {
            return placing.near(query.near(), asked);
        }
        return query.exact() ? placing.exactly(asked).orElse(PlaceInWords.none(asked))
                : Optional.of(placing.in(asked)).filter(read -> !isInName(read, asked))
                        .orElseGet(() -> PlaceInWords.none(asked));
    }

    /// A far town that is part of a longer name is no place: the Duke of Edinburgh's award.
    private boolean isInName(PlaceInWords read, List<Word> asked) {
        if (read.unplaced().filter(Understood.Unplaced::elsewhere).isEmpty()) {
            return false;
        }
        int first = asked.indexOf(read.of().getFirst());
        int end = first + read.of().size();
        for (int from = Math.max(0, end - lexicon.longest()); from < first; from++) {
            if (lexicon.isName(stems(asked.subList(from, end)))) {
                return true;
            }
        }
        return false;
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

    /// Danger is looked for in everything that was typed, as it stands and without disguise, and
    /// in the words as they were corrected: each is enough.
    private Kind danger(SearchQuery query, List<Correction> corrections) {
        var all = (query.words() + " " + query.near()).strip();
        return Collections.max(List.of(danger(all), dangerIn(query.beyond()),
                lexicon.danger().among(corrected(all, corrections))));
    }

    private Kind danger(String text) {
        return Collections.max(List.of(lexicon.danger().of(plains(Words.of(text))),
                lexicon.danger().of(undisguised.of(text))));
    }

    /// True when the words tell that someone may be in danger.
    boolean isDanger(String words) {
        return danger(words) != Kind.NONE;
    }

    /// What these words, of which the last is only begun, may become, when that tells of danger.
    Optional<String> dangerBegun(String words) {
        return begun.in(words);
    }

    /// An ordinary word may look for another here, but is not taken for danger.
    private List<String> corrected(String text, List<Correction> corrections) {
        var meant = corrections.stream()
                .filter(slip -> !lexicon.danger().isOrdinary(slip.typed())
                        && undisguised.isTaken(List.of(slip.meant().split(" "))))
                .collect(Collectors.toMap(Correction::typed, Correction::meant, (a, b) -> a));
        return lexicon.shorthand().read(Words.of(text)).stream()
                .flatMap(word -> Stream.of(meant.getOrDefault(word.plain(), slip(word))
                        .split(" "))).toList();
    }

    /// What is an English word may be danger all the same: "rapped".
    private String slip(Word word) {
        if (isKnown(word) || !isSpelt(word) || lexicon.danger().isOrdinary(word.plain())) {
            return word.plain();
        }
        var meant = spelling.correct(word.plain());
        return !meant.isEmpty() && undisguised.isTaken(meant) ? String.join(" ", meant)
                : word.plain();
    }

    /// A piece at a time, each beginning before the last one ends: what is pasted in takes no
    /// longer for a word of it than what is typed.
    private Kind dangerIn(String text) {
        var kind = Kind.NONE;
        for (int start = 0; start < text.length() && kind != Kind.ANY;
                start += PIECE - PIECES_SHARE) {
            var piece = text.substring(start, Math.min(text.length(), start + PIECE));
            kind = Collections.max(List.of(kind, lexicon.danger().among(plains(Words.of(piece))),
                    lexicon.danger().among(undisguised.of(piece))));
        }
        return kind;
    }

    /// Nobody is told that they meant a word of danger: a slip of one is known otherwise.
    private List<String> meant(Word word) {
        var meant = placing.trusted(word.plain(), spelling.correct(word.plain()));
        return meant.stream().anyMatch(lexicon.danger()::isGrave) ? List.of() : meant;
    }

    private boolean isKnown(Word word) {
        return !word.tells() || share.applyAsDouble(word.stem()) > 0
                || lexicon.knows(word.stem())
                || Inflections.roots(word.plain()).map(Words::stem).anyMatch(lexicon::isEveryday)
                || places.find(word.plain()).isPresent();
    }

    /// Whether the word is spelt right. A stem that something has is not enough: that of "artism"
    /// is art.
    private boolean isSpelt(Word word) {
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

    private boolean isFound(String term) {
        return share.applyAsDouble(term) > 0;
    }

    private boolean isCommon(Word word) {
        return share.applyAsDouble(word.stem()) > COMMON_SHARE;
    }

    private static List<String> stems(List<Word> words) {
        return words.stream().map(Word::stem).toList();
    }

    private static List<String> plains(List<Word> words) {
        return words.stream().map(Word::plain).toList();
    }

    private static List<String> telling(List<Word> words) {
        return words.stream().filter(Word::tells).map(Word::stem).toList();
    }

    private static String plain(List<Word> words) {
        return words.stream().map(Word::plain).collect(Collectors.joining(" "));
    }
}
