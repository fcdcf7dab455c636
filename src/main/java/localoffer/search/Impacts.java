package localoffer.search;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much each word of an entry counts: worked out once when the index is made, because it
/// does not depend on what is asked. A search then reads one number for a word and an entry,
/// where it would otherwise look into every field.
///
/// A word, or a name of several words, scores from 0 to 1 in a field as BM25 has it, without the
/// rarity of the word, which {@link Matching} counts once for a whole concept: else the rarest
/// synonym of a word would decide what comes first. The best field counts in full.
final class Impacts {

    /// An impact is a whole number for Lucene; this one stands for 1.
    static final float ONE = 32;
    /// What stands in the lists as a place to ask: nearly as if its name said so.
    static final int ADVISER = 80;

    /// Several fields that have the word say a little more than one.
    private static final float OTHER_FIELDS = 0.15f;
    private static final float SATURATION = 1.2f;
    private static final float LENGTH = 0.4f;
    /// With all fields last, which counts what is in any.
    private static final IndexField[] FIELDS = IndexField.values();

    private final Lexicon lexicon;
    private final Map<IndexField, Double> usualCharacters;
    private final Map<String, Integer> about = new HashMap<>();

    /// @param usualCharacters how long the texts of a field usually are
    Impacts(Lexicon lexicon, Map<IndexField, Double> usualCharacters) {
        this.lexicon = lexicon;
        this.usualCharacters = new EnumMap<>(usualCharacters);
    }

    /// How often one term stands in each field.
    private static final class Counts {

        private final int[] of = new int[FIELDS.length];
    }

    /// The impact of each term: a stem, or the stems of a name with spaces between.
    ///
    /// @param fields what is in each field, and under all fields what is in none of the others
    Map<String, Integer> of(Map<IndexField, Stems> fields) {
        var counted = new HashMap<String, Counts>();
        var halfAt = new float[FIELDS.length];
        int characters = 0;
        double usual = 0;
        for (int field = 0; field < FIELDS.length; field++) {
            var stems = fields.get(FIELDS[field]);
            if (stems != null) {
                double usually = usualCharacters.getOrDefault(FIELDS[field], 1.0);
                characters += stems.characters();
                usual += usually;
                halfAt[field] = halfAt(stems.characters(), usually);
                count(stems.texts(), field, counted);
            }
        }
        // The last counts all of the entry.
        halfAt[FIELDS.length - 1] = halfAt(characters, Math.max(1, usual));
        var impacts = HashMap.<String, Integer>newHashMap(counted.size());
        counted.forEach((term, counts) -> impacts.put(term, impact(term, counts, halfAt)));
        return impacts;
    }

    private int impact(String term, Counts counts, float[] halfAt) {
        float best = 0;
        float sum = 0;
        int all = 0;
        boolean tells = false;
        for (int field = 0; field < FIELDS.length; field++) {
            int count = counts.of[field];
            all += count;
            tells |= count > 0 && FIELDS[field].tellsWhatItIsAbout();
            int scored = FIELDS[field] == IndexField.ALL ? all : count;
            if (scored > 0) {
                float score = FIELDS[field].boost() * scored / (scored + halfAt[field]);
                best = Math.max(best, score);
                sum += score;
            }
        }
        if (tells) {
            about.merge(term, 1, Integer::sum);
        }
        return Math.max(1, Math.round(ONE * (best + OTHER_FIELDS * (sum - best))));
    }

    /// How many of the entries so far are about each term, and do not only mention it.
    Map<String, Integer> about() {
        return about;
    }

    private static float halfAt(int characters, double usual) {
        return (float) (SATURATION * (1 - LENGTH + LENGTH * characters / usual));
    }

    private void count(List<List<String>> texts, int field, Map<String, Counts> into) {
        for (var stems : texts) {
            for (int i = 0; i < stems.size(); i++) {
                count(stems.get(i), field, into);
                if (i + 1 < stems.size()) {
                    countNames(stems, i, field, into);
                }
            }
        }
    }

    private void countNames(
            List<String> stems, int start, int field, Map<String, Counts> into) {
        for (var name : lexicon.severalFrom(stems.get(start), stems.get(start + 1))) {
            if (stands(name, stems, start)) {
                count(Library.term(name), field, into);
            }
        }
    }

    private static void count(String term, int field, Map<String, Counts> into) {
        into.computeIfAbsent(term, t -> new Counts()).of[field]++;
    }

    private static boolean stands(List<String> name, List<String> stems, int start) {
        return start + name.size() <= stems.size()
                && stems.subList(start, start + name.size()).equals(name);
    }
}
