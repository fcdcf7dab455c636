package localoffer.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import localoffer.places.Point;
import org.apache.lucene.util.FixedBitSet;

/// Where the entries are, laid out so that the distance to thousands of them takes no time.
final class Positions {

    private static final double MILES_A_DEGREE = 3_958.8 * Math.PI / 180;

    /// Where the points of each entry begin; they end where those of the next entry begin.
    private final int[] firsts;
    private final float[] latitudes;
    private final float[] longitudes;
    /// The points again, from south to north, with the entry of each.
    private final float[] sorted;
    private final int[] points;
    private final int[] entryOf;

    Positions(List<Entry> entries) {
        int count = entries.stream().mapToInt(entry -> entry.points().size()).sum();
        this.firsts = new int[entries.size() + 1];
        this.latitudes = new float[count];
        this.longitudes = new float[count];
        this.entryOf = new int[count];
        int at = 0;
        for (int i = 0; i < entries.size(); i++) {
            firsts[i] = at;
            for (var point : entries.get(i).points()) {
                latitudes[at] = (float) point.latitude();
                entryOf[at] = i;
                longitudes[at++] = (float) point.longitude();
            }
        }
        firsts[entries.size()] = at;
        this.points = IntStream.range(0, count).boxed()
                .sorted(Comparator.comparingDouble(i -> latitudes[i])).mapToInt(i -> i).toArray();
        this.sorted = new float[count];
        for (int i = 0; i < count; i++) {
            sorted[i] = latitudes[points[i]];
        }
    }

    /// A place to measure from.
    From from(Point here) {
        return new From(here.latitude(), here.longitude(),
                Math.cos(Math.toRadians(here.latitude())));
    }

    /// Measures from one place.
    final class From {

        private final double latitude;
        private final double longitude;
        private final double narrowing;

        private From(double latitude, double longitude, double narrowing) {
            this.latitude = latitude;
            this.longitude = longitude;
            this.narrowing = narrowing;
        }

        boolean isKnown(int entry) {
            return firsts[entry] < firsts[entry + 1];
        }

        /// The entries with a place that is near enough.
        FixedBitSet within(double milesMax) {
            var within = new FixedBitSet(firsts.length - 1);
            double degrees = milesMax / MILES_A_DEGREE;
            int start = Arrays.binarySearch(sorted, (float) (latitude - degrees));
            for (int i = start < 0 ? -start - 1 : start;
                    i < sorted.length && sorted[i] <= latitude + degrees; i++) {
                double north = sorted[i] - latitude;
                double east = (longitudes[points[i]] - longitude) * narrowing;
                if (north * north + east * east <= degrees * degrees) {
                    within.set(entryOf[points[i]]);
                }
            }
            return within;
        }

        /// How far the nearest of its places is; infinite when it has none. The earth is taken
        /// for flat, which is wrong by a yard or two as far as a family goes.
        double miles(int entry) {
            double least = Double.POSITIVE_INFINITY;
            for (int i = firsts[entry]; i < firsts[entry + 1]; i++) {
                double north = latitudes[i] - latitude;
                double east = (longitudes[i] - longitude) * narrowing;
                least = Math.min(least, north * north + east * east);
            }
            return Math.sqrt(least) * MILES_A_DEGREE;
        }
    }
}
