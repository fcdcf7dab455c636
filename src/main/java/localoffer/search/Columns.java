package localoffer.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;

/// Which entries have which values, held both ways: the entries of a value as bits, for filters
/// and for counting among many, and the values of an entry as bits, for counting among few.
final class Columns {

    /// To read a long of an entry's values takes so much longer than one of a value's entries,
    /// which stand side by side.
    private static final int ROW_LONGER = 20;
    /// So many longs of the entries stay at hand while the columns pass by: a block of each, and
    /// then the next block.
    private static final int BLOCK = 512;
    private static final int AT_ONCE = 64;

    private final int size;
    private final List<FixedBitSet> columns = new ArrayList<>();
    private long[] rows = {};
    private int longs;
    /// Whether any entry has the value.
    private boolean[] used = {};

    Columns(int size) {
        this.size = size;
    }

    /// A new value, which no entry has yet.
    int add() {
        columns.add(new FixedBitSet(size));
        return columns.size() - 1;
    }

    void set(int column, int entry) {
        columns.get(column).set(entry);
    }

    /// Call it when every value is set.
    void close() {
        used = new boolean[columns.size()];
        longs = FixedBitSet.bits2words(columns.size());
        rows = new long[size * longs];
        for (int column = 0; column < columns.size(); column++) {
            used[column] = !columns.get(column).scanIsEmpty();
            var entries = columns.get(column).getBits();
            for (int i = 0; i < entries.length; i++) {
                for (long left = entries[i]; left != 0; left &= left - 1) {
                    int entry = (i << 6) + Long.numberOfTrailingZeros(left);
                    rows[entry * longs + (column >> 6)] |= 1L << column;
                }
            }
        }
    }

    /// The entries that have a value. To be read only.
    FixedBitSet of(int column) {
        return columns.get(column);
    }

    /// How many of the entries have each of some values, at the numbers of their columns.
    int[] counts(FixedBitSet among, IntStream some) {
        var wanted = some.filter(column -> used[column]).toArray();
        long rowwise = (long) among.cardinality() * longs * ROW_LONGER;
        return rowwise < (long) among.getBits().length * wanted.length
                ? byRow(among) : byColumn(among, wanted);
    }

    private int[] byColumn(FixedBitSet among, int... wanted) {
        var counts = new int[columns.size()];
        var bits = among.getBits();
        for (int from = 0; from < bits.length; from += BLOCK) {
            int to = Math.min(bits.length, from + BLOCK);
            for (int column : wanted) {
                counts[column] += common(bits, columns.get(column).getBits(), from, to);
            }
        }
        return counts;
    }

    /// So simple a loop that Java counts in several longs at once.
    private static int common(long[] some, long[] others, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += Long.bitCount(some[i] & others[i]);
        }
        return count;
    }

    /// Rows stand far apart, so many are fetched at once before any is counted.
    private int[] byRow(FixedBitSet among) {
        var counted = new BitCounts[longs];
        Arrays.setAll(counted, i -> new BitCounts());
        var fetched = new long[longs * AT_ONCE];
        var bits = among.getBits();
        int held = 0;
        for (int i = 0; i < bits.length; i++) {
            for (long left = bits[i]; left != 0; left &= left - 1) {
                int row = ((i << 6) + Long.numberOfTrailingZeros(left)) * longs;
                for (int next = 0; next < longs; next++) {
                    fetched[next * AT_ONCE + held] = rows[row + next];
                }
                if (++held == AT_ONCE) {
                    tally(fetched, counted);
                    held = 0;
                }
            }
        }
        for (int next = 0; next < longs; next++) {
            Arrays.fill(fetched, next * AT_ONCE + held, (next + 1) * AT_ONCE, 0);
        }
        tally(fetched, counted);
        var counts = new int[columns.size()];
        Arrays.setAll(counts, column -> counted[column >> 6].of(column & 63));
        return counts;
    }

    private static void tally(long[] fetched, BitCounts... counted) {
        for (int i = 0; i < fetched.length; i += BitCounts.STEP) {
            counted[i / AT_ONCE].add(fetched, i);
        }
    }
}
