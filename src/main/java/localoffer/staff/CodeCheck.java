package localoffer.staff;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;

/// Whether a one-time code is right, no oftener than a guesser would need it.
@Singleton
class CodeCheck {

    private final SecondStep secondStep;
    private final Attempts attempts;
    private final Audit audit;

    CodeCheck(SecondStep secondStep, Attempts attempts, Audit audit) {
        this.secondStep = secondStep;
        this.attempts = attempts;
        this.audit = audit;
    }

    Outcome check(UUID person, String code, String address) {
        var name = "code of " + person;
        var wait = attempts.toWait(name, address);
        if (!wait.isZero()) {
            return new Later(wait);
        }
        if (!secondStep.accepts(person, code)) {
            audit.record(person, "typed a wrong one-time code", "");
            return new Wrong();
        }
        attempts.forget(name, address);
        return new Right();
    }

    sealed interface Outcome permits Right, Wrong, Later {}

    record Right() implements Outcome {}

    record Wrong() implements Outcome {}

    record Later(Duration pause) implements Outcome {}
}
