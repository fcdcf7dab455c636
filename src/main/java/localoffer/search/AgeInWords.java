package localoffer.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the age of a child in what was typed: "my 3 year old", "aged 7", "18 months".
///
/// @param age in whole years, when there is one from 0 to 25
/// @param rest the words without the age
/// @param kept the words to look for: "year 9" tells more than an age
/// @param older whether it is asked for somebody who is older than that
record AgeInWords(OptionalInt age, String rest, String kept, boolean older) {

    private static final int MONTHS_A_YEAR = 12;
    private static final int WEEKS_A_YEAR = 52;
    private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four",
            "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
            "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty",
            "seventy", "eighty", "ninety");
    private static final int TEN = 10;
    private static final String NUMBER = "(\\d{1,2}|(?:" + String.join("|", TENS) + ")(?:[\\s-]+"
            + "(?:" + String.join("|", NUMBERS.subList(1, TEN)) + "))?|"
            + String.join("|", NUMBERS) + ")";
    private static final String OLD = "(?:[\\s-]*olds?\\b|\\s*o\\b)";

    private static final String HALF = "(?:\\s+and\\s+a\\s+half|\\.5|\\s+1/2|\\s*½)?";
    private static final Pattern YEARS = pattern("\\b" + NUMBER + HALF
            + "(?:[\\s-]*years?|[\\s-]*yrs?|\\s*y/?)" + OLD);
    private static final Pattern AGED =
            pattern("\\b(?:aged?|age of|at(?=\\s+\\d+\\s*$))\\s+" + NUMBER + "\\b");
    private static final Pattern IS =
            pattern("\\b(?:i'?m|i am|(?:s?he|son|daughter|child|boy|girl)(?:'?s| is)|nearly|almost)"
                    + "\\s+"
                    + NUMBER + "\\b(?!\\s*(?:hours?|days?|weeks?|months?|miles?|years? (?!old)))");
    /// "3 months off school" is how long something has lasted.
    private static final String NOT_LASTING = "\\b(?!\\s+(?:off|out|without|waits?|waiting|waited"
            + "|on|ago|late|later|long|since|now|for|after|before|until|to)\\b)";
    private static final String NOT_AFTER_LASTING = "(?<!\\b(?:wait|waits|waiting|waited|for|list"
            + "|off|out|over|past|last|about|school)\\s)";
    /// "What is there after 25": the words may name what there is, so they stay.
    private static final Pattern PAST = pattern("\\b(?:(?:over|past|above|after|beyond"
            + "|older than)\\s+(?:the\\s+)?(?:age\\s+)?(?:of\\s+)?|turn(?:s|ed|ing)\\s+(?!25))"
            + "(?:2[5-9]|[3-9]\\d)'?s?(?![\\d.,:%+]|\\w)(?!\\s*(?:hours?|hrs?|days?|weeks?"
            + "|months?|miles?|minutes?|mins?|years?\\s+(?!olds?)|people|children|kids|pounds"
            + "|percent|per\\s|am\\b|pm\\b))");
    /// Whoever tells these beside an age of their own asks for a child.
    private static final Pattern OF_A_PARENT = pattern("\\b(?:mums?|mams?|moms?|dads?|mother"
            + "|father|parents?|carer|nan|nana|grandma|grandad|grandparent|sons?|daughters?"
            + "|child|children|kids?|boys?|girls?|lads?|baby|babies|toddler|teenager"
            + "|grand(?:son|daughter|child))\\b");
    private static final Pattern PARENT_NEXT = pattern("^(?:[\\s-]*\\w+){0,2}?[\\s-]*"
            + "(?:mums?|mams?|moms?|dads?|mother|father|parents?|carers?)\\b");
    private static final Pattern SCHOOL_YEAR =
            pattern("\\b(?:(?:year|yr)\\s*|y)(1[0-3]|[1-9])s?\\b");
    /// A key stage by the age in its middle.
    private static final Pattern KEY_STAGE = pattern("\\b(?:ks|key stage)\\s*([1-5])\\b");
    private static final List<Integer> KEY_STAGES = List.of(6, 9, 12, 15, 17);
    /// "5 to 11": whatever is for them all is for the one in the middle.
    private static final Pattern FROM_TO = pattern("(?<![\\d£./-]|[\\d£./-]\\s)\\b(\\d{1,2})"
            + "\\s*(?:-|–|to)\\s*(\\d{1,2})\\b(?![\\d/.:-])(?!\\s*(?:hours?|hrs?|days?|weeks?"
            + "|months?|miles?|minutes?|mins?|am|pm|sessions?|people|support|team|times"
            + "|ratio|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
            + "(?:\\s*(?:year|yr)s?[\\s-]*olds?\\b)?");
    private static final int FROM_TO_MAX = 7;
    private static final Pattern AGED_BEFORE = pattern("\\bage[ds]?(?: from)?\\s*$");
    private static final Pattern ALONE = pattern("^\\s*" + NUMBER + "\\s*$");
    private static final int BEFORE_YEAR_1 = 4;
    /// Who asks about the last school year or those after it, asks about what comes then.
    private static final int YEAR_OF_LEAVING = 11;
    private static final Map<Pattern, Integer> CLASSES = Map.of(
            pattern("\\b(?:in|at|starts?|starting|started)\\s+nursery\\b"), 3,
            pattern("\\b(?:in|at|starts?|starting|started)\\s+reception\\b"), 4);
    private static final Pattern YEARS_ALONE = pattern(
            NOT_AFTER_LASTING + "\\b" + NUMBER + "\\s*yrs?" + NOT_LASTING);
    private static final List<Way> WAYS = Stream.of(
            Stream.of(new Way(YEARS, 1)),
            young("(?:months?|mths?)", MONTHS_A_YEAR), young("(?:weeks?|wks?)", WEEKS_A_YEAR),
            Stream.of(new Way(pattern("^\\s*" + NUMBER + "[\\s-]*(?:months?|mths?)"
                    + NOT_LASTING), MONTHS_A_YEAR)),
            Stream.of(new Way(AGED, 1), new Way(YEARS_ALONE, 1), new Way(IS, 1)))
            .flatMap(Function.identity()).toList();

    /// A way to write an age.
    ///
    /// @param aYear how many of what it counts are a year
    private record Way(Pattern pattern, int aYear) {}

    /// Months and weeks are an age only when it is said of whom: else they are how long something
    /// lasts, as somebody waits "6 months for CAMHS".
    private static Stream<Way> young(String unit, int aYear) {
        var number = NUMBER + "[\\s-]*" + unit;
        return Stream.of("\\b" + number + OLD,
                        "\\b(?:aged?|age of|at)\\s+" + number + "\\b",
                        "(?<=\\b(?:baby|babies|toddler)\\s)" + number + NOT_LASTING,
                        "\\b" + number + "(?=\\s+(?:baby|babies|toddler|checks?)\\b)",
                        "\\b(?:s?he|son|daughter|child|boy|girl)(?:'?s| is)\\s+"
                                + "(?:nearly\\s+|almost\\s+|only\\s+)?" + number + NOT_LASTING)
                .map(regex -> new Way(pattern(regex), aYear));
    }

    /// The first that a child may have: a parent may tell their own age too.
    static AgeInWords in(String words) {
        return fromTo(words).orElseGet(() -> one(words));
    }

    private static AgeInWords one(String words) {
        boolean grown = false;
        boolean older = false;
        var rest = words;
        for (var way : WAYS) {
            var found = way.pattern.matcher(rest);
            while (found.find()) {
                int age = number(found.group(1)) / way.aYear;
                older = older || !isOfAParent(rest, found);
                rest = without(rest, found);
                if (age <= SearchQuery.AGE_MAX) {
                    return young(age, rest, rest);
                }
                grown = true;
                found = way.pattern.matcher(rest);
            }
        }
        return grown ? new AgeInWords(OptionalInt.empty(), rest, rest, older) : alone(words);
    }

    /// "I am 40 and my son": the age of whoever asks is not that of whom it is for.
    private static boolean isOfAParent(String words, Matcher found) {
        boolean ones = Words.lower(found.group()).startsWith("i");
        return ones ? OF_A_PARENT.matcher(words).find()
                : PARENT_NEXT.matcher(words.substring(found.end())).find();
    }

    private static AgeInWords older(String rest) {
        return new AgeInWords(OptionalInt.empty(), rest, rest, true);
    }

    private static AgeInWords young(int age, String rest, String kept) {
        return new AgeInWords(OptionalInt.of(age), rest, kept, false);
    }

    private static Optional<AgeInWords> fromTo(String words) {
        var found = FROM_TO.matcher(words);
        if (found.find()) {
            int least = Integer.parseInt(found.group(1));
            int most = Integer.parseInt(found.group(2));
            var before = words.substring(0, found.start());
            var aged = AGED_BEFORE.matcher(before);
            boolean isAged = aged.find();
            var rest = ((isAged ? before.substring(0, aged.start()) : before) + " "
                    + words.substring(found.end())).strip();
            if (least < most && most - least <= FROM_TO_MAX && most <= SearchQuery.AGE_MAX) {
                return Optional.of(young((least + most) / 2, rest, rest));
            }
            // To 30: the part of it up to 25 is asked for here.
            if (least < most && most > SearchQuery.AGE_MAX
                    && (isAged || found.group().contains("old"))) {
                return Optional.of(least > SearchQuery.AGE_MAX ? older(rest)
                        : young((least + SearchQuery.AGE_MAX) / 2, rest, rest));
            }
        }
        return Optional.empty();
    }

    private static AgeInWords alone(String words) {
        var alone = ALONE.matcher(words);
        if (!alone.find()) {
            return inSchool(words);
        }
        int age = number(alone.group(1));
        return age <= SearchQuery.AGE_MAX ? young(age, "", "") : older("");
    }

    private static String without(String words, Matcher found) {
        return (words.substring(0, found.start()) + " " + words.substring(found.end())).strip();
    }

    private static AgeInWords inSchool(String words) {
        var year = SCHOOL_YEAR.matcher(words);
        if (year.find()) {
            int number = Integer.parseInt(year.group(1));
            return keeping(words, year,
                    number + BEFORE_YEAR_1 + (number < YEAR_OF_LEAVING ? 0 : 1));
        }
        var stage = KEY_STAGE.matcher(words);
        if (stage.find()) {
            return keeping(words, stage,
                    KEY_STAGES.get(Integer.parseInt(stage.group(1)) - 1));
        }
        for (var each : CLASSES.entrySet()) {
            var found = each.getKey().matcher(words);
            if (found.find()) {
                return keeping(words, found, each.getValue());
            }
        }
        var past = PAST.matcher(words);
        if (past.find()) {
            return Words.lower(past.group()).startsWith("turn") ? older(without(words, past))
                    : older(words);
        }
        return new AgeInWords(OptionalInt.empty(), words, words, false);
    }

    private static AgeInWords keeping(String words, Matcher found, int age) {
        return young(age, without(words, found), words);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    private static int number(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        var words = Words.lower(written).split("[\\s-]+", 2);
        int tens = TENS.indexOf(words[0]);
        return tens < 0 ? NUMBERS.indexOf(words[0])
                : (tens + 2) * TEN + (words.length > 1 ? NUMBERS.indexOf(words[1]) : 0);
    }
}
