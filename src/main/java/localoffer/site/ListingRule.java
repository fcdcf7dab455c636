package localoffer.site;

import java.util.List;
import java.util.Set;
import localoffer.content.Fields;
import localoffer.directory.Directory.Taxonomies;
import localoffer.directory.Service;
import localoffer.directory.ServiceArea.Kind;
import localoffer.directory.Taxonomy;
import localoffer.directory.Term;

/// Which listings meet a duty: whatever is written must fit, and of each list one word is enough.
/// An empty list asks for nothing. A listing for any need fits every need.
record ListingRule(Set<String> topics, Set<String> sectors, Set<String> audiences,
        Set<String> needs, int least, int most, Side side) {

    private static final String ANY = "any";
    private static final int YEARS_MAX = Service.Ages.YEARS_MAX;

    /// Whom it serves, by the council area of their home.
    enum Side { ANYWHERE, INSIDE, OUTSIDE }

    static ListingRule read(Fields fields, Taxonomies known) {
        try (fields) {
            var ages = fields.optionalMap("ages");
            var rule = new ListingRule(
                    words(fields, "topics", known.topics()),
                    words(fields, "sectors", known.sectors()),
                    words(fields, "audiences", known.audiences()),
                    words(fields, "needs", known.needs()),
                    ages.map(one -> one.number("min", 0, YEARS_MAX)).orElse(0),
                    ages.map(one -> one.number("max", 0, YEARS_MAX)).orElse(YEARS_MAX),
                    fields.has("area") ? side(fields) : Side.ANYWHERE);
            ages.ifPresent(Fields::close);
            return rule;
        }
    }

    private static Side side(Fields fields) {
        return fields.choice("area", Side.class);
    }

    private static Set<String> words(Fields fields, String name, Taxonomy known) {
        var words = Set.copyOf(fields.texts(name));
        words.stream().filter(word -> known.find(word).isEmpty()).sorted().forEach(word ->
                fields.problem(name, "\"" + word + "\" is not in the list of " + name
                        + " below content/directory/taxonomies. Correct it there or here."));
        return words;
    }

    boolean fits(Service service) {
        return has(topics, service.topics()) && has(sectors, List.of(service.sector()))
                && has(audiences, service.audiences())
                && (has(needs, service.needs()) || is(ANY, service.needs()))
                && service.ages().least() <= most && service.ages().most() >= least
                && isOnSide(service);
    }

    private boolean isOnSide(Service service) {
        boolean outside = service.whereabouts().serves().kind() == Kind.OUT_OF_AREA;
        return switch (side) {
            case ANYWHERE -> true;
            case INSIDE -> !outside;
            case OUTSIDE -> outside;
        };
    }

    private static boolean has(Set<String> wanted, List<Term> terms) {
        if (wanted.isEmpty()) {
            return true;
        }
        for (var term : terms) { // Thousands of listings are asked by each of many rules.
            if (wanted.contains(term.id())) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(String id, List<Term> terms) {
        return terms.stream().anyMatch(term -> term.id().equals(id));
    }
}
