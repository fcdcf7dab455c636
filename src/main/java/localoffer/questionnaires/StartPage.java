package localoffer.questionnaires;

import java.util.List;

/// The page before the first question.
///
/// @param group the smallest that results are shown of
/// @param from the page that the person came from; empty for any
record StartPage(Form form, int group, String from) {

    /// What becomes of the answers, a sentence a line.
    public List<String> privacy() {
        return form.questionnaire().privacy().sentences(group);
    }

    /// Where the first question is.
    public String first() {
        return form.address() + "/answers" + (from.isEmpty() ? "" : "?page=" + from);
    }
}
