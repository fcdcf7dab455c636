package localoffer.search;

import java.util.ArrayList;
import java.util.EnumMap;
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

    private final Map<IndexField, Double> usualCharacters;

    /// @param usualCharacters how long the texts of a field usually are
    Impacts(Map<IndexField, Double> usualCharacters) {
        this.usualCharacters = new EnumMap<>(usualCharacters);
    }

    /// A term of an entry.
    record Scored(IndexTerm term, int impact) {}

    /// The terms of an entry, each with its impact.
    ///
    /// @param fields what is in each field, and under all fields what is in none of the others
    List<Scored> of(Map<IndexField, FieldWords> fields) {
        var terms = new ArrayList<IndexTerm>();
        var halfAt = new float[FIELDS.length];
        int characters = 0;
        double usual = 0;
        for (int field = 0; field < FIELDS.length; field++) {
            var words = fields.get(FIELDS[field]);
            if (words != null) {
                double usually = usualCharacters.getOrDefault(FIELDS[field], 1.0);
                characters += words.characters();
                usual += usually;
                halfAt[field] = halfAt(words.characters(), usually);
                count(words.texts(), field, terms);
            }
        }
        // The last counts all of the entry.
        halfAt[FIELDS.length - 1] = halfAt(characters, Math.max(1, usual));
        var scored = new ArrayList<Scored>(terms.size() + 1);
        terms.forEach(term -> scored.add(new Scored(term, impact(term, halfAt))));
        return scored;
    }

    private static int impact(IndexTerm term, float... halfAt) {
        float best = 0;
        float sum = 0;
        int all = 0;
        boolean tells = false;
        for (int field = 0; field < FIELDS.length; field++) {
            int count = term.take(field);
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
            term.tells();
        }
        return Math.max(1, Math.round(ONE * (best + OTHER_FIELDS * (sum - best))));
    }

    private static float halfAt(int characters, double usual) {
        return (float) (SATURATION * (1 - LENGTH + LENGTH * characters / usual));
    }

    private static void count(
            List<List<WordForm>> texts, int field, List<IndexTerm> into) {
        for (var words : texts) {
            for (int i = 0; i < words.size(); i++) {
                count(words.get(i).stem(), field, into);
                if (i + 1 < words.size()) {
                    for (var name : words.get(i).namesWith(words.get(i + 1))) {
                        if (name.stands(words, i)) {
                            count(name.term(), field, into);
                        }
                    }
                }
            }
        }
    }

    private static void count(IndexTerm term, int field, List<IndexTerm> into) {
        if (term.count(field)) {
            into.add(term);
        }
    }
}
