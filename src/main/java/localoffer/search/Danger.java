package localoffer.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import localoffer.search.Words.Word;

/// Tells whether someone who types this may be in danger: by whole phrases, and by groups of words
/// that tell of danger when they stand near each other, so that a sentence nobody wrote down is
/// understood as well.
final class Danger {

    /// Any number, in a harmless phrase.
    static final String NUMBER = "#";

    private final Sequences phrases = new Sequences();
    private final Sequences harms = new Sequences();
    private final Sequences harmless = new Sequences();
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Kind> alone = new HashMap<>();
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

    /// Groups that make danger together. The words of a group mean much the same here.
    ///
    /// @param kind which danger it is
    /// @param ordered whether they must stand in this order
    /// @param gaps how many other words may stand between each group and the one named before it
    record Rule(Kind kind, List<Sequences> groups, boolean ordered, List<Integer> gaps) {}

    /// A stretch of words.
    private record Span(int start, int end) {

        boolean isApart(Span other) {
            return end <= other.start || other.end <= start;
        }
    }

    /// A phrase that tells of danger wherever it stands, as stems.
    void phrase(String typed, Kind kind) {
        (kind == Kind.HARMED ? harms : phrases).add(Words.stems(typed));
        Words.of(typed).forEach(word -> vocabulary.add(word.plain()));
    }

    void rule(Rule rule) {
        rules.add(rule);
        rule.groups().forEach(this::learn);
    }

    void harmless(Collection<List<String>> words) {
        harmless.addAll(words);
    }

    /// @param group enough when nothing else is said
    void alone(Sequences group, Kind kind) {
        learn(group);
        group.words().forEach(word -> alone.merge(word, kind, (one, other) ->
                one.compareTo(other) < 0 ? one : other));
    }

    /// True when the word by itself tells of danger.
    boolean isGrave(String plain) {
        return alone.containsKey(plain);
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
        if (phrases.isIn(stems)) {
            return Kind.ANY;
        }
        var kind = harms.isIn(stems) ? Kind.HARMED : Kind.NONE;
        var harmlessAt = harmlessAt(plain);
        for (var rule : rules) {
            if (rule.kind.compareTo(kind) > 0 && isMet(rule, plain, harmlessAt)) {
                kind = rule.kind;
            }
        }
        return kind;
    }

    private BitSet harmlessAt(List<String> plain) {
        var numbered = plain.stream()
                .map(word -> word.chars().allMatch(Character::isDigit) ? NUMBER : word).toList();
        var at = new BitSet();
        for (int start = 0; start < numbered.size(); start++) {
            for (int length : harmless.lengthsAt(numbered, start)) {
                at.set(start, start + length);
            }
        }
        return at;
    }

    private Kind alone(List<String> plain) {
        var harmlessAt = harmlessAt(plain);
        Predicate<String> little = word -> beside.contains(word)
                || Words.of(word).stream().noneMatch(Word::tells)
                || word.chars().allMatch(Character::isDigit);
        var kind = Kind.NONE;
        for (int i = 0; i < plain.size(); i++) {
            var told = harmlessAt.get(i) ? Kind.NONE
                    : alone.getOrDefault(plain.get(i), Kind.NONE);
            if (told == Kind.NONE && !little.test(plain.get(i))) {
                return Kind.NONE;
            }
            kind = Collections.max(List.of(kind, told));
        }
        return kind;
    }

    private static boolean isMet(Rule rule, List<String> plain, BitSet harmlessAt) {
        var spans = new ArrayList<List<Span>>();
        for (var group : rule.groups) {
            var found = spans(group, plain, harmlessAt);
            if (found.isEmpty()) {
                return false;
            }
            spans.add(found);
        }
        return isMet(rule, spans, List.of());
    }

    private static List<Span> spans(Sequences group, List<String> plain, BitSet harmlessAt) {
        var spans = new ArrayList<Span>();
        for (int start = 0; start < plain.size(); start++) {
            for (int length : group.lengthsAt(plain, start)) {
                int harm = harmlessAt.nextSetBit(start);
                if (harm < 0 || harm >= start + length) {
                    spans.add(new Span(start, start + length));
                }
            }
        }
        return spans;
    }

    /// @param taken a span of each of the first groups
    private static boolean isMet(Rule rule, List<List<Span>> spans, List<Span> taken) {
        int next = taken.size();
        if (next == spans.size()) {
            return true;
        }
        for (var span : spans.get(next)) {
            if (taken.stream().allMatch(span::isApart) && (taken.isEmpty()
                    || isNear(rule, taken.getLast(), span, rule.gaps.get(next - 1)))) {
                var more = new ArrayList<>(taken);
                more.add(span);
                if (isMet(rule, spans, more)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isNear(Rule rule, Span one, Span other, int gap) {
        int after = other.start - one.end;
        int before = one.start - other.end;
        return (after >= 0 && after <= gap)
                || (!rule.ordered && before >= 0 && before <= gap);
    }

    private void learn(Sequences group) {
        group.words().forEach(vocabulary::add);
    }
}
