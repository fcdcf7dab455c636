package localoffer.documents;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import localoffer.content.Fields;
import localoffer.content.Part;
import localoffer.content.Reading;
import localoffer.content.SourceFile;
import localoffer.documents.Scorecard.Beside;
import localoffer.documents.Scorecard.Better;
import localoffer.documents.Scorecard.Group;
import localoffer.documents.Scorecard.Indicator;
import localoffer.documents.Scorecard.Scale;
import localoffer.documents.Scorecard.Source;
import localoffer.documents.Scorecard.Target;
import localoffer.documents.Scorecard.Unit;
import localoffer.documents.Scorecard.Updates;
import localoffer.documents.Scorecard.Value;

/// Reads `content/scorecard/`, a group of indicators a file.
@Singleton
final class ScorecardReader implements Part<Scorecard> {

    private static final String FOLDER = "scorecard";
    private static final int ORDER_MAX = 99;
    private static final double PER_CENT_MAX = 100;

    @Override
    public Class<Scorecard> type() {
        return Scorecard.class;
    }

    @Override
    public Scorecard read(Reading reading) {
        var ids = new HashSet<String>();
        return new Scorecard(reading.files(FOLDER, ".yaml").stream()
                .map(file -> group(reading, file, ids))
                .sorted(Comparator.comparingInt(Group::order)).toList());
    }

    private static Group group(Reading reading, SourceFile file, Set<String> ids) {
        try (var fields = reading.yaml(file)) {
            var id = fields.text("id");
            if (!file.name().equals(id)) {
                fields.problem("id", "The file is called \"" + file.name() + "\" but holds \"" + id
                        + "\". Give both the same name.");
            }
            return new Group(id, fields.text("title"), fields.number("order", 1, ORDER_MAX),
                    fields.maps("indicators").stream()
                            .map(one -> indicator(reading, one, ids)).toList());
        }
    }

    private static Indicator indicator(Reading reading, Fields fields, Set<String> ids) {
        try (fields) {
            var id = fields.id(ids);
            var scale = new Scale(fields.choice("unit", Unit.class),
                    fields.choice("better", Better.class), tolerance(fields));
            return new Indicator(id, fields.text("name"), fields.text("who"), scale,
                    new Updates(fields.text("updates"), fields.month("next")),
                    fields.flag("historical"), fields.text("note", ""), targets(reading, fields),
                    fields.maps("values").stream().map(one -> value(reading, one, scale)).toList(),
                    new Beside(fields.texts("beside"), fields.texts("services")));
        }
    }

    private static double tolerance(Fields fields) {
        var tolerance = fields.decimal("tolerance");
        if (tolerance.isEmpty() || tolerance.get() < 0) {
            fields.problem("tolerance", "\"tolerance\" must be a number from 0, in the unit of the"
                    + " indicator: how far from the target still counts as close to it.");
        }
        return tolerance.orElse(0.0);
    }

    private static List<Target> targets(Reading reading, Fields fields) {
        var targets = fields.maps("targets").stream().map(one -> target(reading, one)).toList();
        for (int i = 1; i < targets.size(); i++) {
            if (targets.get(i).from().compareTo(targets.get(i - 1).from()) <= 0) {
                fields.problem("targets", "Put the targets in the order of their dates, the"
                        + " oldest first, each with a date of its own.");
            }
        }
        return targets;
    }

    private static Target target(Reading reading, Fields fields) {
        try (fields) {
            return new Target(RoughDate.needed(fields, "from"), fields.decimal("value"),
                    fields.text("words"), source(reading, fields));
        }
    }

    private static Value value(Reading reading, Fields fields, Scale scale) {
        try (fields) {
            var value = fields.decimal("value");
            if (value.isEmpty() && !fields.has("words")) {
                fields.problem("value", "There is neither a value nor words. Write what the source"
                        + " says, or take the figure out. Never make one up.");
            }
            if (scale.unit() == Unit.PER_CENT
                    && value.filter(v -> v < 0 || v > PER_CENT_MAX).isPresent()) {
                fields.problem("value", "\"value\" must be from 0 to 100: the unit is per cent.");
            }
            return new Value(fields.text("period"), value,
                    fields.text("words", value.map(scale::words).orElse("")),
                    source(reading, fields));
        }
    }

    /// Nothing stands on the scorecard without it.
    private static Source source(Reading reading, Fields entry) {
        try (var fields = entry.map("source")) {
            var id = fields.text("document");
            var document = reading.part(Documents.class).named(fields, "document");
            return new Source(document.map(Document::title).orElse(id),
                    document.map(Document::address).orElse(""), fields.text("part", ""),
                    RoughDate.needed(fields, "date"));
        }
    }
}
