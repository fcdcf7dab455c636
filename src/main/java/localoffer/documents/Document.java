package localoffer.documents;

import java.util.List;
import localoffer.content.Html;

/// A thing that the area has published: a strategy, a report, a plan. A text that is not known
/// is empty.
///
/// @param id its slug
/// @param statusNote a sentence on what the status means here
/// @param owner a role or a body, never a person
/// @param published as exactly as it is known: 2022, 2022-04 or 2022-04-06
/// @param period the first and last year it speaks of, such as 2022 to 2024
/// @param held how much of its text we hold
/// @param lastChecked when a person of the council last checked the page; empty when nobody has
public record Document(
        String id,
        Kind kind,
        String title,
        String summary,
        Status status,
        String statusNote,
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
        Html body) {

    public enum Kind { STRATEGY, PROMISE, PLAN, REPORT, GUIDANCE, STATEMENT, REVIEW, INSPECTION }

    public enum Status { CURRENT, UNDER_REVIEW, REPLACED, HISTORICAL }

    public enum Held { YES, PARTLY, NO }

    /// Years as words; both empty when it has no period.
    public record Period(String from, String to) {}

    /// Another form of the document, such as one for young people.
    public record Version(String name, boolean held) {}

    /// Where it stands: plans have addresses of their own.
    public String address() {
        return "/" + folder() + "/" + id;
    }

    /// Its file below the content folder.
    public String file() {
        return folder() + "/" + id + ".md";
    }

    private String folder() {
        return kind == Kind.PLAN ? "plans" : "documents";
    }
}
