package localoffer.search;

import java.util.Arrays;
import org.apache.lucene.util.FixedBitSet;

/// The entries that have one term, with its impact in each, laid out so that to look a few
/// hundred entries up takes no time: Lucene unpacks a whole block of its list for each of them.
final class Occurrences {

    /// So many of the entries in which the term counts most are at hand.
    private static final int LEADING_MAX = 4_096;
    private static final int IMPACT_MAX = 255;
    /// From one in so many entries on, bits take no more room than a list.
    private static final int MANY = Integer.SIZE;

    private final Numbers numbers;
    /// In the order of the numbers.
    private final byte[] impacts;
    private final int[] leading;

    /// @param entries their numbers, ascending
    /// @param impacts of each, from 1 to 255
    /// @param size how many entries there are, with the term or without
    Occurrences(int[] entries, byte[] impacts, int size) {
        this.numbers = entries.length > size / MANY
                ? new AsBits(entries, size) : new AsList(entries, size);
        this.impacts = impacts;
        this.leading = leading(entries, impacts);
    }

    static byte impact(int impact) {
        return (byte) Math.min(IMPACT_MAX, impact);
    }

    /// The impact in an entry; 0 when it has not the term.
    int in(int entry) {
        int at = numbers.indexOf(entry);
        return at < 0 ? 0 : Byte.toUnsignedInt(impacts[at]);
    }

    void addTo(FixedBitSet into) {
        numbers.addTo(into);
    }

    /// From the greatest impact down, and among equals in the order of the entries. To be read
    /// only.
    int[] leading() {
        return leading;
    }

    /// Whether those that lead are all.
    boolean allLead() {
        return leading.length == impacts.length;
    }

    /// Counted into place by their impact, so that equals keep their order.
    private static int[] leading(int[] entries, byte[] impacts) {
        var places = new int[IMPACT_MAX + 2];
        for (byte impact : impacts) {
            places[place(impact) + 1]++;
        }
        for (int place = 1; place < places.length; place++) {
            places[place] += places[place - 1];
        }
        var leading = new int[Math.min(entries.length, LEADING_MAX)];
        for (int i = 0; i < entries.length; i++) {
            int at = places[place(impacts[i])]++;
            if (at < leading.length) {
                leading[at] = entries[i];
            }
        }
        return leading;
    }

    private static int place(byte impact) {
        return IMPACT_MAX - Byte.toUnsignedInt(impact);
    }

    /// Numbers of entries, ascending.
    private sealed interface Numbers {

        /// How many stand before the entry; negative when it is not among them.
        int indexOf(int entry);

        void addTo(FixedBitSet into);
    }

    private static final class AsList implements Numbers {

        /// So many binary digits of a number tell one stretch of entries from the others.
        private static final int STRETCH = 9;

        private final int[] entries;
        /// How many stand before each stretch.
        private final int[] before;

        AsList(int[] entries, int size) {
            this.entries = entries;
            this.before = new int[(size >> STRETCH) + 2];
            for (int entry : entries) {
                before[(entry >> STRETCH) + 1]++;
            }
            Arrays.parallelPrefix(before, Integer::sum);
        }

        @Override
        public int indexOf(int entry) {
            int stretch = entry >> STRETCH;
            return Arrays.binarySearch(entries, before[stretch], before[stretch + 1], entry);
        }

        @Override
        public void addTo(FixedBitSet into) {
            for (int entry : entries) {
                into.set(entry);
            }
        }
    }

    private static final class AsBits implements Numbers {

        private final FixedBitSet bits;
        /// How many stand before each long of the bits.
        private final int[] before;

        AsBits(int[] entries, int size) {
            this.bits = new FixedBitSet(size);
            for (int entry : entries) {
                bits.set(entry);
            }
            this.before = new int[FixedBitSet.bits2words(size)];
            for (int i = 1; i < before.length; i++) {
                before[i] = before[i - 1] + Long.bitCount(bits.getBits()[i - 1]);
            }
        }

        @Override
        public int indexOf(int entry) {
            long bit = 1L << entry;
            long around = bits.getBits()[entry >> 6];
            return (around & bit) == 0 ? -1
                    : before[entry >> 6] + Long.bitCount(around & (bit - 1));
        }

        @Override
        public void addTo(FixedBitSet into) {
            into.or(bits);
        }
    }
}
