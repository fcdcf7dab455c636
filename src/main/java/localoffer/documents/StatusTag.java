package localoffer.documents;

import localoffer.documents.Document.Status;

/// A document's status as people see it: in words first, and then in a colour.
///
/// @param key the message that says it
/// @param tone a tone of the tag in `views/web/components.html`
record StatusTag(String key, String tone) {

    static StatusTag of(Status status) {
        return new StatusTag(DocumentPage.key("status", status), switch (status) {
            case CURRENT -> "good";
            case UNDER_REVIEW -> "accent";
            case REPLACED, NOT_KNOWN -> "warn";
            case ARCHIVED -> "plain";
        });
    }
}
