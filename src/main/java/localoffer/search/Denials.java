package localoffer.search;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import localoffer.search.Words.Word;

/// What somebody says they have not: "not autistic but anxious" looks for anxious, and leaves out
/// nothing that is for autism besides.
final class Denials {

    private static final Set<String> DENYING = Set.of("not", "no", "non", "without", "isnt",
            "arent", "wasnt", "doesnt", "dont", "didnt", "hasnt", "havent", "never",
            "nor", "neither");
    /// "Does not have any autism", "is not a dyslexic".
    private static final Set<String> DENIED_BETWEEN =
            Set.of("a", "an", "any", "have", "has", "had", "having", "got", "actually", "really");
    private static final Set<String> AGED = Set.of("age", "aged", "ages");
    private static final Set<String> OR = Set.of("or", "nor");

    private final Sequences names = new Sequences();

    /// @param stems of what a child may have, and may be said not to have
    void of(List<String> stems) {
        names.add(stems);
    }

    /// Where the names end that a denial here is of; here when there is none. Of "no autism
    /// support" it is the support that there is not.
    ///
    /// @param filter tells where the words of a filter begin
    int end(List<Word> words, List<String> stems, int start, IntPredicate filter) {
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
                && !filter.test(end);
        return more ? start : end;
    }

    /// Whose it is, or how old they are: "not autistic, aged 7".
    static boolean isOfAChild(Word word) {
        return word.isChild() || AGED.contains(word.plain())
                || Character.isDigit(word.plain().charAt(0));
    }

    private int nameLength(List<String> stems, int at) {
        return at < stems.size() ? names.lengthsAt(stems, at).stream().mapToInt(length -> length)
                .max().orElse(0) : 0;
    }

    /// What is denied, in words.
    static String names(List<Word> words) {
        return words.stream().skip(1).map(Word::plain).dropWhile(DENIED_BETWEEN::contains)
                .collect(Collectors.joining(" "));
    }
}
