package localoffer.questionnaires;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import localoffer.questionnaires.HeldDecision.Choice;
import localoffer.staff.Audit;
import localoffer.staff.StaffMember;

/// Does what was decided about held responses, and writes down who did it.
@Singleton
class HeldChoices {

    private final HeldResponses held;
    private final Audit audit;

    HeldChoices(HeldResponses held, Audit audit) {
        this.held = held;
        this.audit = audit;
    }

    /// @return false when somebody else was faster; then nothing changes
    @Transactional
    boolean make(StaffMember by, HeldGroup group, Choice choice, String why) {
        held.keepShuffleOff();
        var done = switch (choice) {
            case COUNT -> held.release(group, by.id());
            case LEAVE_OUT -> held.propose(group, why, by.id());
            case AGREE -> held.reject(group, by.id());
            case SEND_BACK -> held.sendBack(group);
        };
        if (done) {
            audit.record(by, words(choice), group.name());
        }
        return done;
    }

    private static String words(Choice choice) {
        return switch (choice) {
            case COUNT -> "let held responses count";
            case LEAVE_OUT -> "asked to leave held responses out";
            case AGREE -> "agreed to leave held responses out";
            case SEND_BACK -> "did not agree to leave held responses out";
        };
    }
}
