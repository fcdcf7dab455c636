package localoffer.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.NumericUtils;

/// Keeps those entries of many that have the greatest values; among equals the earlier entry.
final class Best {

    private final LongHeap kept;
    private final int count;

    Best(int count) {
        this.count = count;
        this.kept = new LongHeap(count);
    }

    /// @param value how far up the entry belongs
    record Placed(int entry, float value) {}

    void offer(int entry, float value) {
        long packed = (long) NumericUtils.floatToSortableInt(value) << Integer.SIZE
                | Integer.MAX_VALUE - entry;
        if (kept.size() < count) {
            kept.push(packed);
        } else if (packed > kept.top()) {
            kept.updateTop(packed);
        }
    }

    boolean isFull() {
        return kept.size() == count;
    }

    /// What a value must be above, once enough are kept.
    float least() {
        return value(kept.top());
    }

    /// From the greatest down.
    List<Placed> inOrder() {
        var placed = new ArrayList<Placed>(kept.size());
        while (kept.size() > 0) {
            long packed = kept.pop();
            placed.add(new Placed(Integer.MAX_VALUE - (int) packed, value(packed)));
        }
        Collections.reverse(placed);
        return placed;
    }

    private static float value(long packed) {
        return NumericUtils.sortableIntToFloat((int) (packed >> Integer.SIZE));
    }
}
