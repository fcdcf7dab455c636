package localoffer.comments;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import localoffer.questionnaires.Quarter;

/// A comment that may be read: somebody decided so, and its batch is closed.
///
/// @param quarter whose close let it out, with those of enough others
/// @param isQuote whether everybody may read it; else staff alone
/// @param answer the one that it has, or is about to have
/// @param themes ids of those that the first coder gave
/// @param demonstration whether it was invented
record Cleared(UUID id, String service, String quarter, boolean isQuote, String words,
        Optional<UUID> answer, List<String> themes, boolean demonstration) {

    Cleared {
        themes = List.copyOf(themes);
    }

    public String when() {
        return Quarter.parse(quarter).words();
    }
}
