package localoffer.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import localoffer.content.Fields;
import localoffer.content.Reading;
import localoffer.directory.Directory.AgeBand;

/// A controlled list, in the order of its file.
public final class Taxonomy {

    private final List<Term> groups;
    private final List<Term> terms;
    private final Map<String, Term> byId;

    private Taxonomy(List<Term> groups, List<Term> terms) {
        this.groups = List.copyOf(groups);
        this.terms = List.copyOf(terms);
        this.byId = terms.stream().collect(Collectors.toMap(Term::id, Function.identity()));
    }

    /// The groups that terms stand in; empty for a flat list.
    public List<Term> groups() {
        return groups;
    }

    public List<Term> terms() {
        return terms;
    }

    public Optional<Term> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The terms of a group, in the order of the file.
    public List<Term> in(Term group) {
        return terms.stream().filter(term -> term.group().equals(group.id())).toList();
    }

    /// Reads a flat list that stands under one name.
    static Taxonomy flat(Reading reading, String file, String name) {
        try (var fields = reading.yaml(file)) {
            return new Taxonomy(List.of(), unique(fields.maps(name), "", new HashSet<>()));
        }
    }

    /// Reads groups with terms in them.
    static Taxonomy grouped(Reading reading, String file, String groups, String name) {
        try (var fields = reading.yaml(file)) {
            var outer = fields.maps(groups);
            var ids = new HashSet<String>();
            var terms = outer.stream().flatMap(group ->
                    unique(group.maps(name), group.text("id"), ids).stream()).toList();
            return new Taxonomy(unique(outer, "", new HashSet<>()), terms);
        }
    }

    /// Reads the stages of life, each with its ages.
    static List<AgeBand> ages(Reading reading, String file, String name) {
        try (var fields = reading.yaml(file)) {
            var bands = new ArrayList<AgeBand>();
            var ids = new HashSet<String>();
            for (var entry : fields.maps(name)) {
                var ages = ServiceReader.ages(entry);
                unique(List.of(entry), "", ids).forEach(term ->
                        bands.add(new AgeBand(term, ages)));
            }
            return bands;
        }
    }

    private static List<Term> unique(List<Fields> entries, String group, Set<String> ids) {
        var terms = new ArrayList<Term>();
        for (var entry : entries) {
            var term = term(entry, group);
            if (ids.add(term.id())) {
                terms.add(term);
            } else {
                entry.problem("id", "The id \"" + term.id()
                        + "\" stands twice in this list. Take one of the two out.");
            }
        }
        return terms;
    }

    private static Term term(Fields fields, String group) {
        try (fields) {
            return new Term(fields.text("id"), fields.text("name"), fields.text("young"),
                    fields.texts("also"), group);
        }
    }
}
