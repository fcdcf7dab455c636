package localoffer.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import localoffer.search.SearchQuery.Group;
import localoffer.search.Words.Word;

/// Finds filters of the form in what was typed: "saturday club", "autism but no EHCP", "within 5
/// miles of Consett". Only what `filters.txt` lists is taken for a filter, for a filter leaves
/// out what does not say whether it passes.
final class FiltersInWords {

    private static final int MILES_DIGITS_MAX = 2;
    private static final Set<String> MILES = Set.of("mile", "miles");
    private static final Set<String> FROM = Set.of("of", "from", "radius");

    private static final How PLAIN = new How(false, false);
    private static final Set<String> YEARS = Set.of("year", "yr", "month", "old");

    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Denials denials = new Denials();
    private final Set<String> saidOfThings = new HashSet<>();
    private final List<String> written = new ArrayList<>();

    /// What people type for a filter.
    ///
    /// @param beside the stems of things of which one must be what it is said of; empty for any
    /// @param alone whether it is meant too where nothing else is said
    /// @param how what becomes of its words, and of what does not pass
    private record Phrase(List<String> stems, Set<String> beside, boolean alone, Group group,
            String id, How how) {}

    /// What a filter does besides: whether its words are looked for as well, and whether it leaves
    /// out what does not pass, where others of its group only put higher up what does.
    record How(boolean kept, boolean only) {}

    /// What is read: a choice of the form, how far away, what a child has not, or a time of day,
    /// which hardly any listing tells.
    enum Sort { CHOICE, DISTANCE, DENIAL, TIME }

    /// A filter that was read, and where its words stand.
    ///
    /// @param group of a choice; else empty
    /// @param id of a choice; what is denied, or the time, in words
    /// @param miles how far away at most; 0 for what is no distance
    record Read(Sort sort, Optional<Group> group, String id, int miles, How how, int start,
            int end) {

        static Read time(String words, boolean kept, int start, int end) {
            return new Read(Sort.TIME, Optional.empty(), words, 0, new How(kept, false), start,
                    end);
        }

        /// Whether its words are looked for as well.
        boolean kept() {
            return how.kept;
        }

        boolean isOf(Group other) {
            return group.filter(other::equals).isPresent();
        }

        boolean isDenial() {
            return sort == Sort.DENIAL;
        }

        /// Whether the same words say both.
        boolean isSaidWith(Read other) {
            return start == other.start && end == other.end && group.equals(other.group);
        }
    }

    /// @param beside what it must be said of, within a few words; empty for any
    /// @param alone whether it may also be all that is said
    void add(String phrase, List<String> beside, boolean alone, Group group, String id,
            How how) {
        var stems = Words.stems(phrase);
        var things = new HashSet<String>();
        beside.forEach(word -> things.addAll(Words.stems(word)));
        var same = phrases.computeIfAbsent(stems.getFirst(), first -> new ArrayList<>());
        same.add(new Phrase(stems, things, alone, group, id, how));
        if (!things.isEmpty()) {
            saidOfThings.add(stems.getFirst());
        }
        same.sort(Comparator.comparingInt((Phrase one) -> one.stems.size()).reversed());
    }

    /// For people who begin to type it.
    void write(String words) {
        written.add(words);
    }

    /// What people are shown of all this when they begin to type it.
    List<String> written() {
        return written;
    }

    /// A name of what a child may have, and may be said not to have.
    void deniable(String name) {
        denials.of(Words.stems(name));
    }

    List<Read> in(List<Word> words) {
        var stems = words.stream().map(Word::stem).toList();
        var found = new ArrayList<Read>();
        int at = 0;
        while (at < words.size()) {
            int start = at;
            int end = milesEnd(words, start);
            int denied = denials.end(words, stems, start, next -> !phrases(words, next).isEmpty());
            if (end > start) {
                found.add(new Read(Sort.DISTANCE, Optional.empty(), "", miles(words, start), PLAIN,
                        words.get(start).start(), words.get(end - 1).end()));
            } else if (denied > start) {
                end = denied;
                found.add(new Read(Sort.DENIAL, Optional.empty(),
                        Denials.names(words.subList(start, end)), 0, PLAIN,
                        words.get(start).start(), words.get(end - 1).end()));
            } else {
                var phrases = phrases(words, start);
                end = start + phrases.stream().mapToInt(one -> one.stems.size()).max().orElse(1);
                int last = end - 1;
                phrases.forEach(one -> found.add(new Read(Sort.CHOICE, Optional.of(one.group),
                        one.id, 0, one.how, words.get(start).start(), words.get(last).end())));
            }
            at = end;
        }
        return found;
    }

