package localoffer.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;

/// Which entries have enough of what was asked for, when some of it weighs more than other.
///
/// The work is done on 64 entries at a time: enough is any of a few smallest sets of concepts
/// that weigh enough together, and an entry that has all of such a set is in.
final class Coverage {

    /// The lightest of more than so many concepts do not decide.
    private static final int DECIDING_MAX = 8;
    /// So many longs stay at hand until they are done.
    private static final int BLOCK = 512;
    /// What adding up in another order may take away.
    private static final float NEARLY = 0.999f;

    private final int size;
    private final List<FixedBitSet> bits;
    private final float[] weights;

    /// @param size how many entries there are
    /// @param bits who has each concept
    Coverage(int size, List<FixedBitSet> bits, float[] weights) {
        var heaviest = IntStream.range(0, bits.size()).boxed()
                .sorted(Comparator.comparingDouble(i -> -weights[i])).limit(DECIDING_MAX).toList();
        this.size = size;
        this.bits = heaviest.stream().map(bits::get).toList();
        this.weights = new float[heaviest.size()];
        for (int i = 0; i < heaviest.size(); i++) {
            this.weights[i] = weights[heaviest.get(i)];
        }
    }

    /// The entries that have this share of the weight. When they are fewer than a few, the next
    /// nearest come too. To be read only.
    FixedBitSet share(float share, int few) {
        if (bits.size() == 1) {
            return bits.getFirst();
        }
        float total = weight((1 << bits.size()) - 1);
        var enough = having(total * share);
        return enough.cardinality() >= few || bits.isEmpty() ? enough
                : having(Math.min(nth(few), total * share));
    }

    /// Whether any entry has everything.
    boolean isWhole() {
        int longs = bits.isEmpty() ? 0 : FixedBitSet.bits2words(size);
        for (int i = 0; i < longs; i++) {
            long all = -1;
            for (var one : bits) {
                all &= one.getBits()[i];
            }
            if (all != 0) {
                return true;
            }
        }
        return false;
    }

    private FixedBitSet having(float least) {
        var found = new FixedBitSet(size);
        var all = new long[Math.min(BLOCK, found.getBits().length)];
        for (int set : smallestSets(least * NEARLY)) {
            for (int from = 0; from < found.getBits().length; from += all.length) {
                addHaving(set, from, all, found.getBits());
            }
        }
        return found;
    }

    /// @param from where a block of the longs begins
    /// @param all room for a block
    private void addHaving(int set, int from, long[] all, long[] found) {
        int length = Math.min(all.length, found.length - from);
        Arrays.fill(all, -1);
        for (int i = 0; i < bits.size(); i++) {
            if ((set & 1 << i) != 0) {
                var one = bits.get(i).getBits();
                for (int at = 0; at < length; at++) {
                    all[at] &= one[from + at];
                }
            }
        }
        for (int at = 0; at < length; at++) {
            found[from + at] |= all[at];
        }
    }

    /// Sets of concepts, one bit each, that weigh enough and would not without any of theirs.
    private List<Integer> smallestSets(float least) {
        var sets = new ArrayList<Integer>();
        for (int set = 1; set < 1 << bits.size(); set++) {
            // The concepts stand in order of weight, so the lightest of a set is its highest bit.
            if (weight(set) >= least && weight(set & ~Integer.highestOneBit(set)) < least) {
                sets.add(set);
            }
        }
        return sets;
    }

    /// The weight of the last of the few best; of one concept when fewer have any.
    private float nth(int few) {
        var counts = new int[1 << bits.size()];
        var any = new FixedBitSet(size);
        bits.forEach(any::or);
        for (int entry = next(any, 0); entry < size; entry = next(any, entry + 1)) {
            int set = 0;
            for (int i = 0; i < bits.size(); i++) {
                set |= bits.get(i).get(entry) ? 1 << i : 0;
            }
            counts[set]++;
        }
        int left = few;
        var byWeight = IntStream.range(1, counts.length).boxed()
                .sorted(Comparator.comparingDouble(set -> -weight(set))).toList();
        for (int set : byWeight) {
            left -= counts[set];
            if (left <= 0) {
                return weight(set);
            }
        }
        return weights[weights.length - 1];
    }

    private int next(FixedBitSet any, int from) {
        return from >= size ? size : Math.min(size, any.nextSetBit(from));
    }

    private float weight(int set) {
        float weight = 0;
        for (int i = 0; i < weights.length; i++) {
            weight += (set & 1 << i) != 0 ? weights[i] : 0;
        }
        return weight;
    }
}
