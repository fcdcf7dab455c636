package localoffer.search;

import java.util.List;
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
/// @param kept the words to look for where the said is known: "year 11" tells more than an age
/// @param said what was typed beside the age or for it: a school year, or whose age it is
/// @param others that are said too, where one stands for one of several children
/// @param older whether it is asked for somebody who is older than that
record AgeInWords(OptionalInt age, String rest, String kept, Optional<String> said,
        List<Integer> others, boolean older) {

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
            pattern("\\b(?:(?:ages?|aged|age of)\\s*[:=-]?|at(?=\\s+\\d+\\s*$))\\s*" + NUMBER
                    + "\\b(?!\\s*(?:-|–|to)\\s*\\d)");
    /// Whose age it is. One of them, or several.
    private static final String ONE = "(?:s?he|who|one|son|daughter|child|kid|boy|girl|lad|lass"
            + "|bairn|baby|toddler|teenager|brother|sister|nephew|niece|eldest|oldest|youngest"
            + "|grand(?:son|daughter|child)|step(?:son|daughter|child))";
    static final String SEVERAL = "(?:they|both|sons|daughters|children|kids|boys|girls"
            + "|lads|twins|ones|brothers|sisters|grandchildren|grandkids)";
    private static final String JUST = "(?:(?:only|just|now|nearly|almost|about|aged?|both|already"
            + "|still)\\s+)*";
    /// What is counted is no age, nor is a score.
    static final String NO_COUNT = "(?![-:/.'’]\\d|:)(?!\\s*(?:hours?|hrs?|days?|weeks?"
            + "|wks?|months?|mths?|miles?|minutes?|mins?|nights?|times|feet|foot|ft|stone|kg|cm"
            + "|pounds|percent|%|steps?|points?|more|of|to|out|in a|years? (?!old)))";
    private static final Pattern IS = pattern("\\b(?:i'?m|i am|" + ONE + "(?:'?s| is)|" + SEVERAL
            + "(?:'?re| are)|nearly|almost)\\s+" + JUST + NUMBER + "\\b" + NO_COUNT);
    /// "My daughter, 8, is deaf".
    private static final Pattern BESIDE = pattern("\\b" + ONE + "s?\\s*[,(-]?\\s*(\\d{1,2})\\b"
            + NO_COUNT + "\\)?");
    /// "Our Jack is 5 and wont sit still". After "our" stands a name; after "my" it may tell more.
    private static final Pattern NAMED = pattern("\\b(our|wor|my)\\s+(\\p{L}{2,20}?)(?:'?s| is)\\s+"
            + JUST + "(\\d{1,2})(?=\\s*(?:$|[,.;!?&]|(?:and|but|with|who|he|she|has)\\b))");
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
    private static final Pattern ALONE = pattern("^\\s*" + NUMBER + "\\s*$");
    private static final Pattern YEARS_ALONE = pattern(
            NOT_AFTER_LASTING + "\\b" + NUMBER + "\\s*yrs?" + NOT_LASTING);
    private static final List<Way> WAYS = Stream.of(
            Stream.of(new Way(YEARS, 1)),
            young("(?:months?|mths?)", MONTHS_A_YEAR), young("(?:weeks?|wks?)", WEEKS_A_YEAR),
            Stream.of(new Way(pattern("^\\s*" + NUMBER + "[\\s-]*(?:months?|mths?)"
                    + NOT_LASTING), MONTHS_A_YEAR)),
            Stream.of(new Way(AGED, 1), new Way(YEARS_ALONE, 1), new Way(IS, 1),
                    new Way(pattern("\\b(\\d{1,2})y\\b"), 1), new Way(BESIDE, 1)))
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
        return SeveralAges.in(words).or(() -> named(words))
                .orElseGet(() -> one(words));
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
                    return young(age, others(age, rest),
                            YEARS.matcher(rest).replaceAll(" ").strip());
                }
                grown = true;
                found = way.pattern.matcher(rest);
            }
        }
        return grown ? none(rest, older) : alone(words);
    }

    /// "My 3 year old and my 15 year old".
    private static List<Integer> others(int age, String rest) {
        return YEARS.matcher(rest).results().map(found -> number(found.group(1)))
                .filter(other -> other != age && other <= SearchQuery.AGE_MAX)
                .distinct().toList();
    }

    /// "I am 40 and my son": the age of whoever asks is not that of whom it is for.
    private static boolean isOfAParent(String words, Matcher found) {
        boolean ones = Words.lower(found.group()).startsWith("i");
        return ones ? OF_A_PARENT.matcher(words).find()
                : PARENT_NEXT.matcher(words.substring(found.end())).find();
    }

    static AgeInWords older(String rest) {
        return none(rest, true);
    }

    static AgeInWords young(int age, String rest) {
        return young(age, List.of(), rest);
    }

    static AgeInWords young(int age, List<Integer> others, String rest) {
        return new AgeInWords(
                OptionalInt.of(age), rest, rest, Optional.empty(), others, false);
    }

    static AgeInWords none(String rest, boolean older) {
        return new AgeInWords(
                OptionalInt.empty(), rest, rest, Optional.empty(), List.of(), older);
    }

    private static Optional<AgeInWords> named(String words) {
        var found = NAMED.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        int age = Integer.parseInt(found.group(3));
        var rest = without(words, found);
        if (age > SearchQuery.AGE_MAX) {
            return Optional.of(older(rest));
        }
        return Optional.of(Words.lower(found.group(1)).equals("my")
                ? new AgeInWords(OptionalInt.of(age), rest, found.group(2) + " " + rest,
                        Optional.of(found.group(2)), List.of(), false)
                : young(age, rest));
    }

    private static AgeInWords alone(String words) {
        var alone = ALONE.matcher(words);
        if (!alone.find()) {
            return SchoolYears.in(words).orElseGet(() -> past(words));
        }
        int age = number(alone.group(1));
        return age <= SearchQuery.AGE_MAX ? young(age, "") : older("");
    }

    private static AgeInWords past(String words) {
        var past = PAST.matcher(words);
        if (!past.find()) {
            return none(words, false);
        }
        return older(Words.lower(past.group()).startsWith("turn") ? without(words, past) : words);
    }

    static String without(String words, Matcher found) {
        return (words.substring(0, found.start()) + " " + words.substring(found.end()))
                .replaceAll(" +", " ").strip();
    }

    static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    static int number(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        var words = Words.lower(written).split("[\\s-]+", 2);
        int tens = TENS.indexOf(words[0]);
        return tens < 0 ? NUMBERS.indexOf(words[0])
                : (tens + 2) * TEN + (words.length > 1 ? NUMBERS.indexOf(words[1]) : 0);
    }
}
