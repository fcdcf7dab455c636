package localoffer.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Splits a batch by the answer to the one question that its questionnaire names for that, and
/// merges what is too small until every group is large enough.
final class Grouping {

    /// What those have "chosen" who did not answer the question.
    static final String NOT_SAID = "not-said";

    private Grouping() {}

    /// Some people who are only ever shown together.
    ///
    /// @param options what they chose
    record Group(List<String> options, int people) {

        Group {
            options = List.copyOf(options);
        }

        String label() {
            return String.join("+", options);
        }

        private Group with(Group other) {
            return new Group(Stream.concat(options.stream(), other.options.stream()).toList(),
                    people + other.people);
        }
    }

    /// Neighbours are merged where the options have an order, else the smallest two.
    ///
    /// @param groups one for each option, in the order of the options, those who did not say last
    /// @return empty when they cannot be split into two or more that are large enough
    static List<Group> of(List<Group> groups, boolean isOrdered, int least) {
        var merged = new ArrayList<>(groups.stream().filter(group -> group.people > 0).toList());
        while (merged.size() > 1) {
            int small = place(merged, smallest(merged));
            if (merged.get(small).people >= least) {
                return List.copyOf(merged);
            }
            int partner = isOrdered ? neighbour(merged, small) : next(merged, small);
            merged.set(Math.min(small, partner),
                    merged.get(Math.min(small, partner)).with(
                            merged.get(Math.max(small, partner))));
            merged.remove(Math.max(small, partner));
        }
        return List.of();
    }

    private static int neighbour(List<Group> groups, int place) {
        if (place == 0) {
            return 1;
        }
        return place == groups.size() - 1
                || groups.get(place - 1).people <= groups.get(place + 1).people
                ? place - 1 : place + 1;
    }

    private static int next(List<Group> groups, int small) {
        var others = new ArrayList<>(groups);
        others.remove(small);
        return place(groups, smallest(others));
    }

    private static Group smallest(List<Group> groups) {
        return groups.stream().min(Comparator.comparingInt(Group::people)).orElseThrow();
    }

    private static int place(List<Group> groups, Group group) {
        return groups.indexOf(group);
    }
}
