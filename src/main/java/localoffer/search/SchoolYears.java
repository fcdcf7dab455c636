package localoffer.search;

import static localoffer.search.AgeInWords.pattern;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds a school year in what was typed, which tells an age: "year 9", "Y7", "yr 5", "KS2",
/// "starting reception".
final class SchoolYears {

    private static final String WRITTEN =
            "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen";
    /// Not "1 year 6 months", and not "last year one of them".
    private static final Pattern YEAR = pattern("(?<!\\d\\s|\\ba\\s|last\\s|this\\s|next\\s"
            + "|per\\s|every\\s|each\\s|whole\\s|one\\s)\\b(?:(?:(?:school )?year|yr)"
            + "(?:\\s+group)?\\s*|y)(1[0-3]|[1-9]|(?<=\\s)(?:" + WRITTEN + ")(?! of))s?\\b"
            + "(?!\\s*(?:months?|weeks?)\\b)");
    private static final int BEFORE_YEAR_1 = 4;
    /// Who asks about the last school year or those after it, asks about what comes then.
    private static final int YEAR_OF_LEAVING = 11;
    /// A key stage by the age in its middle.
    private static final Pattern KEY_STAGE = pattern("\\b(?:ks|key stage)\\s*([1-5])\\b");
    private static final List<Integer> KEY_STAGES = List.of(6, 9, 12, 15, 17);
    private static final Map<Pattern, Integer> CLASSES = Map.of(
            pattern("\\b(?:in|at|starts?|starting|started)\\s+nursery\\b"), 3,
            pattern("\\b(?:in|at|starts?|starting|started)\\s+reception\\b"), 4);

    private SchoolYears() {}

    /// A year and a key stage are said as most people write them.
    static Optional<AgeInWords> in(String words) {
        var year = YEAR.matcher(words);
        if (year.find()) {
            int number = AgeInWords.number(year.group(1));
            return Optional.of(saying("year " + number, words, year,
                    number + BEFORE_YEAR_1 + (number < YEAR_OF_LEAVING ? 0 : 1)));
        }
        var stage = KEY_STAGE.matcher(words);
        if (stage.find()) {
            return Optional.of(saying("ks" + stage.group(1), words, stage,
                    KEY_STAGES.get(Integer.parseInt(stage.group(1)) - 1)));
        }
        for (var each : CLASSES.entrySet()) {
            var found = each.getKey().matcher(words);
            if (found.find()) {
                return Optional.of(new AgeInWords(OptionalInt.of(each.getValue()),
                        AgeInWords.without(words, found), words, Optional.empty(),
                        List.of(), false));
            }
        }
        return Optional.empty();
    }

    private static AgeInWords saying(String said, String words, Matcher found, int age) {
        return new AgeInWords(OptionalInt.of(age), AgeInWords.without(words, found),
                words.substring(0, found.start()) + said + words.substring(found.end()),
                Optional.of(said), List.of(), false);
    }
}
