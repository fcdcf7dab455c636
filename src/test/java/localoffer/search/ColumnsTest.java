package localoffer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Counting many values at once gives what counting them one by one gives.
class ColumnsTest {

    private final Random chance = new Random(20261122);

    /// Few entries are counted by their values, and many by the values' entries.
    @ParameterizedTest
    @CsvSource({"1, 1, 1", "64, 3, 0.5", "3000, 130, 0.01", "3000, 130, 0.9", "5000, 64, 0.002",
            "5000, 65, 0.02", "40000, 150, 0.004", "40000, 150, 0.3"})
    void every_value_is_counted_right(int size, int values, double share) {
        var columns = new Columns(size);
        var having = new ArrayList<FixedBitSet>();
        for (int column = 0; column < values; column++) {
            var bits = some(size, column % 7 == 0 ? 0 : chance.nextDouble());
            having.add(bits);
            int added = columns.add();
            IntStream.range(0, size).filter(bits::get).forEach(entry -> columns.set(added, entry));
        }
        columns.close();
        for (var among : List.of(some(size, share), some(size, 0), some(size, 1))) {
            var counts = columns.counts(among, IntStream.range(0, values));
            assertThat(IntStream.range(0, values).map(column -> counts[column]).toArray())
                    .isEqualTo(having.stream().mapToInt(bits -> Math.toIntExact(
                            FixedBitSet.intersectionCount(bits, among))).toArray());
        }
    }

    @Test
    void eight_longs_at_a_time_are_counted_at_each_of_the_64_places() {
        var counts = new BitCounts();
        var expected = new int[Long.SIZE];
        for (int times = 0; times < 1_000; times++) {
            var longs = chance.longs(BitCounts.STEP).toArray();
            counts.add(longs, 0);
            for (var one : longs) {
                for (int place = 0; place < Long.SIZE; place++) {
                    expected[place] += (int) (one >>> place & 1);
                }
            }
        }
        assertThat(IntStream.range(0, Long.SIZE).map(counts::of).toArray()).isEqualTo(expected);
    }

    private FixedBitSet some(int size, double share) {
        var bits = new FixedBitSet(size);
        IntStream.range(0, size).filter(entry -> chance.nextDouble() < share).forEach(bits::set);
        return bits;
    }
}
