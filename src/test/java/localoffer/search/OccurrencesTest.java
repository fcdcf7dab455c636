package localoffer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a term is found, of terms that hardly any entry has and of those that nearly all have.
class OccurrencesTest {

    private final Random chance = new Random(20261122);

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 0", "500, 0.01", "500, 0.5", "20000, 0.001", "20000, 0.02",
            "20000, 0.04", "20000, 0.9"})
    void each_entry_has_its_impact_and_those_with_the_greatest_lead(int size, double share) {
        int[] entries = IntStream.range(0, size).filter(e -> chance.nextDouble() < share).toArray();
        var impacts = new byte[entries.length];
        var impactOf = new int[size];
        for (int i = 0; i < entries.length; i++) {
            int impact = 1 + chance.nextInt(300);
            impacts[i] = Occurrences.impact(impact);
            impactOf[entries[i]] = Math.min(255, impact);
        }
        var occurrences = new Occurrences(entries, impacts, size);
        assertThat(IntStream.range(0, size).map(occurrences::in).toArray()).isEqualTo(impactOf);
        var bits = new FixedBitSet(size);
        occurrences.addTo(bits);
        assertThat(IntStream.range(0, size).filter(bits::get).toArray()).isEqualTo(entries);
        assertThat(occurrences.leading()).isEqualTo(IntStream.of(entries).boxed()
                .sorted(Comparator.comparingInt(entry -> -impactOf[entry]))
                .limit(occurrences.leading().length).mapToInt(entry -> entry).toArray());
        assertThat(occurrences.allLead()).isEqualTo(entries.length <= 4_096);
    }
}
