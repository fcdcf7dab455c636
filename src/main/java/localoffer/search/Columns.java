package localoffer.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/// Which entries have which values, held both ways: the entries of a value as bits, for filters
/// and for counting among many, and the values of an entry as bits, for counting among few.
final class Columns {

    /// Up to one in so many entries, reading their own values is less work than reading the
    /// entries of every value.
    private static final int FEW = 128;
    /// So many longs of the entries stay at hand while the columns pass by: a block of each, and
    /// then the next block.
    private static final int BLOCK = 512;

    private final int size;
    private final List<FixedBitSet> columns = new ArrayList<>();
    private long[] rows = {};
    private int longs;

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
        longs = FixedBitSet.bits2words(columns.size());
        rows = new long[size * longs];
        for (int column = 0; column < columns.size(); column++) {
            var entries = columns.get(column);
            for (int entry = next(entries, 0); entry < size; entry = next(entries, entry + 1)) {
                rows[entry * longs + (column >> 6)] |= 1L << column;
            }
        }
    }

    /// The entries that have a value. To be read only.
    FixedBitSet of(int column) {
        return columns.get(column);
    }

    /// How many of the entries have each value.
    int[] counts(FixedBitSet among) {
        return areFew(among) ? byRow(among) : common(among, columns);
    }

    static boolean areFew(FixedBitSet among) {
        return among.cardinality() <= among.length() / FEW;
    }

    /// How many of the entries are in each column.
    static int[] common(FixedBitSet among, List<FixedBitSet> columns) {
        var counts = new int[columns.size()];
        int longs = FixedBitSet.bits2words(among.length());
        for (int from = 0; from < longs; from += BLOCK) {
            int to = Math.min(longs, from + BLOCK);
            for (int column = 0; column < counts.length; column++) {
                counts[column] += common(among.getBits(), columns.get(column).getBits(), from, to);
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

    private int[] byRow(FixedBitSet among) {
        var counts = new int[longs << 6];
        for (int entry = next(among, 0); entry < size; entry = next(among, entry + 1)) {
            for (int i = 0; i < longs; i++) {
                for (long row = rows[entry * longs + i]; row != 0; row &= row - 1) {
                    counts[(i << 6) + Long.numberOfTrailingZeros(row)]++;
                }
            }
        }
        return counts;
    }

    private int next(FixedBitSet bits, int from) {
        return from >= size ? size : Math.min(size, bits.nextSetBit(from));
    }
}
