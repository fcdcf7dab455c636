package localoffer.staff;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/// Takes the second step away from a person who has lost their telephone.
@Singleton
class Recovery {

    private final SecondStep secondStep;
    private final Sessions sessions;
    private final Audit audit;

    Recovery(SecondStep secondStep, Sessions sessions, Audit audit) {
        this.secondStep = secondStep;
        this.sessions = sessions;
        this.audit = audit;
    }

    boolean isPossible(Person person) {
        return secondStep.isOn(person.id());
    }

    /// Their sessions end, too: who has the telephone may have them.
    @Transactional
    void make(StaffMember by, Person person) {
        if (secondStep.remove(person.id())) {
            sessions.endAll(person.id());
            audit.record(by, "took away a second step", person.signInName());
        }
    }
}
