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

    /// The newest open version of each questionnaire, in the order of their files.
    public List<Questionnaire> open() {
        return versions.stream().filter(q -> open(q.id()).filter(q::equals).isPresent()).toList();
    }

    public Optional<Questionnaire> find(String id, int version) {
        return versions.stream().filter(q -> q.id().equals(id) && q.version() == version)
                .findFirst();
    }

    /// The version that the public reads: the open one, or the newest that was open once.
    public Optional<Questionnaire> published(String id) {
        return open(id).or(() -> versions.stream()
                .filter(q -> q.id().equals(id) && q.status() == Questionnaire.Status.CLOSED)
                .max(Comparator.comparingInt(Questionnaire::version)));
    }

    /// The newest version, open or not: its words label the results.
    public Optional<Questionnaire> newest(String id) {
        return versions.stream().filter(q -> q.id().equals(id))
                .max(Comparator.comparingInt(Questionnaire::version));
    }
}
