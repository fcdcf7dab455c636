package localoffer.questionnaires;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import localoffer.questionnaires.PaperForm.Item;
import localoffer.web.FormFields;

/// A sheet of paper as somebody of staff typed it: the numbers of the ticked boxes, and words.
///
/// @param typed by the name of the field
record PaperSheet(Map<String, String> typed, String ticket) {

    static final String CODE = "code";
    /// What stands for "nothing is ticked", for those who fill every field.
    private static final String NONE = "0";
    private static final int DIGIT_MAX = 9;
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;.+/-]+");

    PaperSheet {
        typed = Map.copyOf(typed);
    }

    static PaperSheet empty(String ticket) {
        return new PaperSheet(Map.of(), ticket);
    }

    static PaperSheet from(Map<String, String> form) {
        var typed = new LinkedHashMap<String, String>();
        form.forEach((name, value) -> typed.put(name, FormFields.clean(value)));
        return new PaperSheet(typed, form.getOrDefault("ticket", ""));
    }

    static String field(Item item) {
        return "sheet-" + item.question().id();
    }

    PaperSheet with(String fresh) {
        return new PaperSheet(typed, fresh);
    }

    /// The invitation code that stood on the sheet, as it was typed; empty for none.
    public String code() {
        return typed.getOrDefault(CODE, "");
    }

    String typed(Item item) {
        return typed.getOrDefault(field(item), "");
    }

    Answers answers(PaperForm form) {
        var answers = new LinkedHashMap<String, List<String>>();
        for (var item : form.everything()) {
            var given = answer(item);
            if (!given.isEmpty()) {
                answers.put(item.question().id(), given);
            }
        }
        return new Answers(answers);
    }

    /// What the numbers stand for. A number without a box stays as it is, and is no answer that
    /// the question has.
    List<String> answer(Item item) {
        var words = typed(item);
        if (words.isEmpty()) {
            return List.of();
        }
        if (item.isWritten()) {
            return List.of(words);
        }
        return words.equals(NONE) ? List.of() : numbers(words, item).stream()
                .map(number -> item.boxes().stream()
                        .filter(box -> String.valueOf(box.code()).equals(number))
                        .map(box -> box.option().code()).findFirst().orElse("? " + number))
                .distinct().toList();
    }

    /// Where no number has two figures, 135 is 1, 3 and 5.
    private static List<String> numbers(String words, Item item) {
        var apart = item.boxes().size() <= DIGIT_MAX ? "" : BETWEEN.pattern();
        return Arrays.stream(BETWEEN.matcher(words).replaceAll(" ").strip().split(" ", -1))
                .flatMap(part -> Arrays.stream(part.split(apart, -1)))
                .filter(number -> !number.isEmpty()).toList();
    }
}
