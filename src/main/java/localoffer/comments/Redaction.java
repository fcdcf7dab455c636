package localoffer.comments;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import localoffer.web.FormFields;

/// What is left of a comment when what tells who somebody is was taken out. Nothing else may be
/// changed: what is published is what was written.
///
/// @param words with a mark where something was
record Redaction(String words) {

    static final String MARK = "[\u2026]";
    private static final Pattern TYPED_MARK = Pattern.compile("\\[\\s*(?:\\.\\.\\.|\u2026)\\s*]");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    static Redaction of(String typed) {
        return new Redaction(marked(FormFields.clean(typed)));
    }

    boolean changes(String original) {
        return !even(words).equals(even(marked(original)));
    }

    /// Whether something is left that says anything.
    boolean isEmpty() {
        return words.replace(MARK, "").isBlank();
    }

    /// Whether it is what was written, with marks in the place of some of it.
    boolean onlyTakesOut(String original) {
        var whole = even(marked(original));
        var kept = Arrays.stream(words.split(Pattern.quote(MARK), -1)).map(Redaction::even)
                .toList();
        if (kept.size() == 1) {
            return whole.equals(kept.getFirst());
        }
        var last = kept.getLast();
        return whole.startsWith(kept.getFirst()) && whole.endsWith(last)
                && follow(whole, kept) <= whole.length() - last.length();
    }

    /// Where the parts before the last end when each stands as early as it can; too far when one
    /// of them is not there.
    private static int follow(String whole, List<String> kept) {
        int at = 0;
        for (var part : kept.subList(0, kept.size() - 1)) {
            int found = whole.indexOf(part, at);
            if (found < 0) {
                return whole.length() + 1;
            }
            at = found + part.length();
        }
        return at;
    }

    /// People write such marks themselves, too.
    private static String marked(String text) {
        return TYPED_MARK.matcher(text).replaceAll(MARK);
    }

    private static String even(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
