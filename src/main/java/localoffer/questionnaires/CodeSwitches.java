package localoffer.questionnaires;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import localoffer.database.Sql;
import localoffer.staff.Audit;
import localoffer.staff.StaffMember;

/// What staff have switched to codes.
@Singleton
class CodeSwitches {

    private final Sql sql;
    private final Audit audit;

    CodeSwitches(Sql sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    List<CodeSwitch> list() {
        return sql.rows("select service, questionnaire from code_only",
                row -> new CodeSwitch(row.getString(1), row.getString(2)));
    }

    /// Switches it on or off; what is so already stays so.
    @Transactional
    void set(StaffMember who, CodeSwitch one, boolean on) {
        int changed = sql.change(on
                ? "insert into code_only (service, questionnaire) values (?, ?)"
                        + " on conflict do nothing"
                : "delete from code_only where service = ? and questionnaire = ?",
                one.service(), one.questionnaire());
        if (changed > 0) {
            audit.record(who, on ? "let only codes answer" : "let everybody answer",
                    one.service().isEmpty() ? one.questionnaire() : one.service());
        }
    }
}
