package localoffer.directory;

/// What a listing says of problems that people reported with it.
///
/// @param month in words, such as November 2026: in which it was mended, or else reported
/// @param reason why nothing was changed; empty when something was
public record ListingNote(What what, String month, String reason) {

    /// How far it has come.
    public enum What { CHECKING, MENDED, NOT_CHANGED }

    public String key() {
        return switch (what) {
            case CHECKING -> "problem.note.checking";
            case MENDED -> "problem.note.mended";
            case NOT_CHANGED -> "problem.note.not-changed";
        };
    }

    /// The kind of notice that it stands in.
    public String tone() {
        return switch (what) {
            case CHECKING -> "warning";
            case MENDED -> "success";
            case NOT_CHANGED -> "info";
        };
    }
}
