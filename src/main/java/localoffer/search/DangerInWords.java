package localoffer.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localoffer.search.Danger.Kind;
import localoffer.search.Understood.Correction;
import localoffer.search.Words.Word;

/// Hears in what a person typed that someone may be in danger.
final class DangerInWords {

    private static final int PIECE = 240;
    private static final int PIECES_SHARE = 80;

    private final Danger danger;
    private final Shorthand shorthand;
    private final Spelling spelling;
    private final Knowing knowing;
    private final Undisguised undisguised;
    private final DangerBegun begun;

    DangerInWords(Lexicon lexicon, Spelling spelling, Knowing knowing) {
        this.danger = lexicon.danger();
        this.shorthand = lexicon.shorthand();
        this.spelling = spelling;
        this.knowing = knowing;
        this.begun = new DangerBegun(danger);
        this.undisguised = new Undisguised(danger,
                word -> knowing.isKnown(word) || danger.isOrdinary(word.plain()));
    }

    boolean isIn(String words) {
        return in(words) != Kind.NONE;
    }

    /// The same while the last word may not be whole: it is taken as it stands, or as the rest of
    /// a harmless phrase. A little word may become another one: "scared of do".
    boolean isInSoFar(String words) {
        var typed = Words.of(words);
        var plain = danger.harmlesslyCompleted(plains(typed));
        boolean tells = !typed.isEmpty() && typed.getLast().tells();
        int last = words.lastIndexOf(' ') + 1;
        var read = new ArrayList<>(undisguised.of(words.substring(0, last)));
        read.addAll(plains(Words.of(words.substring(last))));
        return (tells ? danger.of(plain) : danger.among(plain)) != Kind.NONE
                || danger.among(danger.harmlesslyCompleted(read)) != Kind.NONE;
    }

    /// What these words, of which the last is only begun, may become, when that tells of danger.
    Optional<String> begun(String words) {
        var plain = plains(Words.of(words));
        return danger.harmlesslyCompleted(plain).equals(plain) ? begun.in(plain)
                : Optional.empty();
    }

    /// Danger is looked for in everything that was typed, as it stands and without disguise, and
    /// in the words as they were corrected: each is enough.
    Kind of(SearchQuery query, List<Correction> corrections) {
        var all = (query.words() + " " + query.near()).strip();
        return Collections.max(List.of(in(all), inPieces(query.beyond()),
                danger.among(corrected(all, corrections))));
    }

    /// Whether a body is in danger and nothing else was said. Where another person may be harming
    /// someone, one word is not enough to tell.
    boolean isMedical(SearchQuery query, Kind kind) {
        return kind != Kind.NONE && query.beyond().isEmpty() && danger.isMedical(
                plains(Words.of(query.words() + " " + query.near())), kind == Kind.HARMED ? 2 : 1);
    }

    private Kind in(String text) {
        return Collections.max(List.of(danger.of(plains(Words.of(text))),
                danger.of(undisguised.of(text))));
    }

    /// An ordinary word may look for another here, but is not taken for danger.
    private List<String> corrected(String text, List<Correction> corrections) {
        var meant = corrections.stream()
                .filter(slip -> !danger.isOrdinary(slip.typed())
                        && undisguised.isTaken(List.of(slip.meant().split(" "))))
                .collect(Collectors.toMap(Correction::typed, Correction::meant, (a, b) -> a));
        return shorthand.read(Words.of(text)).stream()
                .flatMap(word -> Stream.of(meant.getOrDefault(word.plain(), slip(word))
                        .split(" "))).toList();
    }

    /// What is an English word may be danger all the same: "rapped".
    private String slip(Word word) {
        if (knowing.isKnown(word) || !knowing.isSpelt(word) || danger.isOrdinary(word.plain())) {
            return word.plain();
        }
        var meant = spelling.correct(word.plain());
        return !meant.isEmpty() && undisguised.isTaken(meant) ? String.join(" ", meant)
                : word.plain();
    }

    /// A piece at a time, each beginning before the last one ends: what is pasted in takes no
    /// longer for a word of it than what is typed.
    private Kind inPieces(String text) {
        var kind = Kind.NONE;
        for (int start = 0; start < text.length() && kind != Kind.ANY;
                start += PIECE - PIECES_SHARE) {
            var piece = text.substring(start, Math.min(text.length(), start + PIECE));
            kind = Collections.max(List.of(kind, danger.among(plains(Words.of(piece))),
                    danger.among(undisguised.of(piece))));
        }
        return kind;
    }

    private static List<String> plains(List<Word> words) {
        return words.stream().map(Word::plain).toList();
    }
}
