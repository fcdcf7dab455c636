package localoffer.questionnaires;

import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localoffer.database.Shelf;

/// Looks into what a test has sent.
@Singleton
class Kept {

    private static final Pattern SEALED = Pattern.compile("\"?\\\\?\\\\x([0-9a-f]{56,})\"?");

    private final Shelf shelf;
    private final SealedWords sealed;

    Kept(Shelf shelf, SealedWords sealed) {
        this.shelf = shelf;
        this.sealed = sealed;
    }

    /// Every row that the query finds, its values joined by a bar, and what is sealed opened.
    List<String> rows(String sql) {
        return shelf.rows(sql).stream().map(row -> SEALED.matcher(row).replaceAll(match ->
                Matcher.quoteReplacement(sealed.open(HexFormat.of().parseHex(match.group(1)))
                        .orElse(match.group())))).toList();
    }

    void clear() {
        shelf.empty("response", "comment", "comment_to_triage", "comment_looked_at",
                "comment_decision", "comment_answer", "comment_worry", "comment_theme",
                "comment_coding", "comment_first_look", "about_you", "used_ticket", "receipt",
                "invitation", "invitation_code", "invitation_rate", "code_only", "held_decision");
    }

    void change(String sql) {
        shelf.change(sql);
    }

    /// Does something while no connection can be had.
    <T> T whileAway(Supplier<T> what) {
        return shelf.whileAway(what);
    }
}
