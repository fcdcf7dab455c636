package localoffer.search;

import java.util.List;
import java.util.Set;
import localoffer.search.Words.Word;

/// Whether a word that means many things is said of a thing: a club may be free, and so may an
/// hour or a school meal.
final class SaidOf {

    /// So many words may stand between "free" and the club.
    private static final int BETWEEN_MAX = 2;
    /// And so many before it: "things to do with the kids that are free".
    private static final int BEFORE_MAX = 7;
    private static final Set<String> SELF =
            Set.of("i", "im", "am", "ive", "we", "you", "he", "she");
    /// "Free from bullying", "free of nuts", "free to go".
    private static final Set<String> OTHERWISE = Set.of("from", "of", "to", "up");
    /// "Gluten free" is no price.
    private static final Set<String> FREE_OF = Set.of("gluten", "dairy", "nut", "sugar",
            "lactose", "wheat", "egg", "milk", "meat", "smoke", "drug", "alcohol", "stress",
            "worry", "pain", "seizure", "screen", "phone", "hands", "scent", "fragrance", "toll",
            "care");

    private SaidOf() {}

    /// @param things their stems
    /// @param start of the words that are said
    static boolean isOfAny(Set<String> things, List<Word> words, int start, int end) {
        boolean another = start > 0 && FREE_OF.contains(words.get(start - 1).plain());
        return !another && (words.stream().skip(end).limit(BETWEEN_MAX + 1L).map(Word::stem)
                        .anyMatch(things::contains)
                || isBehind(things, words, start, end));
    }

    /// "Clubs that are free", but not "a club with free lunch" or "a club when I am free".
    private static boolean isBehind(Set<String> things, List<Word> words, int start, int end) {
        boolean closed = end == words.size() || (words.get(end).isFiller()
                && !OTHERWISE.contains(words.get(end).plain()));
        int before = start - 1;
        while (before >= 0 && before >= start - BEFORE_MAX
                && !things.contains(words.get(before).stem())
                && (words.get(before).isFiller() || words.get(before).isChild())
                && !SELF.contains(words.get(before).plain())) {
            before--;
        }
        return closed && before >= 0 && things.contains(words.get(before).stem());
    }
}
