package localoffer.comments;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import localoffer.comments.Decision.Choice;
import localoffer.questionnaires.NightlyShuffle;
import localoffer.staff.Audit;
import localoffer.staff.StaffMember;

/// Does what was decided about a comment, and writes down who did it. The audit names the service
/// and neither the comment nor its quarter: with the moment of a look they would date what was
/// written, and tell how many wrote in a quarter that still runs.
@Singleton
class Moderation {

    private final WaitingComments comments;
    private final FirstLooks looks;
    private final NightlyShuffle shuffle;
    private final Audit audit;
    private final Clock clock;

    Moderation(WaitingComments comments, FirstLooks looks, NightlyShuffle shuffle, Audit audit,
            Clock clock) {
        this.comments = comments;
        this.looks = looks;
        this.shuffle = shuffle;
        this.audit = audit;
        this.clock = clock;
    }

    /// Somebody opens it.
    @Transactional
    void look(StaffMember by, Comment comment) {
        shuffle.keepOff();
        comments.look(comment.id()).ifPresent(looks::add);
        audit.record(by, "read a comment", comment.about().service());
    }

    /// @param decision in which nothing is wrong
    /// @return false when somebody else was faster; then nothing changes
    @Transactional
    boolean decide(StaffMember by, Comment comment, Choice choice, Decision decision) {
        shuffle.keepOff();
        var done = switch (choice) {
            case ASK_LEAD -> comments.worry(comment.id(), false);
            case NO_WORRY -> comments.worry(comment.id(), true);
            case QUOTE, SUMMARY, VEXATIOUS, INDIVIDUAL, REFERRED -> settle(by, comment, choice,
                    decision);
        };
        if (done) {
            audit.record(by, words(choice), comment.about().service());
        }
        return done;
    }

    /// What was refused stays sealed for a while, should somebody ask why. Of everything else what
    /// was written goes: it is elsewhere, or stands without what was taken out.
    private boolean settle(StaffMember by, Comment comment, Choice choice, Decision decision) {
        var kept = choice.isToBeRead() ? Optional.of(decision.words())
                : Optional.<Redaction>empty();
        var redacted = kept.isPresent()
                && !decision.words().changes(comment.words().orElse(""))
                ? decision.withoutReasons() : decision;
        if (!comments.decide(comment.id(), choice.word(), kept, redacted,
                YearMonth.now(clock).toString(), by.id())) {
            return false;
        }
        if (choice.isToBeRead() || choice == Choice.REFERRED) {
            comments.forgetWords(comment.id());
        }
        return true;
    }

    private static String words(Choice choice) {
        return switch (choice) {
            case QUOTE -> "let a comment be published";
            case SUMMARY -> "kept a comment for a summary";
            case VEXATIOUS -> "did not publish a comment: vexatious";
            case INDIVIDUAL -> "did not publish a comment: about one person's service";
            case ASK_LEAD -> "asked the safeguarding lead about a comment";
            case NO_WORRY -> "had no safeguarding worry about a comment";
            case REFERRED -> "referred a comment and removed its text";
        };
    }
}
