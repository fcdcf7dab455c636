package localoffer.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.directory.Service;
import localoffer.documents.Glossary;
import localoffer.search.SearchQuery.Group;

/// What a search found.
///
/// @param understood what the query was taken to mean
/// @param hits those of the asked page, in order
/// @param total how many there are on all pages
/// @param counts how many each choice would show
/// @param found how the words were met
/// @param passed the filters that they pass
/// @param ways to find more
/// @param unknown what was typed and stands nowhere
/// @param word the one that was typed, as the glossary explains it
/// @param phone the number that was typed, of which it is looked for who has it
/// @param forOlder who helps somebody past 25, when it is asked for one
record Results(SearchQuery query, Understood understood, List<Hit> hits, int total,
        Facets.Counts counts, Found found, Passed passed, WaysOut.Ways ways,
        List<String> unknown, Optional<Glossary.Entry> word, Optional<String> phone,
        List<Service> forOlder) {

    static final int PAGE_HITS_MAX = 10;

    /// All: something has every word. Some: the nearest there is. None: no word stands anywhere,
    /// so everything is shown.
    enum Found { ALL, SOME, NONE }

    /// Whether nothing had passed all the filters, so that some were left out.
    public boolean filtersLeftOut() {
        return !passed.whole();
    }

    /// The same of a search with a telephone number.
    Results ofPhone(String number) {
        return new Results(query, understood, hits, total, counts, found, passed, ways, unknown,
                word, Optional.of(number), forOlder);
    }

    /// The search with the filters that its words say.
    SearchQuery asked() {
        return understood.narrowed(query);
    }

    /// How many each value of the group would show.
    Map<String, Integer> counts(Group group) {
        return counts.byGroup().getOrDefault(group, Map.of());
    }

    /// How many each age from 0 would show.
    List<Integer> ageCounts() {
        return counts.byAge();
    }

    /// How many pages so many hits fill; an empty list is one page too.
    static int pages(int total) {
        return Math.max(1, (total + PAGE_HITS_MAX - 1) / PAGE_HITS_MAX);
    }
}
