package localoffer.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import localoffer.search.SearchQuery.Group;
import localoffer.search.Words.Word;

/// Finds filters of the form in what was typed: "saturday club", "autism but no EHCP", "within 5
/// miles of Consett". Only what `filters.txt` lists is taken for a filter, for a filter leaves
/// out what does not say whether it passes.
///
/// What somebody says they have not is read here too: "not autistic but anxious" looks for anxious,
/// and leaves out nothing that is for autism besides.
final class FiltersInWords {

    private static final int MILES_DIGITS_MAX = 2;
    private static final Set<String> MILES = Set.of("mile", "miles");
    private static final Set<String> FROM = Set.of("of", "from", "radius");

    private static final Set<String> DENYING = Set.of("not", "no", "non", "without", "isnt",
            "arent", "wasnt", "doesnt", "dont", "didnt", "hasnt", "havent", "never",
            "nor", "neither");
    /// "Does not have any autism", "is not a dyslexic".
    private static final Set<String> DENIED_BETWEEN =
            Set.of("a", "an", "any", "have", "has", "had", "having", "got", "actually", "really");
    private static final Set<String> AGED = Set.of("age", "aged", "ages");
    private static final Set<String> OR = Set.of("or", "nor");

    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Sequences names = new Sequences();

    /// What people type for a filter.
    ///
    /// @param beside the stems of things of which one must be what it is said of; empty for any
    /// @param kept whether its words are looked for as well
    private record Phrase(
            List<String> stems, Set<String> beside, Group group, String id, boolean kept) {}

    /// What is read: a choice of the form, how far away, what a child has not, or a time of day,
    /// which hardly any listing tells.
    enum Sort { CHOICE, DISTANCE, DENIAL, TIME }

    /// A filter that was read, and where its words stand.
    ///
    /// @param group of a choice; else empty
    /// @param id of a choice; what is denied, or the time, in words
    /// @param miles how far away at most; 0 for what is no distance
    /// @param kept whether its words are looked for as well
    record Read(Sort sort, Optional<Group> group, String id, int miles, boolean kept, int start,
            int end) {

        static Read time(String words, boolean kept, int start, int end) {
            return new Read(Sort.TIME, Optional.empty(), words, 0, kept, start, end);
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
    void add(String phrase, List<String> beside, Group group, String id, boolean kept) {
        var stems = Words.stems(phrase);
        var things = new HashSet<String>();
        beside.forEach(word -> things.addAll(Words.stems(word)));
        var same = phrases.computeIfAbsent(stems.getFirst(), first -> new ArrayList<>());
        same.add(new Phrase(stems, things, group, id, kept));
        same.sort(Comparator.comparingInt((Phrase one) -> one.stems.size()).reversed());
    }

    /// A name of what a child may have, and may be said not to have.
    void deniable(String name) {
        names.add(Words.stems(name));
    }

    List<Read> in(List<Word> words) {
        var stems = words.stream().map(Word::stem).toList();
        var found = new ArrayList<Read>();
        int at = 0;
        while (at < words.size()) {
            int start = at;
            int end = milesEnd(words, start);
            int denied = deniedEnd(words, stems, start);
            if (end > start) {
                found.add(new Read(Sort.DISTANCE, Optional.empty(), "", miles(words, start), false,
                        words.get(start).start(), words.get(end - 1).end()));
            } else if (denied > start) {
                end = denied;
                found.add(new Read(Sort.DENIAL, Optional.empty(),
                        denied(words.subList(start, end)), 0, false,
                        words.get(start).start(), words.get(end - 1).end()));
            } else {
                var phrases = phrases(words, start);
                end = start + phrases.stream().mapToInt(one -> one.stems.size()).max().orElse(1);
                int last = end - 1;
                phrases.forEach(one -> found.add(new Read(Sort.CHOICE, Optional.of(one.group),
                        one.id, 0, one.kept, words.get(start).start(), words.get(last).end())));
            }
            at = end;
        }
        return found;
    }

    /// Where the names end that a denial here is of; here when there is none. Of "no autism
    /// support" it is the support that there is not.
    private int deniedEnd(List<Word> words, List<String> stems, int start) {
        if (!DENYING.contains(words.get(start).plain())) {
            return start;
        }
        int end = start;
        int at = start + 1;
        do {
            while (at < words.size() && DENIED_BETWEEN.contains(words.get(at).plain())) {
                at++;
            }
            int length = nameLength(stems, at);
            if (length == 0) {
                break;
            }
            end = at + length;
            at = end + 1;
        } while (at < words.size() && OR.contains(words.get(end).plain()));
        boolean more = end > start && end < words.size() && words.get(end).tells()
                && !isOfAChild(words.get(end)) && nameLength(stems, end) == 0
                && phrases(words, end).isEmpty();
        return more ? start : end;
    }

    /// Whose it is, or how old they are: "not autistic, aged 7".
    private static boolean isOfAChild(Word word) {
        return word.isChild() || AGED.contains(word.plain())
                || Character.isDigit(word.plain().charAt(0));
    }

    private int nameLength(List<String> stems, int at) {
        return at < stems.size() ? names.lengthsAt(stems, at).stream().mapToInt(length -> length)
                .max().orElse(0) : 0;
    }

    private static String denied(List<Word> words) {
        return words.stream().skip(1).map(Word::plain).dropWhile(DENIED_BETWEEN::contains)
                .collect(Collectors.joining(" "));
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
                        || SaidOf.isOfAny(phrase.beside, words, start, end));
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
