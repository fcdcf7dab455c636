package localoffer.documents;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.content.Fields;

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

    /// The document whose id stands in a field. An unknown one is told; none is not.
    public Optional<Document> named(Fields fields, String name) {
        return fields.optional(name).flatMap(id -> named(fields, name, id));
    }

    /// The documents whose ids stand in a list.
    public List<Document> allNamed(Fields fields, String name) {
        return fields.texts(name).stream()
                .flatMap(id -> named(fields, name, id).stream()).toList();
    }

    private Optional<Document> named(Fields fields, String name, String id) {
        var document = find(id);
        if (document.isEmpty()) {
            fields.problem(name, "There is no document \"" + id + "\". Write the name of its file"
                    + " in documents or plans, without the ending.");
        }
        return document;
    }

    /// Those that speak about a service, the newest first.
    public List<Document> ofService(String id) {
        return all().stream().filter(one -> one.relatedServices().contains(id))
                .sorted(Comparator.comparing(Document::published).reversed()).toList();
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
