package localoffer.questionnaires;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import localoffer.questionnaires.Quarantine.Reason;

/// Looks at the form of what was written, never at what it means.
final class Wording {

    private static final Predicate<String> LINK = contains("https?:|www\\.|\\[url|<a\\s");
    /// What programs write to make a site run it: marks of HTML and scripts, and SQL.
    private static final Predicate<String> CODE = contains(
            "<\\s*[/!?]?\\s*(script|iframe|img|svg|object|embed|style|php|body|form|input)\\b"
            + "|javascript:|\\bon(error|load|click|mouseover|focus)\\s*=|\\$\\{|\\{\\{|<%"
            + "|\\b(union\\s+(all\\s+)?select|drop\\s+table|insert\\s+into|delete\\s+from"
            + "|pg_sleep\\s*\\(|(or|and)\\s+'?1'?\\s*=\\s*'?1)");
    /// It stands where bytes were no text.
    private static final char REPLACEMENT = '\uFFFD';

    private Wording() {}

    static Optional<Reason> reason(Collection<String> said) {
        if (said.stream().anyMatch(LINK)) {
            return Optional.of(Reason.LINK);
        }
        if (said.stream().anyMatch(CODE)) {
            return Optional.of(Reason.CODE);
        }
        return said.stream().anyMatch(words -> words.indexOf(REPLACEMENT) >= 0)
                ? Optional.of(Reason.UNREADABLE) : Optional.empty();
    }

    private static Predicate<String> contains(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE).asPredicate();
    }
}
