package localoffer.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import localoffer.search.FiltersInWords.Read;
import localoffer.search.SearchQuery.Group;

/// Finds a time of day in what was typed: "after 6pm", "Wednesday evening", "clubs in the morning".
/// Hardly any listing tells its times, so none is left out for it; and nobody is told that six
/// o'clock is a word we do not know.
final class TimesInWords {

    private static final String HOUR = "(?:[01]?\\d|2[0-3])(?:[:.][0-5]\\d)?";
    private static final Pattern CLOCK = pattern(
            "(?:\\b(?:after|before|from|at|by|until|till|around|past|between|starting)\\s+)?"
            + "(?<![\\d£.,:/-])" + HOUR + "(?:\\s*(?:am|pm)?\\s*(?:-|–|to|till|until|and)\\s*"
            + HOUR + ")?\\s*(?:am|pm|o['’]?clock)\\b");
    private static final String PART =
            "(?:early |late )?(?:mornings?|afternoons?|evenings?|lunch ?times?|tea ?times?)";
    private static final String DAY =
            "(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends?)";
    /// "Every morning" tells when something is hard; beside these it asks when something is on.
    private static final String THING = "(?:clubs?|class(?:es)?|groups?|sessions?|activit(?:y|ies)"
            + "|courses?|lessons?|swimming|football|things to do)";
    private static final Pattern OF_A_DAY = pattern("(?<=\\b" + DAY + " )" + PART + "\\b|\\b"
            + PART + "(?= (?:on |at )?(?:a |the )?" + DAY + "\\b)");
    private static final Pattern OF_A_THING = pattern("\\b" + PART + "(?= (?:\\w+ )?" + THING
            + "\\b)|(?<=\\b" + THING + " (?:in|on|of|for) (?:the )?)" + PART + "\\b");

    private static final List<String> PARTS =
            List.of("morning", "afternoon", "evening", "lunch", "teatime", "tea time");

    private TimesInWords() {}

    /// @param read what was read besides, in order
    static List<Read> beside(List<Read> read, String text) {
        var lower = Words.lower(text);
        boolean clock = lower.chars().anyMatch(Character::isDigit);
        boolean part = PARTS.stream().anyMatch(lower::contains);
        if (!clock && !part) {
            return read;
        }
        boolean day = part && read.stream().anyMatch(one -> one.isOf(Group.DAY));
        var all = new ArrayList<>(read);
        Stream.of(clock ? times(CLOCK, text, false) : Stream.<Read>empty(),
                        day ? times(OF_A_DAY, text, false) : Stream.<Read>empty(),
                        part ? times(OF_A_THING, text, true) : Stream.<Read>empty())
                .flatMap(times -> times)
                .filter(time -> all.stream().noneMatch(one ->
                        one.start() < time.end() && time.start() < one.end()))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(Read::start));
        return all;
    }

    /// @param kept whether a listing may have the words
    private static Stream<Read> times(Pattern pattern, String text, boolean kept) {
        return pattern.matcher(text).results().map(found ->
                Read.time(found.group().strip(), kept, found.start(), found.end()));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
