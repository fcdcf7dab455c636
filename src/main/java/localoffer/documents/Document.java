package localoffer.documents;

import java.util.List;
import localoffer.content.Html;

/// A thing that the area has published: a strategy, a report, a plan. A text that is not known
/// is empty.
///
/// @param id its slug
/// @param alsoCalled other names that people look for
/// @param statusNote a sentence on what the status means here
/// @param replacedBy the document that took its place
/// @param owner a role or a body, never a person
/// @param published as exactly as it is known, such as 2022-04 or 2024-autumn; or "ongoing"
/// @param period the first and last year it speaks of, such as 2022 to 2024
/// @param held how much of its text we hold
/// @param lastChecked when a person of the council last checked the page; empty when nobody has
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
        String owner,
        String published,
        Period period,
        String review,
        List<String> themes,
        List<Version> versions,
        Held held,
        String lastChecked,
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

    /// Years as words; both empty when it has no period.
    public record Period(String from, String to) {}

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
