package localoffer.questionnaires;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import localoffer.web.FormFields;

/// What a person has answered so far, as it was sent and not yet checked. It lives in the hidden
/// fields of the next page and nowhere else.
///
/// @param values by the id of the question; a question that was skipped is not in it
record Answers(Map<String, List<String>> values) {

    /// What the name of an answer's field begins with, so that no question's id can be taken for
    /// another field of the form.
    static final String FIELD = "answer-";
    private static final Pattern PAGE = Pattern.compile("/(?!/)[a-z0-9/._-]*");
    static final Answers NONE = new Answers(Map.of());

    Answers {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static Answers from(FormFields fields) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var name : fields.names()) {
            if (name.startsWith(FIELD)) {
                var given = fields.all(name).stream().map(FormFields::clean)
                        .filter(value -> !value.isEmpty()).distinct().toList();
                if (!given.isEmpty()) {
                    values.put(name.substring(FIELD.length()), given);
                }
            }
        }
        return new Answers(values);
    }

    /// The lines of a questionnaire that are filled already with the page that somebody came
    /// from: nothing else than an address of this site without what was searched for.
    static Answers filled(Questionnaire questionnaire, String page) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var question : questionnaire.questions()) {
            if (question instanceof ShortText line && line.fill() == ShortText.Fill.PAGE
                    && PAGE.matcher(page).matches() && page.length() <= line.charactersMax()) {
                values.put(line.id(), List.of(page));
            }
        }
        return new Answers(values);
    }

    /// What was given to the question; empty when it was skipped.
    List<String> to(Question question) {
        return values.getOrDefault(question.id(), List.of());
    }

    Answers without(Question question) {
        var rest = new LinkedHashMap<>(values);
        rest.remove(question.id());
        return new Answers(rest);
    }

    Set<String> questions() {
        return values.keySet();
    }
}