    /// The same, where a place stands among the words: "clubs near Crook free", "free Crook".
    ///
    /// @param withoutPlace the words without the place, if any is among them
    List<Read> in(List<Word> words, UnaryOperator<List<Word>> withoutPlace) {
        var read = in(words);
        if (words.stream().map(Word::stem).noneMatch(saidOfThings::contains)) {
            return read;
        }
        var all = new ArrayList<>(read);
        in(withoutPlace.apply(words)).stream().filter(one -> one.sort == Sort.CHOICE
                && read.stream().noneMatch(other ->
                        other.start < one.end && one.start < other.end)).forEach(all::add);
        all.sort(Comparator.comparingInt(Read::start));
        return all;
    }

    /// The longest, and what else the same words say: a weekend is two days. "Not free" is not
    /// free.
    private List<Phrase> phrases(List<Word> words, int start) {
        if (start > 0 && words.get(start - 1).isNegation()) {
            return List.of();
        }
        var found = phrases.getOrDefault(words.get(start).stem(), List.of()).stream()
                .filter(phrase -> isAt(phrase, words, start)).distinct().toList();
        return found.stream().filter(phrase -> phrase.group == found.getFirst().group
                && phrase.stems.equals(found.getFirst().stems)).toList();
    }

    private static boolean isAt(Phrase phrase, List<Word> words, int start) {
        int end = start + phrase.stems.size();
        return end <= words.size()
                && words.subList(start, end).stream().map(Word::stem).toList()
                        .equals(phrase.stems)
                && (phrase.beside.isEmpty()
                        || SaidOf.isOfAny(phrase.beside, words, start, end)
                        || (phrase.alone && isAlone(words, start, end)));
    }

    /// Nothing else is said but whom it is for, and how old they are.
    private static boolean isAlone(List<Word> words, int start, int end) {
        return Stream.concat(words.subList(0, start).stream(),
                        words.subList(end, words.size()).stream())
                .allMatch(word -> word.isFiller() || Denials.isOfAChild(word)
                        || YEARS.contains(word.stem()));
    }

    /// Where a distance ends that begins here; here when none does. "5 miles away" tells where
    /// something is, and "within 5 miles" asks for what is near.
    private static int milesEnd(List<Word> words, int start) {
        boolean within = words.get(start).plain().equals("within");
        int number = within ? start + 1 : start;
        if (number + 1 >= words.size() || !isNumber(words.get(number).plain())
                || !MILES.contains(words.get(number + 1).plain())) {
            return start;
        }
        boolean from = number + 2 < words.size() && FROM.contains(words.get(number + 2).plain());
        return from ? number + 3 : within ? number + 2 : start;
    }

    private static int miles(List<Word> words, int start) {
        var first = words.get(start).plain();
        return Integer.parseInt(isNumber(first) ? first : words.get(start + 1).plain());
    }

    private static boolean isNumber(String plain) {
        return plain.length() <= MILES_DIGITS_MAX
                && plain.chars().allMatch(letter -> letter >= '0' && letter <= '9')
                && Integer.parseInt(plain) > 0
                && Integer.parseInt(plain) <= SearchQuery.MILES_MAX;
    }

    /// The text without the words of some filters. Where a distance stood, a place may follow.
    static String without(String text, List<Read> reads) {
        if (reads.isEmpty()) {
            return text;
        }
        var rest = new StringBuilder(text);
        int after = text.length();
        for (var read : reads.reversed()) {
            if (read.end <= after) {
                rest.replace(read.start, read.end, read.miles > 0 ? " near " : " ");
                after = read.start;
            }
        }
        return rest.toString().replaceAll(" +", " ").strip().replaceAll(" near$", "");
    }
}
