package localoffer.documents;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import localoffer.content.Fields;
import localoffer.content.Part;
import localoffer.content.Reading;
import localoffer.content.SourceFile;
import localoffer.documents.Document.Held;
import localoffer.documents.Document.Kind;
import localoffer.documents.Document.Period;
import localoffer.documents.Document.Status;
import localoffer.documents.Document.Version;

/// Reads `content/documents/` and `content/plans/`.
@Singleton
class DocumentReader implements Part<Documents> {

    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    @Override
    public Class<Documents> type() {
        return Documents.class;
    }

    @Override
    public Documents read(Reading reading) {
        var documents = new TreeMap<String, Document>();
        for (var folder : List.of("documents", "plans")) {
            for (var file : reading.files(folder, ".md")) {
                var document = document(reading, file);
                if ((document.kind() == Kind.PLAN) != folder.equals("plans")) {
                    reading.problem(file.path(), 1, "Plans stand in the folder \"plans\" and all"
                            + " else in \"documents\". Move the file, or correct its kind.");
                }
                if (documents.put(document.id(), document) != null) {
                    reading.problem(file.path(), 1, "There is a plan and a document of this name."
                            + " Rename one of the two.");
                }
            }
        }
        documents.values().forEach(document -> document.relatedDocuments().stream()
                .filter(id -> !documents.containsKey(id))
                .forEach(id -> reading.problem(document.file(), 1, "\"related-documents\" names \""
                        + id + "\", which is not there. Write the name of its file.")));
        return new Documents(Collections.unmodifiableMap(documents));
    }

    private static Document document(Reading reading, SourceFile file) {
        try (var fields = reading.frontMatter(file)) {
            fields.text("confidence", "");
            return new Document(
                    file.name(),
                    fields.choice("kind", Kind.class),
                    fields.text("title"),
                    fields.text("summary"),
                    fields.choice("status", Status.class),
                    fields.text("status-note", ""),
                    fields.text("owner"),
                    date(fields),
                    fields.optionalMap("period").map(DocumentReader::period)
                            .orElse(new Period("", "")),
                    fields.text("review", ""),
                    fields.texts("themes"),
                    fields.maps("versions").stream().map(DocumentReader::version).toList(),
                    fields.choice("text-held", Held.class),
                    fields.text("last-checked", ""),
                    fields.texts("sources"),
                    fields.texts("related-services"),
                    fields.texts("related-documents"),
                    reading.body(file));
        }
    }

    private static String date(Fields fields) {
        var published = fields.text("published");
        if (!published.isEmpty() && !DATE.matcher(published).matches()) {
            fields.problem("published", "\"published\" must be a year, a month or a day: 2022,"
                    + " 2022-04 or 2022-04-06.");
        }
        return published;
    }

    private static Period period(Fields fields) {
        try (fields) {
            return new Period(fields.text("from"), fields.text("to"));
        }
    }

    private static Version version(Fields fields) {
        try (fields) {
            return new Version(fields.text("name"), switch (fields.text("held", "no")) {
                case "yes", "true" -> true;
                default -> false;
            });
        }
    }
}
