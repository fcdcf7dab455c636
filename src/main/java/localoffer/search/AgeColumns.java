package localoffer.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import localoffer.directory.Service.Ages;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// Which entries are for which ages in whole years: as bits for each age, for filters and for
/// counting among many, and as the first and last age of an entry, for counting among few.
final class AgeColumns {

    private static final int AGES = SearchQuery.AGE_MAX + 1;
    private static final byte NONE = -1;

    private final List<FixedBitSet> columns = new ArrayList<>();
    private final byte[] first;
    private final byte[] last;

    AgeColumns(int size) {
        for (int age = 0; age < AGES; age++) {
            columns.add(new FixedBitSet(size));
        }
        this.first = new byte[size];
        this.last = new byte[size];
        Arrays.fill(first, NONE);
    }

    void set(Ages ages, int entry) {
        first[entry] = (byte) ages.least();
        last[entry] = (byte) ages.most();
        for (int age = ages.least(); age <= ages.most(); age++) {
            columns.get(age).set(entry);
        }
    }

    /// The entries that are for an age. To be read only.
    FixedBitSet of(int age) {
        return columns.get(age);
    }

    /// How many of the entries are for each age from 0.
    List<Integer> counts(FixedBitSet among) {
        return Columns.areFew(among) ? byRow(among)
                : Arrays.stream(Columns.common(among, columns)).boxed().toList();
    }

    /// Each entry is counted in where its ages begin and out where they have ended.
    private List<Integer> byRow(FixedBitSet among) {
        var steps = new int[AGES + 1];
        var each = new BitSetIterator(among, 0);
        for (int entry = each.nextDoc(); entry < first.length; entry = each.nextDoc()) {
            if (first[entry] != NONE) {
                steps[first[entry]]++;
                steps[last[entry] + 1]--;
            }
        }
        var counts = new ArrayList<Integer>(AGES);
        int count = 0;
        for (int age = 0; age < AGES; age++) {
            count += steps[age];
            counts.add(count);
        }
        return counts;
    }
}
