package localoffer.comments;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import localoffer.comments.Drafts.Writer;
import localoffer.questionnaires.NightlyShuffle;
import localoffer.staff.Audit;
import localoffer.staff.StaffMember;
import localoffer.staff.Task;

/// Writes answers to comments and publishes them, and writes down who did it.
///
/// What a provider proposes about its own service is published by a commissioner of it or by a
/// publisher; what the council itself drafts, by a publisher alone.
@Singleton
class Answering {

    private final Drafts drafts;
    private final NightlyShuffle shuffle;
    private final Audit audit;
    private final Clock clock;

    Answering(Drafts drafts, NightlyShuffle shuffle, Audit audit, Clock clock) {
        this.drafts = drafts;
        this.shuffle = shuffle;
        this.audit = audit;
        this.clock = clock;
    }

    static boolean mayPublish(StaffMember who, Answer answer) {
        return answer.isDraft() && (who.may(Task.PUBLISHER)
                || (answer.byProvider() && who.mayAnalyse(answer.service())));
    }

    /// @return false when somebody else was faster; then nothing changes
    @Transactional
    boolean write(StaffMember by, String service, AnswerForm form, List<Cleared> readable) {
        shuffle.keepOff();
        var provider = Reach.of(by, service) == Reach.QUOTES;
        var written = drafts.write(service, form.told(), form.ids(readable),
                new Writer(by.id(), provider));
        written.ifPresent(id -> audit.record(by,
                provider ? "proposed an answer" : "drafted an answer", service + " " + id));
        return written.isPresent();
    }

    @Transactional
    boolean publish(StaffMember by, String service, UUID answer) {
        var may = by.may(Task.PUBLISHER) || by.mayAnalyse(service);
        var done = may && drafts.publish(service, answer, month(), by.id(),
                by.may(Task.PUBLISHER));
        if (done) {
            audit.record(by, "published an answer", service + " " + answer);
        }
        return done;
    }

    /// Tells what came of what was planned.
    @Transactional
    boolean follow(StaffMember by, String service, UUID answer, Outcome outcome) {
        var done = drafts.follow(service, answer, outcome, month());
        if (done) {
            audit.record(by, "published what came of an answer", service + " " + answer);
        }
        return done;
    }

    @Transactional
    boolean remove(StaffMember by, String service, UUID answer) {
        var done = drafts.remove(service, answer, Reach.of(by, service) == Reach.ALL);
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

    /// Somebody looks for words in all comments that they may read, and is shown some about these
    /// services. The words are not kept: they may name a child.
    @Transactional
    void search(StaffMember by, List<String> services) {
        var shown = services.isEmpty() ? List.of("") : services;
        shown.forEach(service -> audit.record(by, "searched the comments", service));
    }

    YearMonth now() {
        return YearMonth.now(clock);
    }

    private String month() {
        return now().toString();
    }
}
