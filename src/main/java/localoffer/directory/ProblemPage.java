package localoffer.directory;

import java.util.List;
import localoffer.directory.ProblemForm.Mistake;

/// The form that reports a problem with a listing.
///
/// @param notice the key of words that stand above everything; empty for none
record ProblemPage(Service service, ProblemForm form, List<Mistake> mistakes, String notice) {

    public List<ProblemKind> kinds() {
        return List.of(ProblemKind.values());
    }

    public int charactersMax() {
        return ProblemReport.WORDS_CHARACTERS_MAX;
    }

    /// Whether something that was sent was not taken, because of it or of us.
    public boolean isRefused() {
        return !mistakes.isEmpty() || !notice.isEmpty();
    }

    public boolean isMistaken() {
        return !mistakes.isEmpty();
    }

    /// What is wrong with one field: nothing or one thing.
    public List<Mistake> of(String field) {
        return mistakes.stream().filter(mistake -> mistake.field().equals(field)).toList();
    }

    /// What describes the box for words, for those who cannot see it.
    public String describedBy() {
        return of("words").isEmpty() ? "words-hint" : "words-hint words-error";
    }
}
