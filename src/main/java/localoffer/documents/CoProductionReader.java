package localoffer.documents;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import localoffer.content.Fields;
import localoffer.content.Part;
import localoffer.content.Reading;
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
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    @Override
    public Class<CoProduction> type() {
        return CoProduction.class;
    }

    @Override
    public CoProduction read(Reading reading) {
        try (var fields = reading.yaml(FILE)) {
            var strategy = fields.text("document");
            if (!strategy.isEmpty() && reading.part(Documents.class).find(strategy).isEmpty()) {
                fields.problem("document", "There is no document \"" + strategy
                        + "\" in documents or plans. Write the name of its file.");
            }
            var ids = new HashSet<String>();
            return new CoProduction(strategy, standards(fields),
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
            var id = fields.text("id");
            if (!id.isEmpty() && !ID.matcher(id).matches()) {
                fields.problem("id", "\"" + id + "\" is no id. Use small letters, numbers and"
                        + " hyphens, with a letter first.");
            } else if (!ids.add(id)) {
                fields.problem("id", "\"" + id + "\" is there twice. Give one another id.");
            }
            return new Made(id, fields.text("what"), when(reading, fields),
                    fields.choice("how", How.class),
                    fields.maps("with").stream().map(one -> group(reading, one)).toList(),
                    fields.text("did"), fields.texts("changed"), Citation.read(reading, fields));
        }
    }

    private static RoughDate when(Reading reading, Fields fields) {
        fields.text("when"); // Tells a date that is missing.
        var when = PlanReader.date(fields, "when");
        if (when.filter(date -> date.first().isAfter(reading.today())).isPresent()) {
            fields.problem("when", "\"when\" is after today. The log tells what was made, not what"
                    + " is planned.");
        }
        return when.orElse(new RoughDate("2000"));
    }

    private static Group group(Reading reading, Fields fields) {
        try (fields) {
            var service = fields.optional("service");
            service.filter(id -> !RelatedServices.isThere(reading, id))
                    .ifPresent(id -> fields.problem("service", "There is no service \"" + id
                            + "\" in directory/services. Write the name of its file."));
            return new Group(fields.text("group"), service);
        }
    }
}
