package localoffer.staff;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/// Stores a password and ends everything that was open before it.
@Singleton
class NewPassword {

    private final People people;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Audit audit;

    NewPassword(People people, Sessions sessions, Passwords passwords, Audit audit) {
        this.people = people;
        this.sessions = sessions;
        this.passwords = passwords;
        this.audit = audit;
    }

    @Transactional
    void set(Person person, String password) {
        people.setPassword(person.id(), passwords.hash(password));
        sessions.endAll(person.id());
        audit.record(person.id(), "set a password", person.signInName());
    }
}
