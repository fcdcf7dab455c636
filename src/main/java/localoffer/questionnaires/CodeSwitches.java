package localoffer.questionnaires;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import localoffer.staff.Audit;
import localoffer.staff.StaffMember;

/// What staff have switched to codes.
@Singleton
class CodeSwitches {

    private final JdbcOperations database;
    private final Audit audit;

    CodeSwitches(JdbcOperations database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    List<CodeSwitch> list() {
        return database.prepareStatement("select service, questionnaire from code_only", ask -> {
            var switches = new ArrayList<CodeSwitch>();
            try (var rows = ask.executeQuery()) {
                while (rows.next()) {
                    switches.add(new CodeSwitch(rows.getString(1), rows.getString(2)));
                }
            }
            return switches;
        });
    }

    /// Switches it on or off; what is so already stays so.
    @Transactional
    void set(StaffMember who, CodeSwitch one, boolean on) {
        int changed = change(on
                ? "insert into code_only (service, questionnaire) values (?, ?)"
                        + " on conflict do nothing"
                : "delete from code_only where service = ? and questionnaire = ?", one);
        if (changed > 0) {
            audit.record(who, on ? "let only codes answer" : "let everybody answer",
                    one.service().isEmpty() ? one.questionnaire() : one.service());
        }
    }

    private int change(String sql, CodeSwitch one) {
        return database.prepareStatement(sql, statement -> {
            statement.setString(1, one.service());
            statement.setString(2, one.questionnaire());
            return statement.executeUpdate();
        });
    }
}
