package localoffer.questionnaires;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import localoffer.questionnaires.Questionnaire.Status;

/// Every version of every questionnaire, and what services add to them.
public final class Questionnaires {

    private final List<Questionnaire> versions;
    private final List<LocalQuestion> local;

    Questionnaires(Collection<Questionnaire> versions, Collection<LocalQuestion> local) {
        this.versions = List.copyOf(versions);
        this.local = List.copyOf(local);
    }

    /// Every version of all of them.
    public List<Questionnaire> versions() {
        return versions;
    }

    /// What services add to them, open or not.
    List<LocalQuestion> local() {
        return local;
    }

    /// The newest version that can be answered on the day.
    public Optional<Questionnaire> open(String id, LocalDate today) {
        return newest(id, q -> q.isOpen(today));
    }

    /// The newest open version of each questionnaire, in the order of their files.
    public List<Questionnaire> open(LocalDate today) {
        return versions.stream()
                .filter(q -> open(q.id(), today).filter(q::equals).isPresent()).toList();
    }

    public Optional<Questionnaire> find(String id, int version) {
        return versions.stream().filter(q -> q.id().equals(id) && q.version() == version)
                .findFirst();
    }

    /// The version that the public reads: the open one, or the newest that is no draft.
    public Optional<Questionnaire> published(String id, LocalDate today) {
        return open(id, today).or(() -> newest(id, q -> q.status() != Status.DRAFT));
    }

    /// The newest version, open or not: its words label the results.
    public Optional<Questionnaire> newest(String id) {
        return newest(id, q -> true);
    }

    /// The questionnaire with what the service adds to it.
    public Questionnaire at(String service, Questionnaire questionnaire) {
        return at(service, questionnaire, question -> true);
    }

    /// @param asked which of what it adds
    Questionnaire at(String service, Questionnaire questionnaire,
            Predicate<LocalQuestion> asked) {
        return questionnaire.with(LocalQuestion.open(local, service, questionnaire.id()).stream()
                .filter(asked).toList());
    }

    private Optional<Questionnaire> newest(String id, Predicate<Questionnaire> fits) {
        return versions.stream().filter(q -> q.id().equals(id)).filter(fits)
                .max(Comparator.comparingInt(Questionnaire::version));
    }
}
