package localoffer.documents;

import java.util.List;
import java.util.Optional;
import localoffer.content.Html;
import localoffer.content.Upkeep;

/// A thing that the area has published: a strategy, a report, a plan. A text that is not known
/// is empty.
///
/// @param id its slug
/// @param alsoCalled other names that people look for
/// @param statusNote a sentence on what the status means here
/// @param replacedBy the document that took its place
/// @param published as exactly as it is known, such as 2022-04 or 2024-autumn; or "ongoing"
/// @param review when it is looked at again, as exactly as it is known
/// @param reviewNote what is known of that in words
/// @param held how much of its text we hold
/// @param upkeep by whom, a role or a body, and when it and its page are looked after
/// @param actions of plans, that speak of it
/// @param history what was done to its page, the newest first
public record Document(
        String id,
        Kind kind,
        String title,
        List<String> alsoCalled,
        String summary,
        Status status,
        String statusNote,
        String replacedBy,
        String published,
        Optional<Period> period,
        Optional<RoughDate> review,
        String reviewNote,
        List<String> themes,
        List<Version> versions,
        Held held,
        Upkeep upkeep,
        List<String> sources,
        List<String> relatedServices,
        List<String> relatedDocuments,
        List<PlanAction> actions,
        List<Change> history,
        Html body) {

    public enum Kind {
        STRATEGY, PROMISE, PLAN, REPORT, GUIDANCE, STATEMENT, REVIEW, INSPECTION, FEEDBACK
    }

    public enum Status { CURRENT, UNDER_REVIEW, NOT_KNOWN, REPLACED, ARCHIVED }

    public enum Held { YES, PARTLY, NO }

    /// The first and the last year it speaks of, or months or days.
    public record Period(RoughDate from, RoughDate to) {}

    /// An action of a plan, by its number there.
    public record PlanAction(String plan, String number) {}

    public String publishedWords() {
        return RoughDate.of(published).map(RoughDate::words).orElse(published);
    }

    /// Where it stands: plans have addresses of their own.
    public String address() {
        return "/" + folder() + "/" + id;
    }

    /// Whether it does not say how things are today.
    public boolean isOld() {
        return status == Status.REPLACED || status == Status.ARCHIVED;
    }

    /// Its file below the content folder.
    public String file() {
        return folder() + "/" + id + ".md";
    }

    private String folder() {
        return kind == Kind.PLAN ? "plans" : "documents";
    }
}
