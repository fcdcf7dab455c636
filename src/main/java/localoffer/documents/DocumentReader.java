package localoffer.documents;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import localoffer.content.Fields;
import localoffer.content.Part;
import localoffer.content.Reading;
import localoffer.content.SourceFile;
import localoffer.content.Upkeep;
import localoffer.documents.Document.Held;
import localoffer.documents.Document.Kind;
import localoffer.documents.Document.Period;
import localoffer.documents.Document.PlanAction;
import localoffer.documents.Document.Status;
import localoffer.documents.Documents.Subject;

/// Reads `content/documents/` and `content/plans/`.
@Singleton
class DocumentReader implements Part<Documents> {

    private static final String ONGOING = "ongoing";
    private static final String SUBJECTS = "documents/subjects.yaml";

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
        documents.values().forEach(document -> check(reading, document, documents));
        return new Documents(Collections.unmodifiableMap(documents),
                subjects(reading, documents));
    }

    private static void check(
            Reading reading, Document document, Map<String, Document> documents) {
        document.relatedDocuments().forEach(id ->
                known(reading, document, documents, "related-documents", id));
        document.actions().forEach(action ->
                known(reading, document, documents, "plan", action.plan()));
        if (!document.replacedBy().isEmpty()) {
            known(reading, document, documents, "replaced-by", document.replacedBy());
        }
        if (document.replacedBy().isEmpty() == (document.status() == Status.REPLACED)) {
            reading.problem(document.file(), 1, "A document that was replaced has the status"
                    + " \"replaced\" and, under \"replaced-by\", the document that took its"
                    + " place. No other has them.");
        }
    }

    private static void known(Reading reading, Document document,
            Map<String, Document> documents, String field, String id) {
        if (!documents.containsKey(id)) {
            reading.problem(document.file(), 1, "\"" + field + "\" names \"" + id
                    + "\", which is not there. Write the name of its file.");
        }
    }

    private static Document document(Reading reading, SourceFile file) {
        try (var fields = reading.frontMatter(file)) {
            fields.text("confidence", "");
            var review = RoughDate.read(fields, "review");
            return new Document(
                    file.name(),
                    fields.choice("kind", Kind.class),
                    fields.text("title"),
                    fields.texts("also-called"),
                    fields.text("summary"),
                    fields.choice("status", Status.class),
                    fields.text("status-note", ""),
                    fields.text("replaced-by", ""),
                    date(fields),
                    fields.optionalMap("period").flatMap(DocumentReader::period),
                    review,
                    fields.text("review-note", ""),
                    fields.texts("themes"),
                    fields.maps("versions").stream()
                            .map(version -> Version.read(reading, version)).toList(),
                    fields.choice("text-held", Held.class),
                    Upkeep.owned(fields, review.map(RoughDate::last)),
                    fields.texts("sources"),
                    fields.texts("related-services"),
                    fields.texts("related-documents"),
                    fields.maps("actions").stream().map(DocumentReader::action).toList(),
                    Change.read(reading, fields),
                    reading.body(file));
        }
    }

    /// What the documents are about. Each theme of a document belongs to one subject, so that the
    /// list by subject lacks none.
    private static List<Subject> subjects(Reading reading, Map<String, Document> documents) {
        try (var fields = reading.yaml(SUBJECTS)) {
            var subjects = fields.maps("subjects").stream().map(DocumentReader::subject).toList();
            var known = subjects.stream().flatMap(one -> one.themes().stream()).toList();
            documents.values().forEach(document -> document.themes().stream()
                    .filter(theme -> !known.contains(theme))
                    .forEach(theme -> reading.problem(document.file(),
                            reading.line(document.file(), theme), "The theme \"" + theme
                                    + "\" stands in no subject of " + SUBJECTS
                                    + ". Add it to one, or write another theme.")));
            return subjects;
        }
    }

    private static Subject subject(Fields fields) {
        try (fields) {
            return new Subject(fields.text("id"), fields.text("name"), fields.texts("themes"));
        }
    }

    private static String date(Fields fields) {
        var published = fields.text("published");
        if (!published.isEmpty() && !published.equals(ONGOING)
                && RoughDate.of(published).isEmpty()) {
            fields.problem("published", "\"published\" must be a year, a season, a month or a day:"
                    + " 2022, 2022-spring, 2022-04 or 2022-04-06, or else \"ongoing\".");
        }
        return published;
    }

    private static Optional<Period> period(Fields fields) {
        try (fields) {
            fields.text("from"); // Tells a date that is missing.
            fields.text("to");
            var period = RoughDate.read(fields, "from").flatMap(from ->
                    RoughDate.read(fields, "to").map(to -> new Period(from, to)));
            if (period.filter(one -> one.to().last().isBefore(one.from().first())).isPresent()) {
                fields.problem("to", "The period ends before it begins. Write the earlier date"
                        + " under \"from\".");
            }
            return period;
        }
    }

    private static PlanAction action(Fields fields) {
        try (fields) {
            return new PlanAction(fields.text("plan"), fields.text("number"));
        }
    }
}
