package localoffer.staff;

import jakarta.inject.Singleton;
import java.util.Map;
import localoffer.web.NotFound;

/// Gives a person another password and ends their other sessions.
@Singleton
class PasswordChange {

    static final String OLD_IS_WRONG = "staff.password.old-wrong";

    private final People people;
    private final PasswordRules rules;
    private final SignIn signIn;
    private final NewPassword newPassword;

    PasswordChange(People people, PasswordRules rules, SignIn signIn, NewPassword newPassword) {
        this.people = people;
        this.rules = rules;
        this.signIn = signIn;
        this.newPassword = newPassword;
    }

    Outcome make(SignedIn who, Map<String, String> typed, String address) {
        var person = person(who);
        var password = typed.getOrDefault("password", "");
        if (needsOld(who) && !knowsOld(person, typed.getOrDefault("old", ""), address)) {
            return new Refused(OLD_IS_WRONG);
        }
        var again = typed.getOrDefault("again", "");
        var problem = rules.problem(password, again, person.signInName());
        if (problem.isPresent()) {
            return new Refused(problem.get());
        }
        newPassword.set(person, password);
        return new Made();
    }

    /// Who came by a link has shown enough; from who sits at an open screen the old one is asked.
    boolean needsOld(SignedIn who) {
        return !who.byLink();
    }

    String signInName(SignedIn who) {
        return person(who).signInName();
    }

    private Person person(SignedIn who) {
        return people.findById(who.member().id()).orElseThrow(NotFound::new);
    }

    private boolean knowsOld(Person person, String old, String address) {
        return signIn.attempt(person.signInName(), old, address) instanceof SignIn.Welcome;
    }

    sealed interface Outcome permits Made, Refused {}

    record Made() implements Outcome {}

    /// @param problem a message key
    record Refused(String problem) implements Outcome {}
}
