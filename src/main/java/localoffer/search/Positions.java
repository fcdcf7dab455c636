package localoffer.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import localoffer.places.Point;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// Where the entries are, laid out so that the distance to thousands of them takes no time.
final class Positions {

    private static final double MILES_A_DEGREE = 3_958.8 * Math.PI / 180;

    /// Where the points of each entry begin; they end where those of the next entry begin.
    private final int[] firsts;
    private final float[] latitudes;
    private final float[] longitudes;
    /// The points again, from south to north, with the entry of each: read one after the other.
    private final float[] sorted;
    private final float[] across;
    private final int[] entryOf;

    Positions(List<Entry> entries) {
        int count = entries.stream().mapToInt(entry -> entry.points().size()).sum();
        this.firsts = new int[entries.size() + 1];
        this.latitudes = new float[count];
        this.longitudes = new float[count];
        var owners = new int[count];
        int at = 0;
        for (int i = 0; i < entries.size(); i++) {
            firsts[i] = at;
            for (var point : entries.get(i).points()) {
                latitudes[at] = (float) point.latitude();
                owners[at] = i;
                longitudes[at++] = (float) point.longitude();
            }
        }
        firsts[entries.size()] = at;
        var points = IntStream.range(0, count).boxed()
                .sorted(Comparator.comparingDouble(i -> latitudes[i])).mapToInt(i -> i).toArray();
        this.sorted = new float[count];
        this.across = new float[count];
        this.entryOf = new int[count];
        for (int i = 0; i < count; i++) {
            sorted[i] = latitudes[points[i]];
            across[i] = longitudes[points[i]];
            entryOf[i] = owners[points[i]];
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

        /// Those of the entries with a place that is near enough. Looks at the entries when they
        /// are few, and else at the places between so far south and so far north.
        FixedBitSet within(FixedBitSet among, double milesMax) {
            double degrees = milesMax / MILES_A_DEGREE;
            int first = at((float) (latitude - degrees));
            int last = at((float) (latitude + degrees));
            var within = new FixedBitSet(among.length());
            if (among.cardinality() < last - first) {
                var each = new BitSetIterator(among, 0);
                for (int entry = each.nextDoc(); entry < firsts.length - 1;
                        entry = each.nextDoc()) {
                    if (squared(entry) <= degrees * degrees) {
                        within.set(entry);
                    }
                }
                return within;
            }
            for (int i = first; i < last; i++) {
                if (squared(sorted[i], across[i]) <= degrees * degrees) {
                    within.set(entryOf[i]);
                }
            }
            within.and(among);
            return within;
        }

        private int at(float north) {
            int found = Arrays.binarySearch(sorted, north);
            return found < 0 ? -found - 1 : found;
        }

        /// How far the nearest of its places is; infinite when it has none. The earth is taken
        /// for flat, which is wrong by a yard or two as far as a family goes.
        double miles(int entry) {
            return Math.sqrt(squared(entry)) * MILES_A_DEGREE;
        }

        private double squared(int entry) {
            double least = Double.POSITIVE_INFINITY;
            for (int i = firsts[entry]; i < firsts[entry + 1]; i++) {
                least = Math.min(least, squared(latitudes[i], longitudes[i]));
            }
            return least;
        }

        private double squared(float north, float east) {
            double up = north - latitude;
            double across = (east - longitude) * narrowing;
            return up * up + across * across;
        }
    }
}
