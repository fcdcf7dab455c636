package localoffer.content;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How many syllables an English word has, by its spelling: groups of vowels, less the silent
/// ones, and more where two vowels that stand together are spoken apart. It errs on few words.
final class Syllables {

    private static final Pattern LETTERS = Pattern.compile("[^a-z]");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    /// Short names that are spelt out, such as EHC and GP.
    private static final Pattern SPELT = Pattern.compile("[A-Z]{2,3}s?");
    private static final List<Pattern> FEWER = List.of(
            Pattern.compile("(?<![aeiouy])(?<![^aeiouy]l)e$"),
            Pattern.compile("[^aeiouysxzcglh]es$|[aeiouy]les$|[^cs]hes$"),
            Pattern.compile("[^aeiouytd]ed$"),
            Pattern.compile("^(?!element).*[aeiouy][^aeiouy]e(ly|ments?|ful|fully|less|ness|ty"
                    + "|thing|times|body|one|where|work|guard|guarding)$"));
    private static final List<Pattern> MORE = List.of(
            Pattern.compile("(?<![tcsg])ia"), Pattern.compile("(?<![tcsg])io(?!u)"),
            Pattern.compile("iu"), Pattern.compile("^vide?o|^geo|rodeo|stereo"),
            Pattern.compile("(?<![qg])ua"), Pattern.compile("(sc|qu|cl|soc|^d)ie[nt]"),
            Pattern.compile("creat|react|^idea|^area|physio"), Pattern.compile("[aeouy]ing"),
            Pattern.compile("ism"), Pattern.compile("iou(?<![tcsg]iou)"));
    private static final Pattern NOT = Pattern.compile("[ds]n['\u2019]t$");
    /// A text has the same few hundred words again and again.
    private static final Cache<String, Integer> COUNTED =
            Caffeine.newBuilder().maximumSize(20_000).build();

    private Syllables() {}

    static int in(String word) {
        return COUNTED.get(word, Syllables::count);
    }

    private static int count(String word) {
        if (SPELT.matcher(word).matches()) {
            return word.replace("s", "").length();
        }
        var small = word.toLowerCase(Locale.UK);
        var letters = LETTERS.matcher(small).replaceAll("");
        int count = (int) VOWELS.matcher(letters).results().count();
        if (count > 1) {
            count -= (int) FEWER.stream().filter(one -> one.matcher(letters).find()).count();
        }
        count += (int) MORE.stream().filter(one -> one.matcher(letters).find()).count();
        return Math.max(1, count + (NOT.matcher(small).find() ? 1 : 0));
    }
}
