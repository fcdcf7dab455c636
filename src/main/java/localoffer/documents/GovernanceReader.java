package localoffer.documents;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import localoffer.content.Fields;
import localoffer.content.Part;
import localoffer.content.Reading;
import localoffer.content.Upkeep;
import localoffer.documents.Governance.Body;
import localoffer.documents.Governance.Kind;
import localoffer.documents.Governance.Line;
import localoffer.documents.Governance.Papers;
import localoffer.documents.Governance.Report;
import localoffer.documents.Governance.Structure;
import localoffer.documents.Governance.Terms;

/// Reads `content/governance.yaml`.
@Singleton
class GovernanceReader implements Part<Governance> {

    static final String FILE = "governance.yaml";

    @Override
    public Class<Governance> type() {
        return Governance.class;
    }

    @Override
    public Governance read(Reading reading) {
        try (var fields = reading.yaml(FILE)) {
            var ids = new HashSet<String>();
            return new Governance(Upkeep.read(fields), fields.text("note", ""),
                    fields.maps("structures").stream().map(one -> structure(reading, one, ids))
                    .sorted(Comparator.comparing(Structure::asOf).reversed()).toList());
        }
    }

    private static Structure structure(Reading reading, Fields fields, Set<String> ids) {
        try (fields) {
            var id = fields.id(ids);
            var entries = fields.maps("bodies");
            var bodies = entries.stream().map(one -> body(reading, one, ids)).toList();
            var structure = new Structure(id, fields.text("title"),
                    RoughDate.needed(fields, "as-of"), fields.text("summary"),
                    fields.text("note", ""), bodies, Citation.read(reading, fields));
            for (int i = 0; i < bodies.size(); i++) {
                check(entries.get(i), structure, bodies.get(i));
            }
            return structure;
        }
    }

    private static Body body(Reading reading, Fields fields, Set<String> ids) {
        try (fields) {
            return new Body(fields.id(ids), fields.text("name"), fields.texts("also"),
                    fields.choice("kind", Kind.class), fields.texts("decides"),
                    fields.texts("members"),
                    new Line(fields.text("reports-to", ""), fields.texts("also-reports-to"),
                            fields.flag("top")),
                    fields.text("meets", ""), papers(reading, fields),
                    fields.texts("services"), fields.text("note", ""),
                    Citation.read(reading, fields));
        }
    }

    private static Papers papers(Reading reading, Fields fields) {
        return new Papers(fields.maps("reports").stream().map(one -> report(reading, one))
                .toList(), fields.optionalMap("terms-of-reference").map(GovernanceReader::terms));
    }

    private static Report report(Reading reading, Fields fields) {
        try (fields) {
            return new Report(fields.text("what"), fields.text("when"),
                    reading.part(Documents.class).named(fields, "document"));
        }
    }

    private static Terms terms(Fields fields) {
        try (fields) {
            return new Terms(fields.text("words"), fields.text("address", ""));
        }
    }

    /// Whom it reports to must be there, and the way up must end.
    private static void check(Fields fields, Structure structure, Body body) {
        var line = body.line();
        if (!line.to().isEmpty()) {
            known(fields, structure, body, "reports-to", line.to());
        }
        line.also().forEach(id -> known(fields, structure, body, "also-reports-to", id));
        if (line.also().contains(line.to())) {
            fields.problem("also-reports-to", "\"" + line.to() + "\" stands under \"reports-to\""
                    + " already. Take it out here.");
        }
        if (line.top() && !line.to().isEmpty()) {
            fields.problem("top", "\"" + body.id() + "\" is at the top, so it reports to nobody."
                    + " Take out \"top\" or \"reports-to\".");
        }
        var way = way(structure, body);
        if (way.size() > 1 && way.getLast().equals(body.id())) {
            fields.problem("reports-to", "This goes round in a circle: " + String.join(
                    " reports to ", way) + ". Correct one of them.");
        }
    }

    private static void known(
            Fields fields, Structure structure, Body body, String field, String id) {
        if (structure.find(id).isEmpty() || id.equals(body.id())) {
            fields.problem(field, "There is no other board or group \"" + id + "\" in \""
                    + structure.id() + "\". Write the id of one, or add it there.");
        }
    }

    /// From a body upwards, until nobody stands above or somebody comes a second time.
    private static List<String> way(Structure structure, Body body) {
        var way = new ArrayList<>(List.of(body.id()));
        var above = structure.find(body.line().to());
        while (above.isPresent() && !above.get().equals(body)) {
            if (way.contains(above.get().id())) {
                return List.of();
            }
            way.add(above.get().id());
            above = structure.find(above.get().line().to());
        }
        above.ifPresent(one -> way.add(one.id()));
        return way;
    }
}
