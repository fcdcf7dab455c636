package localoffer.comments;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import localoffer.questionnaires.NightlyShuffle;
import localoffer.staff.Audit;
import localoffer.staff.StaffMember;

/// Writes answers to comments and publishes them, and writes down who did it.
@Singleton
class Answering {

    private final Answers answers;
    private final NightlyShuffle shuffle;
    private final Audit audit;
    private final Clock clock;

    Answering(Answers answers, NightlyShuffle shuffle, Audit audit, Clock clock) {
        this.answers = answers;
        this.shuffle = shuffle;
        this.audit = audit;
        this.clock = clock;
    }

    /// @return false when somebody else was faster; then nothing changes
    @Transactional
    boolean write(StaffMember by, String service, AnswerForm form, List<Cleared> readable) {
        shuffle.keepOff();
        var written = answers.write(service, form.told(), form.ids(readable), by.id());
        written.ifPresent(id -> audit.record(by, "drafted an answer", service + " " + id));
        return written.isPresent();
    }

    @Transactional
    boolean publish(StaffMember by, String service, UUID answer) {
        var done = answers.publish(service, answer, YearMonth.now(clock).toString(), by.id());
        if (done) {
            audit.record(by, "published an answer", service + " " + answer);
        }
        return done;
    }

    @Transactional
    boolean remove(StaffMember by, String service, UUID answer) {
        var done = answers.remove(service, answer);
        if (done) {
            audit.record(by, "removed a draft of an answer", service + " " + answer);
        }
        return done;
    }

    /// Somebody opens the comments about a service.
    @Transactional
    void look(StaffMember by, String service) {
        audit.record(by, "read the comments", service);
    }
}
