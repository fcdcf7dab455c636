package localoffer.comments;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import localoffer.comments.Codings.Uncoded;
import localoffer.questionnaires.NightlyShuffle;
import localoffer.staff.Audit;
import localoffer.staff.StaffMember;

/// Gives a comment its themes, and writes down who did it.
@Singleton
class ThemeGiving {

    private final Codings codings;
    private final NightlyShuffle shuffle;
    private final Audit audit;

    ThemeGiving(Codings codings, NightlyShuffle shuffle, Audit audit) {
        this.codings = codings;
        this.shuffle = shuffle;
        this.audit = audit;
    }

    /// Nothing changes when somebody else was faster.
    @Transactional
    void give(StaffMember by, Uncoded comment, Coding coding) {
        shuffle.keepOff();
        if (codings.code(comment, coding, by.id())) {
            audit.record(by, "gave a comment its themes", comment.service());
        }
    }
}
