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
import localoffer.search.FiltersInWords.Read;
import localoffer.search.Understood.Correction;
import localoffer.search.Understood.InWords;
import localoffer.search.Words.Word;

/// Finds out what a person means by what they typed.
final class Understanding {

    private final Lexicon lexicon;
    private final Spelling spelling;
    private final Places places;
    private final Placing placing;
    private final PlaceTyped box;
    private final Mending mending;
    private final Initials initials;
    private final Knowing knowing;
    private final DangerInWords danger;
    private final AudienceInWords audiences;

    /// @param share in what part of all pages a stem is found, from 0 to 1
    Understanding(Lexicon lexicon, Spelling spelling, Places places,
            AudienceInWords audiences, ToDoubleFunction<String> share) {
        this.lexicon = lexicon;
        this.spelling = spelling;
        this.places = places;
        this.audiences = audiences;
        this.knowing = new Knowing(lexicon, spelling, places, share);
        this.placing = new Placing(places, spelling, share, knowing::isSpelt);
        this.box = new PlaceTyped(places, placing);
        this.mending = new Mending(lexicon, spelling, this::meant, knowing::isSpelt,
                knowing::isFound);
        this.initials = new Initials(stem -> lexicon.isName(List.of(stem)));
        this.danger = new DangerInWords(lexicon, spelling, knowing);
    }

    Understood of(SearchQuery query) {
        var typed = Words.of(query.words());
        return of(query, typed, filters(query, typed));
    }

    /// Who wants exactly what they typed wants what they deny as well.
    private List<Read> filters(SearchQuery query, List<Word> typed) {
        var meant = query.exact() || typed.stream().noneMatch(Word::isNegation) ? typed
                : typed.stream().map(this::meantAlone).toList();
        var read = lexicon.filters().in(meant, words -> placing.in(words).rest());
        return TimesInWords.beside(read, query.words()).stream()
                .filter(one -> !(query.exact() && one.isDenial())).toList();
    }

    /// What a denied word was taken to mean, where it stands.
    private Word meantAlone(Word word) {
        var meant = knowing.isSpelt(word) ? List.<String>of() : meant(word);
        return meant.size() != 1 ? word : new Word(meant.getFirst(),
                Words.stem(meant.getFirst()), word.start(), word.end());
    }

    private Understood of(SearchQuery query, List<Word> typed, List<Read> filters) {
        var aged = AgeInWords.in(FiltersInWords.without(query.words(),
                filters.stream().filter(filter -> !filter.kept()).toList()));
        var corrections = new ArrayList<Correction>();
        var asked = lexicon.shorthand().read(initials.read(
                inEnglish(query, beside(aged), corrections)));
        var read = read(query, asked);
        read.correction().ifPresent(corrections::add);
        var words = query.exact() ? read.rest() : mending.correct(read.rest(), corrections);
        var all = stems(read.of().isEmpty() || query.exact() ? words
                : mending.correct(asked, new ArrayList<>()));
        var placed = query.near().isEmpty() && read.of().isEmpty()
                ? exactly(words).orElse(read.withRest(words)) : read.withRest(words);
        var whom = audiences.in(typed, lexicon::isName);
        var kind = danger.of(query, corrections);
        boolean medical = danger.isMedical(query, kind);
        var concepts = saysMore(aged, placed, filters)
                ? new Conceiving(lexicon, spelling, knowing::isFound).of(placed.rest())
                : List.<Concept>of();
        return new Understood(concepts, all, telling(placed.rest()), placed.place(),
                placed.unplaced(), stems(placed.of()),
                query.age().isPresent() ? query.age() : aged.age(),
                whom.audience(), kind != Kind.NONE, kind == Kind.HARMED && !medical,
                medical,
                kind == Kind.NONE ? List.copyOf(corrections) : List.of(),
                corrections.isEmpty() && !query.exact() ? commoner(typed) : Optional.empty(),
                new InWords(
                        aged.age().isPresent() ? Optional.of(telling(aged)) : Optional.empty(),
                        placed.of().isEmpty() || placed.place().isEmpty() ? Optional.empty()
                                : Optional.of(plain(placed.rest())),
                        whom.audience().map(audience -> plain(whom.rest())), filters,
                        query.age().isPresent() ? List.of() : aged.others(), aged.older()));
    }

