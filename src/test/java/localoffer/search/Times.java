package localoffer.search;

import java.util.Arrays;
import java.util.List;

/// How long each of many searches took, in nanoseconds.
final class Times {

    private static final double NANOS_A_MILLI = 1e6;

    private long[] nanos = new long[1_024];
    private int count;

    void add(long taken) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = taken;
    }

    int count() {
        return count;
    }

    /// In milliseconds, the time that this share of searches kept to.
    double within(double share) {
        if (count == 0) {
            return 0;
        }
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(count - 1, Math.floor(count * share))] / NANOS_A_MILLI;
    }

    double mean() {
        return Arrays.stream(nanos, 0, count).average().orElse(0) / NANOS_A_MILLI;
    }

    static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }
}
