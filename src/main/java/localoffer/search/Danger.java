package localoffer.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import localoffer.search.Words.Word;

/// Tells whether someone who types this may be in danger: by whole phrases, and by groups of words
/// that tell of danger when they stand near each other, so that a sentence nobody wrote down is
/// understood as well.
final class Danger {

    /// Any number, in a harmless phrase.
    static final String NUMBER = "#";
    /// What stands after the last word.
    static final String END = ".";

    private final ByKind phrases = ByKind.none();
    private final Sequences harmless = new Sequences();
    private final List<DangerRule> rules = new ArrayList<>();
    private final ByKind alone = ByKind.none();
    private final Set<String> beside = new HashSet<>();
    private final Set<String> vocabulary = new HashSet<>();
    private final Set<String> ordinary = new HashSet<>();
    private final Sequences medical = new Sequences();

    /// What is told. The later says more: whoever is harmed and wants to die needs help to live
    /// first.
    enum Kind {
        NONE,
        /// Another person harms someone.
        HARMED,
        /// Any other danger.
        ANY
    }

    private record ByKind(Sequences harmed, Sequences any) {

        static ByKind none() {
            return new ByKind(new Sequences(), new Sequences());
        }

        Sequences of(Kind kind) {
            return kind == Kind.HARMED ? harmed : any;
        }
    }

    /// A phrase that tells of danger wherever it stands, as stems.
    void phrase(String typed, Kind kind) {
        phrases.of(kind).add(Words.stems(typed));
        Words.of(typed).forEach(word -> vocabulary.add(word.plain()));
    }

    void rule(DangerRule rule) {
        rules.add(rule);
        rule.groups().forEach(this::learn);
    }

    void harmless(Collection<List<String>> words) {
        harmless.addAll(words);
    }

    /// @param group enough when nothing else is said
    void alone(Sequences group, Kind kind) {
        learn(group);
        alone.of(kind).addAll(group.all());
    }

    /// True when the word by itself tells of danger.
    boolean isGrave(String plain) {
        return aloneAt(List.of(plain), 0) > 0;
    }

    /// @param group what may be said besides, as people may
    void beside(Sequences group) {
        group.words().forEach(beside::add);
    }

    /// Words that look like one of danger and are not.
    void ordinary(String words) {
        Words.of(words).forEach(word -> ordinary.add(word.plain()));
    }

    /// What tells that a body is in danger.
    void medical(String words) {
        medical.add(Words.of(words).stream().map(Word::plain).toList());
    }

    /// Whether a body is in danger, and the other words tell of none.
    ///
    /// @param least how many words must tell it
    boolean isMedical(List<String> plain, int least) {
        var rest = new ArrayList<String>();
        int at = 0;
        while (at < plain.size()) {
            int length = medical.lengthsAt(plain, at).stream().mapToInt(words -> words)
                    .filter(words -> words >= least).max().orElse(0);
            if (length == 0) {
                rest.add(plain.get(at));
            }
            at += Math.max(1, length);
        }
        return rest.size() < plain.size() && of(rest) == Kind.NONE;
    }

    /// True when this is never a slip of a word of danger.
    boolean isOrdinary(String plain) {
        return ordinary.contains(plain);
    }

    /// Every word that is in a phrase or a rule.
    Set<String> vocabulary() {
        return vocabulary;
    }

    /// @param plain the words as they were typed
    Kind of(List<String> plain) {
        var among = among(plain);
        return among == Kind.NONE ? alone(plain) : among;
    }

    /// Leaves out the words that tell of danger only when nothing else is said: a word that was
    /// mended may have been something else.
    Kind among(List<String> plain) {
        // One stem for each word, as those of a phrase have.
        var stems = plain.stream().map(Words::stem).toList();
        var numbered = numbered(plain);
        if (isSaid(phrases.any, stems, numbered)) {
            return Kind.ANY;
        }
        var kind = isSaid(phrases.harmed, stems, numbered) ? Kind.HARMED : Kind.NONE;
        var harmlessAt = harmlessAt(numbered);
        var ended = new ArrayList<>(plain);
        ended.add(END);
        for (var rule : rules) {
            if (rule.kind().compareTo(kind) > 0 && rule.isMet(ended, harmlessAt)) {
                kind = rule.kind();
            }
        }
        return kind;
    }

    /// A phrase that is part of a longer, harmless one is not meant: "can't go on holiday".
    private boolean isSaid(Sequences among, List<String> stems, List<String> numbered) {
        for (int start = 0; start < stems.size(); start++) {
            for (int length : among.lengthsAt(stems, start)) {
                if (!isWithinHarmless(numbered, start, start + length)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isWithinHarmless(List<String> numbered, int start, int end) {
        for (int from = 0; from <= start; from++) {
            for (int length : harmless.lengthsAt(numbered, from)) {
                if (from + length >= end) {
                    return true;
                }
            }
        }
        return false;
    }

    /// With the rest of a harmless phrase, when the last words begin one: "can't go on hol".
    List<String> harmlesslyCompleted(List<String> plain) {
        for (int start = 0; start < plain.size() - 1; start++) {
            var begun = harmless.begunAt(plain, start);
            if (begun.isPresent()) {
                return Stream.concat(plain.subList(0, start).stream(), begun.get().stream())
                        .toList();
            }
        }
        return plain;
    }

    private static List<String> numbered(List<String> plain) {
        return plain.stream()
                .map(word -> word.chars().allMatch(Character::isDigit) ? NUMBER : word).toList();
    }

    private BitSet harmlessAt(List<String> numbered) {
        var at = new BitSet();
        for (int start = 0; start < numbered.size(); start++) {
            for (int length : harmless.lengthsAt(numbered, start)) {
                at.set(start, start + length);
            }
        }
        return at;
    }

    private Kind alone(List<String> plain) {
        var harmlessAt = harmlessAt(numbered(plain));
        Predicate<String> little = word -> beside.contains(word)
                || Words.of(word).stream().noneMatch(Word::tells)
                || word.chars().allMatch(Character::isDigit);
        var kind = Kind.NONE;
        int at = 0;
        while (at < plain.size()) {
            int length = harmlessAt.get(at) ? 0 : aloneAt(plain, at);
            if (length == 0 && !little.test(plain.get(at))) {
                return Kind.NONE;
            }
            if (length > 0) {
                kind = Collections.max(List.of(kind, aloneKind(plain, at)));
            }
            at += Math.max(1, length);
        }
        return kind;
    }

    /// How many words from this one on tell of danger when nothing else is said.
    private int aloneAt(List<String> plain, int at) {
        return Stream.of(alone.harmed, alone.any)
                .flatMap(group -> group.lengthsAt(plain, at).stream())
                .mapToInt(length -> length).max().orElse(0);
    }

    private Kind aloneKind(List<String> plain, int at) {
        return alone.harmed.lengthsAt(plain, at).isEmpty() ? Kind.ANY : Kind.HARMED;
    }

    private void learn(Sequences group) {
        group.words().filter(word -> !word.equals(END)).forEach(vocabulary::add);
    }
}
