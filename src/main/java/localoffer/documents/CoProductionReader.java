package localoffer.documents;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import localoffer.content.Fields;
import localoffer.content.Part;
import localoffer.content.Reading;
import localoffer.content.Upkeep;
import localoffer.documents.CoProduction.Gap;
import localoffer.documents.CoProduction.Group;
import localoffer.documents.CoProduction.How;
import localoffer.documents.CoProduction.Made;
import localoffer.documents.CoProduction.Standards;
import localoffer.web.DateWords;

/// Reads `content/coproduction.yaml`.
@Singleton
class CoProductionReader implements Part<CoProduction> {

    static final String FILE = "coproduction.yaml";
    private static final int STANDARDS_MAX = 99;

    @Override
    public Class<CoProduction> type() {
        return CoProduction.class;
    }

    @Override
    public CoProduction read(Reading reading) {
        try (var fields = reading.yaml(FILE)) {
            fields.text("document"); // Tells one that is missing.
            var strategy = reading.part(Documents.class).named(fields, "document");
            var ids = new HashSet<String>();
            return new CoProduction(Upkeep.read(fields), strategy, standards(fields),
                    fields.maps("gaps").stream().map(CoProductionReader::gap).toList(),
                    fields.maps("log").stream().map(one -> made(reading, one, ids))
                            .sorted(Comparator.comparing(Made::when).reversed()
                                    .thenComparing(Made::what)).toList());
        }
    }

    private static Standards standards(Fields fields) {
        boolean supplied = fields.flag("supplied");
        var agreed = fields.optionalMap("agreed").map(CoProductionReader::agreed).orElse("");
        var note = fields.text("note", "");
        var texts = fields.maps("standards").stream().map(new Numbered()::text).toList();
        if (supplied && (agreed.isEmpty() || texts.isEmpty() || texts.contains(""))) {
            fields.problem("supplied", "The standards are not whole: each needs its \"text\", and"
                    + " \"agreed\" says who agreed the words. Until then \"supplied\" is false.");
        }
        if (!supplied && note.isEmpty()) {
            fields.problem("note", "The standards are not here. Say so under \"note\".");
        }
        return new Standards(supplied, agreed, note, texts);
    }

    private static String agreed(Fields fields) {
        try (fields) {
            var by = fields.text("by");
            return fields.date("on").map(on -> by + ", " + DateWords.of(on)).orElse("");
        }
    }

    /// Reads them in their order, each with the number that follows.
    private static final class Numbered {

        private int number;

        String text(Fields fields) {
            try (fields) {
                number++;
                if (fields.number("number", 1, STANDARDS_MAX) != number) {
                    fields.problem("number", "The standards are numbered from 1 on. This one is"
                            + " number " + number + ".");
                }
                return fields.text("text", "");
            }
        }
    }

    private static Gap gap(Fields fields) {
        try (fields) {
            return new Gap(fields.text("words"), fields.text("address"));
        }
    }

    private static Made made(Reading reading, Fields fields, Set<String> ids) {
        try (fields) {
            return new Made(fields.id(ids), fields.text("what"), when(reading, fields),
                    fields.choice("how", How.class),
                    fields.maps("with").stream().map(CoProductionReader::group).toList(),
                    fields.text("did"), fields.texts("changed"), Citation.read(reading, fields));
        }
    }

    private static RoughDate when(Reading reading, Fields fields) {
        var when = RoughDate.needed(fields, "when");
        if (when.first().isAfter(reading.today())) {
            fields.problem("when", "\"when\" is after today. The log tells what was made, not what"
                    + " is planned.");
        }
        return when;
    }

    private static Group group(Fields fields) {
        try (fields) {
            return new Group(fields.text("group"), fields.optional("service"));
        }
    }
}