    private List<Word> inEnglish(SearchQuery query, List<Word> typed,
            List<Correction> corrections) {
        var english = query.exact() ? typed : lexicon.otherLanguages().read(typed);
        if (!english.equals(typed)) {
            corrections.add(new Correction(plain(typed), plain(english.stream()
                    .filter(word -> word.tells() || word.isNegation()).toList())));
        }
        return english;
    }

    /// What to look for beside the age. A school year is not, unless some list knows it as a name,
    /// nor is the name of a child or "twins", unless anything here has the word.
    private List<Word> beside(AgeInWords aged) {
        boolean said = aged.said().map(Words::stems).filter(stems -> !lexicon.isName(stems)
                && !knowing.isFound(Library.term(stems))).isEmpty();
        var words = Words.of(said ? aged.kept() : aged.rest());
        return aged.age().isEmpty() ? words : words.stream()
                .filter(word -> !word.isChild() || knowing.isFound(word.stem())).toList();
    }

    /// The words without the age, or nothing where they say no more than whose it is.
    private static String telling(AgeInWords aged) {
        return Words.of(aged.rest()).stream().anyMatch(word -> word.tells() && !word.isChild())
                ? aged.rest() : "";
    }

    /// Beside an age, a place or a filter, little words are not what is looked for; nor is whose
    /// age it is.
    private static boolean saysMore(AgeInWords aged, PlaceInWords placed, List<Read> filters) {
        boolean child = aged.age().isPresent() || aged.older();
        return (!child && placed.of().isEmpty() && filters.isEmpty()) || placed.rest().stream()
                .anyMatch(word -> word.tells() && !(child && word.isChild()));
    }

    private PlaceInWords read(SearchQuery query, List<Word> asked) {
        if (!query.near().isEmpty()) {
            return box.of(query.near(), placing.withoutUnlocated(asked));
        }
        return query.exact() ? exactly(asked).orElse(PlaceInWords.none(asked))
                : Optional.of(placing.in(asked)).filter(read -> !isInName(read, asked))
                        .orElseGet(() -> PlaceInWords.none(asked));
    }

    private Optional<PlaceInWords> exactly(List<Word> words) {
        return placing.exactly(words).filter(read -> !isInName(read, words));
    }

    /// A far town, or one that is everywhere, is no place when it is part of a longer name: the
    /// Duke of Edinburgh's award, Healthwatch County Durham.
    private boolean isInName(PlaceInWords read, List<Word> asked) {
        if (read.of().isEmpty() || (read.unplaced().isEmpty()
                && !placing.isCommon(read.of().getFirst()))) {
            return false;
        }
        int first = asked.indexOf(read.of().getFirst());
        int end = first + read.of().size();
        for (int from = Math.max(0, end - lexicon.longest()); from < first; from++) {
            if (lexicon.isName(stems(asked.subList(from, end)))) {
                return true;
            }
        }
        int longest = Math.min(asked.size(), first + lexicon.longest());
        for (int to = end + 1; read.unplaced().isPresent() && to <= longest; to++) {
            if (lexicon.isName(stems(asked.subList(first, to)))) {
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

    /// True when the words tell that someone may be in danger.
    boolean isDanger(String words) {
        return danger.isIn(words);
    }

    boolean isDangerSoFar(String words) {
        return danger.isInSoFar(words);
    }

    /// What these words, of which the last is only begun, may become, when that tells of danger.
    Optional<String> dangerBegun(String words) {
        return danger.begun(words);
    }

    /// What a word was taken to mean, unless that makes another place of it. Nobody is told that
    /// they meant a word of danger: a slip of one is known otherwise.
    private List<String> meant(Word word) {
        if (places.elsewhere(word.plain()).isPresent()
                || places.unlocated(word.plain()).isPresent()) {
            return List.of();
        }
        var meant = spelling.correct(word.plain()).stream()
                .map(lexicon.english()::right).toList();
        boolean place = meant.size() == 1 && Dictionary.slips(word.plain(), meant.getFirst()) > 1
                && places.findAnywhere(meant.getFirst()).isPresent();
        return place || meant.stream().anyMatch(lexicon.danger()::isGrave) ? List.of() : meant;
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
