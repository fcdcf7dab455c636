package localoffer.directory;

import java.util.UUID;
import localoffer.web.DateWords;

/// What somebody said was wrong with a listing.
///
/// @param listing the id of the service
/// @param words of the person; empty for none
/// @param month in which it came, such as 2026-11: the finest moment that is kept of it
/// @param reason why nothing was changed, for everybody to read; empty in every other state
/// @param settled the month in which it was settled; empty while it is not
/// @param held whether it looks like the work of a program, so that the listing says nothing of
///     it before a person has taken it up
record ProblemReport(UUID id, String listing, ProblemKind kind, String words, String month,
        ProblemState state, String reason, String settled, boolean held) {

    static final int WORDS_CHARACTERS_MAX = 1_000;

    public String reported() {
        return DateWords.of(month);
    }
}
