package localoffer.staff;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;

/// Who joins and leaves the staff.
@Singleton
class Appointments {

    private final People people;
    private final Sessions sessions;
    private final SignInLinks links;
    private final Audit audit;

    Appointments(People people, Sessions sessions, SignInLinks links, Audit audit) {
        this.people = people;
        this.sessions = sessions;
        this.links = links;
        this.audit = audit;
    }

    /// False when somebody has that sign-in name.
    @Transactional
    boolean join(StaffMember by, Person person, Set<String> services, Set<Task> tasks) {
        var added = people.add(person.id(), person.signInName(), person.knownAs(),
                person.administrator(), person.allServices());
        if (added == 0) {
            return false;
        }
        services.forEach(service -> people.allow(person.id(), service));
        tasks.forEach(task -> people.give(person.id(), task.word()));
        audit.record(by, "added a person of staff", person.signInName());
        return true;
    }

    /// Ends their sessions and links at once.
    @Transactional
    void leave(StaffMember by, UUID person) {
        if (people.leave(person) == 1) {
            sessions.endAll(person);
            links.endAll(person);
            audit.record(by, "closed the account of a person of staff", person.toString());
        }
    }
}
