package localoffer.questionnaires;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Every version of every questionnaire.
public final class Questionnaires {

    private final List<Questionnaire> versions;

    Questionnaires(Collection<Questionnaire> versions) {
        this.versions = List.copyOf(versions);
    }

    /// Every version of all of them.
    public List<Questionnaire> versions() {
        return versions;
    }

    /// The newest version that is open now.
    public Optional<Questionnaire> open(String id) {
        return versions.stream().filter(q -> q.id().equals(id) && q.isOpen())
                .max(Comparator.comparingInt(Questionnaire::version));
    }

    public Optional<Questionnaire> find(String id, int version) {
        return versions.stream().filter(q -> q.id().equals(id) && q.version() == version)
                .findFirst();
    }

    /// The newest version, open or not: its words label the results.
    public Optional<Questionnaire> newest(String id) {
        return versions.stream().filter(q -> q.id().equals(id))
                .max(Comparator.comparingInt(Questionnaire::version));
    }
}
