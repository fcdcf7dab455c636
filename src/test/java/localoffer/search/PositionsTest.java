package localoffer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import localoffer.directory.ServiceArea;
import localoffer.places.Point;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.Test;

/// What lies around a place, of thousands of entries with none, one or several places each.
class PositionsTest {

    private static final int ENTRIES = 3_000;
    /// A place just so far away may be on either side: positions are kept to a yard.
    private static final double YARD = 0.001;

    private final Random chance = new Random(20261122);

    @Test
    void what_is_near_enough_is_found_and_nothing_else() {
        var entries = IntStream.range(0, ENTRIES).mapToObj(this::entry).toList();
        var positions = new Positions(entries);
        var all = new FixedBitSet(ENTRIES);
        all.set(0, ENTRIES);
        for (int i = 0; i < 60; i++) {
            var here = positions.from(point());
            double miles = List.of(0.5, 1.0, 4.0, 20.0).get(i % 4);
            var within = here.within(all, miles);
            assertThat(IntStream.range(0, ENTRIES)
                    .filter(entry -> Math.abs(here.miles(entry) - miles) > YARD)
                    .filter(entry -> within.get(entry) != here.miles(entry) < miles)).isEmpty();
        }
    }

    private Entry entry(int number) {
        return new Entry("e" + number, "/e", "Entry", List.of(), "", "", Optional.empty(),
                Optional.empty(), Optional.empty(),
                Stream.generate(this::point).limit(chance.nextInt(4)).toList(), List.of(),
                ServiceArea.UNKNOWN);
    }

    private Point point() {
        return new Point(54.4 + chance.nextDouble(), -2.3 + 1.4 * chance.nextDouble());
    }
}
