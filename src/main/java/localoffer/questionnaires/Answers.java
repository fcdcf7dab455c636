package localoffer.questionnaires;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import localoffer.web.FormFields;

/// What a person has answered so far, as it was sent and not yet checked. It lives in the hidden
/// fields of the next page and nowhere else.
///
/// @param values by the id of the question; a question that was skipped is not in it
record Answers(Map<String, List<String>> values) {

    /// What the name of an answer's field begins with, so that no question's id can be taken for
    /// another field of the form.
    static final String FIELD = "answer-";
    static final Answers NONE = new Answers(Map.of());

    Answers {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static Answers from(FormFields fields) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var name : fields.names()) {
            if (name.startsWith(FIELD)) {
                var given = fields.all(name).stream().map(Answers::clean)
                        .filter(value -> !value.isEmpty()).distinct().toList();
                if (!given.isEmpty()) {
                    values.put(name.substring(FIELD.length()), given);
                }
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

    /// The text as PostgreSQL can keep it and people can read it: line ends are one character,
    /// control characters (among them NUL) and halves of characters are gone.
    private static String clean(String typed) {
        var clean = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").replace('\r', '\n').codePoints()
                .filter(Answers::isText).forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    private static boolean isText(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t';
            case Character.SURROGATE -> false;
            default -> true;
        };
    }
}
