package localoffer.documents;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// Everything that the area has published, plans included.
public final class Documents {

    private final Map<String, Document> documents;

    Documents(Map<String, Document> documents) {
        this.documents = documents;
    }

    /// Every document, by id.
    public Collection<Document> all() {
        return documents.values();
    }

    public Optional<Document> find(String id) {
        return Optional.ofNullable(documents.get(id));
    }
}
