package localoffer.search;

import java.util.ArrayList;
import java.util.List;

/// The pages of results, as the foot of one of them shows them.
///
/// @param previous address of the page before; empty on the first
/// @param next address of the page after; empty on the last
record Paging(String previous, String next, List<Step> steps) {

    /// Pages on each side of this one that the list of pages names.
    private static final int STEPS_AROUND = 2;

    /// @param address empty for this page, and for a gap in the list
    record Step(int number, String address, boolean current) {}

    static Paging of(Results results) {
        var query = results.query();
        int last = Results.pages(results.total());
        int page = query.page();
        if (last == 1) {
            return new Paging("", "", List.of());
        }
        var steps = new ArrayList<Step>();
        for (int number = 1; number <= last; number++) {
            if (number == 1 || number == last || Math.abs(number - page) <= STEPS_AROUND) {
                boolean current = number == page;
                steps.add(new Step(number, current ? "" : query.onPage(number).address(), current));
            } else if (!steps.getLast().address().isEmpty() || steps.getLast().current()) {
                steps.add(new Step(number, "", false));
            }
        }
        return new Paging(page == 1 ? "" : query.onPage(page - 1).address(),
                page == last ? "" : query.onPage(page + 1).address(), steps);
    }
}
