package localoffer.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Groups of words that make danger together. The words of a group mean much the same here.
///
/// @param kind which danger it is
/// @param ordered whether they must stand in this order
/// @param gaps how many other words may stand between each group and the one named before it
record DangerRule(Danger.Kind kind, List<Sequences> groups, boolean ordered, List<Integer> gaps) {

    /// A stretch of words.
    private record Span(int start, int end) {

        boolean isApart(Span other) {
            return end <= other.start || other.end <= start;
        }
    }

    /// @param harmlessAt where words stand that mean something else
    boolean isMet(List<String> plain, BitSet harmlessAt) {
        var spans = new ArrayList<List<Span>>();
        for (var group : groups) {
            var found = spans(group, plain, harmlessAt);
            if (found.isEmpty()) {
                return false;
            }
            spans.add(found);
        }
        return isMet(spans, List.of());
    }

    private static List<Span> spans(Sequences group, List<String> plain, BitSet harmlessAt) {
        var spans = new ArrayList<Span>();
        for (int start = 0; start < plain.size(); start++) {
            for (int length : group.lengthsAt(plain, start)) {
                int harmless = harmlessAt.nextSetBit(start);
                if (harmless < 0 || harmless >= start + length) {
                    spans.add(new Span(start, start + length));
                }
            }
        }
        return spans;
    }

    /// @param taken a span of each of the first groups
    private boolean isMet(List<List<Span>> spans, List<Span> taken) {
        int next = taken.size();
        if (next == spans.size()) {
            return true;
        }
        for (var span : spans.get(next)) {
            if (taken.stream().allMatch(span::isApart) && (taken.isEmpty()
                    || isNear(taken.getLast(), span, gaps.get(next - 1)))) {
                var more = new ArrayList<>(taken);
                more.add(span);
                if (isMet(spans, more)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isNear(Span one, Span other, int gap) {
        int after = other.start - one.end;
        int before = one.start - other.end;
        return (after >= 0 && after <= gap) || (!ordered && before >= 0 && before <= gap);
    }
}
