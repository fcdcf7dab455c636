package localoffer.search;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Finds several ages in what was typed: "5 to 11", "aged 3, 5 and 8".
final class SeveralAges {

    /// "5 to 11": whatever is for them all is for the one in the middle.
    private static final String AGES = "(?:\\b(?:ages?(?: from)?|aged|between|" + AgeInWords.SEVERAL
            + "(?:\\s+are|'?re|\\s+who are)?)\\s*:?\\s+(?:aged?\\s+|ages\\s+)?"
            + "(?:between\\s+|from\\s+)?)";
    private static final String YEARS_OLD = "\\s*(?:year|yr)s?[\\s-]*olds?\\b";
    private static final Pattern FROM_TO = AgeInWords.pattern(
            "(" + AGES + ")?(?<![\\d£./-]|[\\d£./-]\\s)"
            + "\\b(\\d{1,2})\\s*(?:-|–|to)\\s*(\\d{1,2})\\b(?![\\d/.:-])(?!\\s*(?:hours?|hrs?"
            + "|days?|weeks?|months?|miles?|minutes?|mins?|am|pm|sessions?|people|support|team"
            + "|times|ratio|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
            + "(" + YEARS_OLD + ")?");
    /// "Aged 3, 5 and 8", "6 & 9 year olds", "between 5 and 8".
    private static final String LISTED = "(?<![£.,])\\b\\d{1,2}(?:\\s*,\\s*\\d{1,2})*"
            + "\\s*(?:,|&|\\+|\\band\\b)\\s*\\d{1,2}\\b";
    private static final Pattern LIST = AgeInWords.pattern(
            AGES + "(" + LISTED + ")" + AgeInWords.NO_COUNT
            + "(?!\\s*(?:am|pm)\\b)(?:" + YEARS_OLD + ")?|(" + LISTED + ")" + YEARS_OLD);
    private static final Pattern DIGITS = AgeInWords.pattern("\\d+");
    private static final int FROM_TO_MAX = 7;

    private SeveralAges() {}

    static Optional<AgeInWords> in(String words) {
        return fromTo(words).or(() -> listed(words));
    }

    /// What is for more ages than can be told by one is left out of the words, where it is surely
    /// ages: "ages 5 to 16".
    private static Optional<AgeInWords> fromTo(String words) {
        var found = FROM_TO.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        int least = Integer.parseInt(found.group(2));
        int most = Integer.parseInt(found.group(3));
        boolean ages = found.group(1) != null || found.group(4) != null;
        var rest = AgeInWords.without(words, found);
        if (least >= most) {
            return Optional.empty();
        }
        if (most <= SearchQuery.AGE_MAX) {
            return most - least <= FROM_TO_MAX
                    ? Optional.of(AgeInWords.young((least + most) / 2, rest))
                    : Optional.of(AgeInWords.none(rest, false)).filter(none -> ages);
        }
        // To 30: the part of it up to 25 is asked for here.
        return Optional.of(least > SearchQuery.AGE_MAX ? AgeInWords.older(rest)
                : AgeInWords.young((least + SearchQuery.AGE_MAX) / 2, rest))
                .filter(aged -> ages);
    }

    /// Ages that are far apart have none between: then it is the first.
    private static Optional<AgeInWords> listed(String words) {
        var found = LIST.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        var ages = DIGITS.matcher(found.group()).results()
                .mapToInt(each -> Integer.parseInt(each.group())).toArray();
        int least = IntStream.of(ages).min().orElseThrow();
        int most = IntStream.of(ages).max().orElseThrow();
        boolean hours = Words.lower(found.group()).contains("between") && ages[0] == most;
        var rest = AgeInWords.without(words, found);
        return hours || most > SearchQuery.AGE_MAX ? Optional.empty()
                : Optional.of(most - least <= FROM_TO_MAX
                        ? AgeInWords.young((least + most) / 2, rest)
                        : AgeInWords.young(ages[0], IntStream.of(ages).distinct().skip(1).boxed()
                                .toList(), rest));
    }
}
