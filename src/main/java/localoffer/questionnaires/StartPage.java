package localoffer.questionnaires;

import java.util.List;
import java.util.regex.Pattern;

/// The page before the first question.
///
/// @param group the smallest that results are shown of
/// @param from the page that the person came from; empty for any
record StartPage(Form form, int group, String from) {

    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?])\\s+");

    /// What becomes of the answers, a sentence a line.
    public List<String> privacy() {
        return List.of(BETWEEN_SENTENCES.split(
                form.questionnaire().privacy().paragraph(group)));
    }

    /// Where the first question is.
    public String first() {
        return form.address() + "/answers" + (from.isEmpty() ? "" : "?page=" + from);
    }
}
