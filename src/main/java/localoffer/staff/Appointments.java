package localoffer.staff;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;

/// Who joins and leaves the staff.
@Singleton
class Appointments {

    private static final String GAVE = "set what a person of staff may do";

    private final People people;
    private final Sessions sessions;
    private final SignInLinks links;
    private final Audit audit;
    private final Listings listings;

    Appointments(People people, Sessions sessions, SignInLinks links, Audit audit,
            Listings listings) {
        this.listings = listings;
        this.people = people;
        this.sessions = sessions;
        this.links = links;
        this.audit = audit;
    }

    /// What was typed, if it can be so.
    PersonForm.Checked check(PersonForm typed) {
        return typed.check(listings);
    }

    /// False when somebody has that sign-in name.
    @Transactional
    boolean join(StaffMember by, Person person, Roles roles) {
        var added = people.add(person.id(), person.signInName(), person.knownAs(),
                person.administrator(), person.allServices());
        if (added == 0) {
            return false;
        }
        give(person.id(), roles);
        audit.record(by, "added a person of staff", person.signInName());
        audit.record(by, GAVE, roles.words(person));
        return true;
    }

    /// What a person may do from now on, in the sessions that they have, too.
    ///
    /// @param typed whose name, administration and services count
    @Transactional
    void change(StaffMember by, UUID id, Person typed, Roles roles) {
        if (people.change(id, typed.knownAs(), typed.administrator(), typed.allServices()) == 1) {
            people.allowNothing(id);
            people.ownNothing(id);
            people.giveNothing(id);
            give(id, roles);
            audit.record(by, GAVE, roles.words(typed));
        }
    }

    Roles roles(UUID person) {
        return new Roles(people.services(person), people.provides(person), people.tasks(person));
    }

    /// Ends all their sessions and links.
    @Transactional
    void signOut(StaffMember by, Person person) {
        sessions.endAll(person.id());
        links.endAll(person.id());
        audit.record(by, "signed a person of staff out everywhere", person.signInName());
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

    private void give(UUID person, Roles roles) {
        roles.services().forEach(service -> people.allow(person, service));
        roles.provides().forEach(service -> people.own(person, service));
        roles.tasks().forEach(task -> people.give(person, task));
    }
}
