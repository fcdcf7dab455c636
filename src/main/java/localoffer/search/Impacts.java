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

    private final Lexicon lexicon;
    private final Map<IndexField, Double> usualCharacters;
    private final Map<String, Integer> about = new HashMap<>();

    /// @param usualCharacters how long the texts of a field usually are
    Impacts(Lexicon lexicon, Map<IndexField, Double> usualCharacters) {
        this.lexicon = lexicon;
        this.usualCharacters = new EnumMap<>(usualCharacters);
    }

    /// What one term has gathered from the fields.
    private static final class Gathered {

        private float best;
        private float sum;
        private int count;
        private boolean about;

        void add(float score) {
            best = Math.max(best, score);
            sum += score;
        }
    }

    /// The impact of each term: a stem, or the stems of a name with spaces between.
    ///
    /// @param fields what is in each field, and under all fields what is in none of the others
    Map<String, Integer> of(Map<IndexField, Stems> fields) {
        var gathered = new HashMap<String, Gathered>();
        int characters = 0;
        double usual = 0;
        for (var each : fields.entrySet()) {
            var field = each.getKey();
            characters += each.getValue().characters();
            usual += usualCharacters.getOrDefault(field, 0.0);
            float halfAt = halfAt(each.getValue().characters(),
                    usualCharacters.getOrDefault(field, 1.0));
            counts(each.getValue().texts()).forEach((term, count) -> {
                var of = gathered.computeIfAbsent(term, t -> new Gathered());
                of.count += count[0];
                of.about |= field.tellsWhatItIsAbout();
                if (field != IndexField.ALL) {
                    of.add(field.boost() * count[0] / (count[0] + halfAt));
                }
            });
        }
        float halfAt = halfAt(characters, Math.max(1, usual));
        var impacts = HashMap.<String, Integer>newHashMap(gathered.size());
        gathered.forEach((term, of) -> {
            if (of.about) {
                about.merge(term, 1, Integer::sum);
            }
            of.add(IndexField.ALL.boost() * of.count / (of.count + halfAt));
            impacts.put(term, Math.max(1, Math.round(
                    ONE * (of.best + OTHER_FIELDS * (of.sum - of.best)))));
        });
        return impacts;
    }

    /// How many of the entries so far are about each term, and do not only mention it.
    Map<String, Integer> about() {
        return about;
    }

    private static float halfAt(int characters, double usual) {
        return (float) (SATURATION * (1 - LENGTH + LENGTH * characters / usual));
    }

    private Map<String, int[]> counts(List<List<String>> texts) {
        var counts = new HashMap<String, int[]>();
        for (var stems : texts) {
            for (int i = 0; i < stems.size(); i++) {
                count(counts, stems.get(i));
                for (var name : lexicon.severalFrom(stems.get(i))) {
                    if (stands(name, stems, i)) {
                        count(counts, Library.term(name));
                    }
                }
            }
        }
        return counts;
    }

    private static void count(Map<String, int[]> counts, String term) {
        counts.computeIfAbsent(term, t -> new int[1])[0]++;
    }

    private static boolean stands(List<String> name, List<String> stems, int start) {
        return start + name.size() <= stems.size()
                && stems.subList(start, start + name.size()).equals(name);
    }
}
