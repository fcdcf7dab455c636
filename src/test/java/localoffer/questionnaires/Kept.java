package localoffer.questionnaires;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;
import localoffer.database.Shelf;

/// Looks into what a test has sent.
@Singleton
class Kept {

    private final Shelf shelf;

    Kept(Shelf shelf) {
        this.shelf = shelf;
    }

    /// Every row that the query finds, its values joined by a bar.
    List<String> rows(String sql) {
        return shelf.rows(sql);
    }

    void clear() {
        shelf.change("truncate response, comment, comment_to_triage, about_you, used_ticket,"
                + " receipt, invitation, invitation_code, invitation_rate, code_only,"
                + " held_decision");
    }

    void change(String sql) {
        shelf.change(sql);
    }

    /// Does something while no connection can be had.
    <T> T whileAway(Supplier<T> what) {
        return shelf.whileAway(what);
    }
}
