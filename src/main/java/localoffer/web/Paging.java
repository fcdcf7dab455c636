package localoffer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// The pages of a long list, as the foot of one of them shows them.
///
/// @param previous address of the page before; empty on the first
/// @param next address of the page after; empty on the last
/// @param steps empty when there is one page alone
public record Paging(String previous, String next, List<Step> steps) {

    /// Pages on each side of this one that the list of pages names.
    private static final int STEPS_AROUND = 2;

    public Paging {
        steps = List.copyOf(steps);
    }

    /// @param address empty for this page, and for a gap in the list
    public record Step(int number, String address, boolean current) {}

    /// @param page the number of this page, from 1
    /// @param last the number of the last one
    public static Paging of(int page, int last, IntFunction<String> address) {
        if (last <= 1) {
            return new Paging("", "", List.of());
        }
        var steps = new ArrayList<Step>();
        for (int number = 1; number <= last; number++) {
            if (number == 1 || number == last || Math.abs(number - page) <= STEPS_AROUND) {
                boolean current = number == page;
                steps.add(new Step(number, current ? "" : address.apply(number), current));
            } else if (!steps.getLast().address().isEmpty() || steps.getLast().current()) {
                steps.add(new Step(number, "", false));
            }
        }
        return new Paging(page == 1 ? "" : address.apply(page - 1),
                page == last ? "" : address.apply(page + 1), steps);
    }
}
