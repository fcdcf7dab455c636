package localoffer.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import localoffer.documents.Document.Kind;
import localoffer.web.DateWords;

/// Every document by kind, the newest first.
record DocumentList(List<Group> groups) {

    static DocumentList of(Documents documents) {
        var groups = new ArrayList<Group>();
        for (var kind : Kind.values()) {
            var rows = documents.all().stream().filter(document -> document.kind() == kind)
                    .sorted(Comparator.comparing(Document::published).reversed())
                    .map(Row::new).toList();
            if (!rows.isEmpty()) {
                groups.add(new Group(kind, rows));
            }
        }
        return new DocumentList(List.copyOf(groups));
    }

    /// All of one kind.
    record Group(Kind kind, List<Row> rows) {

        public String key() {
            return DocumentPage.key("kinds", kind);
        }
    }

    /// One document.
    record Row(Document document) {

        public String published() {
            return DateWords.of(document.published());
        }

        public StatusTag status() {
            return StatusTag.of(document.status());
        }
    }
}
