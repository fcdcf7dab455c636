package localoffer.documents;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything that the area has published, plans included.
public final class Documents {

    private final Map<String, Document> documents;
    private final List<Subject> subjects;

    Documents(Map<String, Document> documents, List<Subject> subjects) {
        this.documents = documents;
        this.subjects = subjects;
    }

    /// Every document, by id.
    public Collection<Document> all() {
        return documents.values();
    }

    public Optional<Document> find(String id) {
        return Optional.ofNullable(documents.get(id));
    }

    /// Those that this one took the place of.
    List<Document> before(Document document) {
        return all().stream().filter(one -> one.replacedBy().equals(document.id())).toList();
    }

    List<Subject> subjects() {
        return subjects;
    }

    /// Themes that people look for together.
    record Subject(String id, String name, List<String> themes) {

        boolean isOf(Document document) {
            return document.themes().stream().anyMatch(themes::contains);
        }
    }
}
