package localoffer.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.content.Fields;
import localoffer.content.Reading;

/// A controlled list, in the order of its file.
///
/// @param groups the groups that terms stand in; empty for a flat list
public record Taxonomy(List<Term> groups, List<Term> terms) {

    public Taxonomy {
        groups = List.copyOf(groups);
        terms = List.copyOf(terms);
    }

    public Optional<Term> find(String id) {
        return terms.stream().filter(term -> term.id().equals(id)).findFirst();
    }

    /// Reads a flat list that stands under one name.
    static Taxonomy flat(Reading reading, String file, String name) {
        try (var fields = reading.yaml(file)) {
            return new Taxonomy(List.of(), unique(fields, name, ""));
        }
    }

    /// Reads groups with terms in them.
    static Taxonomy grouped(Reading reading, String file, String groups, String name) {
        try (var fields = reading.yaml(file)) {
            var outer = fields.maps(groups);
            var terms = outer.stream()
                    .flatMap(group -> unique(group, name, group.text("id")).stream()).toList();
            return new Taxonomy(outer.stream().map(group -> term(group, "")).toList(), terms);
        }
    }

    private static List<Term> unique(Fields fields, String name, String group) {
        Map<String, Term> terms = new LinkedHashMap<>();
        for (var entry : fields.maps(name)) {
            var term = term(entry, group);
            if (terms.put(term.id(), term) != null) {
                entry.problem("id", "The id \"" + term.id()
                        + "\" stands twice in this list. Take one of the two out.");
            }
        }
        return List.copyOf(terms.values());
    }

    private static Term term(Fields fields, String group) {
        try (fields) {
            var name = fields.text("name");
            return new Term(fields.text("id"), name, fields.text("young", name),
                    fields.texts("also"), group);
        }
    }
}
