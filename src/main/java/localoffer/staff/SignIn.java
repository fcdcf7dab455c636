package localoffer.staff;

import jakarta.inject.Singleton;
import java.time.Duration;

/// Signing in by name and password.
@Singleton
class SignIn {

    private static final String UNKNOWN = "an unknown name";

    private final People people;
    private final Passwords passwords;
    private final Attempts attempts;
    private final StaffSettings settings;

    SignIn(People people, Passwords passwords, Attempts attempts, StaffSettings settings) {
        this.people = people;
        this.passwords = passwords;
        this.attempts = attempts;
        this.settings = settings;
    }

    /// One answer and one time for an unknown name, a wrong password and a person who has left.
    Outcome attempt(String signInName, String password, String address) {
        var name = Person.plain(signInName);
        var wait = attempts.toWait(name, address);
        if (!wait.isZero()) {
            return new TooMany(wait);
        }
        if (name.length() > Person.NAME_CHARACTERS_MAX
                || password.length() > PasswordRules.CHARACTERS_MAX * 2) {
            return refused(UNKNOWN);
        }
        var person = people.findBySignInName(name).filter(Person::active);
        if (!passwords.matches(password, person.flatMap(Person::password))) {
            return refused(person.map(Person::signInName).orElse(UNKNOWN));
        }
        attempts.forget(name, address);
        return new Welcome(person.orElseThrow());
    }

    /// The request is on a virtual thread, so that waiting costs next to nothing.
    private Outcome refused(String known) {
        try {
            Thread.sleep(settings.failureDelay());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Refused(known);
    }

    sealed interface Outcome permits Welcome, Refused, TooMany {}

    record Welcome(Person person) implements Outcome {}

    /// @param known the name of the person; what else was typed may be a password
    record Refused(String known) implements Outcome {}

    record TooMany(Duration pause) implements Outcome {}
}
