package localoffer.documents;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// Every document, the newest first, in groups by kind or by what it is about.
///
/// @param byKind which of the two
record DocumentList(boolean byKind, List<Group> groups) {

    private static final Comparator<Document> NEWEST_FIRST =
            Comparator.comparing(Document::published).reversed().thenComparing(Document::title);

    static DocumentList byKind(Documents documents) {
        return new DocumentList(true, Arrays.stream(Document.Kind.values())
                .map(kind -> new Group(kind.name().toLowerCase(Locale.ROOT),
                        DocumentPage.key("kinds", kind), "",
                        rows(documents, document -> document.kind() == kind)))
                .filter(group -> !group.rows.isEmpty()).toList());
    }

    static DocumentList bySubject(Documents documents) {
        return new DocumentList(false, documents.subjects().stream()
                .map(subject -> new Group(subject.id(), "", subject.name(),
                        rows(documents, subject::isOf)))
                .filter(group -> !group.rows.isEmpty()).toList());
    }

    private static List<Row> rows(Documents documents, Predicate<Document> which) {
        return documents.all().stream().filter(which).sorted(NEWEST_FIRST).map(Row::new).toList();
    }

    /// Documents under one heading.
    ///
    /// @param key the message with the heading; empty when the name is the heading
    record Group(String id, String key, String name, List<Row> rows) {}

    /// One document.
    record Row(Document document) {

        public String published() {
            return document.publishedWords();
        }

        public StatusTag status() {
            return StatusTag.of(document.status());
        }
    }
}
