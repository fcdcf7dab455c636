package localoffer.search;

/// Counts at 64 places at once how many of many longs have a bit there. Each plane holds one
/// binary digit of all 64 counts, so a few operations on planes add to every count.
final class BitCounts {

    /// Adding so many longs takes hardly more than adding one.
    static final int STEP = 8;

    private static final int EIGHTS = 3;

    private final long[] planes = new long[Integer.SIZE];

    /// Adds eight longs, from one place on.
    void add(long[] longs, int from) {
        long ones = planes[0];
        long twos = planes[1];
        long twice1 = carried(ones, longs[from], longs[from + 1]);
        ones ^= longs[from] ^ longs[from + 1];
        long twice2 = carried(ones, longs[from + 2], longs[from + 3]);
        ones ^= longs[from + 2] ^ longs[from + 3];
        long fourfold1 = carried(twos, twice1, twice2);
        twos ^= twice1 ^ twice2;
        twice1 = carried(ones, longs[from + 4], longs[from + 5]);
        ones ^= longs[from + 4] ^ longs[from + 5];
        twice2 = carried(ones, longs[from + 6], longs[from + 7]);
        ones ^= longs[from + 6] ^ longs[from + 7];
        long fourfold2 = carried(twos, twice1, twice2);
        planes[0] = ones;
        planes[1] = twos ^ twice1 ^ twice2;
        long carry = carried(planes[2], fourfold1, fourfold2);
        planes[2] ^= fourfold1 ^ fourfold2;
        for (int plane = EIGHTS; carry != 0; plane++) {
            long over = planes[plane] & carry;
            planes[plane] ^= carry;
            carry = over;
        }
    }

    /// Where at least two of three have a bit.
    private static long carried(long one, long two, long three) {
        return (one & two) | (three & (one ^ two));
    }

    /// The count at one place.
    int of(int place) {
        int count = 0;
        for (int plane = 0; plane < planes.length; plane++) {
            count |= (int) (planes[plane] >>> place & 1) << plane;
        }
        return count;
    }
}
