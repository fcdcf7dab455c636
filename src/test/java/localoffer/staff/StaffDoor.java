package localoffer.staff;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import localoffer.sample.Browser;

/// Lets a test in as a person of staff, by the door that they would use.
@Singleton
public class StaffDoor {

    private final FirstSignIn firstSignIn;
    private final People people;
    private final Appointments appointments;
    private final Invitations invitations;

    StaffDoor(FirstSignIn firstSignIn, People people, Appointments appointments,
            Invitations invitations) {
        this.firstSignIn = firstSignIn;
        this.people = people;
        this.appointments = appointments;
        this.invitations = invitations;
    }

    /// A browser in which the first administrator, who sees everything, is signed in.
    public Browser administrator(URI home) {
        return enter(home, firstSignIn.open().orElseThrow());
    }

    /// The one-time link of the first administrator, for another kind of browser.
    public String administratorsLink() {
        return firstSignIn.open().orElseThrow();
    }

    /// A browser in which a commissioner is signed in who may analyse these services alone.
    public Browser commissioner(URI home, String... services) {
        return enter(home, commissionersLink(services));
    }

    /// The one-time link of a new commissioner of these services, for another kind of browser.
    public String commissionersLink(String... services) {
        var id = UUID.randomUUID();
        var jo = new Person(id, "jo-" + id, "Commissioner for therapies", null, false, false, true);
        appointments.join(first(), jo, Roles.of(Set.of(services), Set.of(), Set.of()));
        return invitations.invite(id);
    }

    /// The one-time link of somebody who types in paper forms and may do nothing else.
    public String paperDeskLink() {
        var id = UUID.randomUUID();
        var sam = new Person(id, "sam-" + id, "Paper desk", null, false, false, true);
        appointments.join(first(), sam, Roles.of(Set.of(), Set.of(), Set.of(Task.PAPER)));
        return invitations.invite(id);
    }

    /// A browser in which somebody is signed in who was given this task and nothing else.
    public Browser with(URI home, Task... tasks) {
        return enter(home, linkOf(tasks[0].word(), false,
                Roles.of(Set.of(), Set.of(), Set.of(tasks))));
    }

    /// Their one-time link, for another kind of browser.
    public String linkWith(Task task) {
        return linkOf(task.word(), false, Roles.of(Set.of(), Set.of(), Set.of(task)));
    }

    /// A browser in which a provider of these services is signed in.
    public Browser provider(URI home, String... services) {
        return enter(home, linkOf("provider", false,
                Roles.of(Set.of(), Set.of(services), Set.of())));
    }

    /// A browser in which somebody is signed in who keeps the accounts and does nothing else.
    public Browser accountant(URI home) {
        return enter(home, linkOf("accounts", true, Roles.of(Set.of(), Set.of(), Set.of())));
    }

    private String linkOf(String name, boolean administrator, Roles roles) {
        var id = UUID.randomUUID();
        // Later in the alphabet than the first administrator, who must stay the first.
        appointments.join(first(), new Person(id, "z-" + name + "-" + id, name, null,
                administrator, false, true), roles);
        return invitations.invite(id);
    }

    /// A browser in which they are signed in.
    public Browser paperDesk(URI home) {
        return enter(home, paperDeskLink());
    }

    private StaffMember first() {
        firstSignIn.open();
        var first = people.findAdministrator().orElseThrow();
        return new StaffMember(first.id(), first.knownAs(), true, true, Set.of());
    }

    private static Browser enter(URI home, String link) {
        var browser = new Browser(home);
        var entered = browser.submit(browser.get(link), "Sign in");
        if (entered.status() != 303) {
            throw new AssertionError("The link did not let anybody in: " + entered);
        }
        return browser;
    }
}
