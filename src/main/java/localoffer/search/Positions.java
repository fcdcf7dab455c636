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

    /// From south to north, in degrees: about a mile.
    private static final double STRIP = 1 / MILES_A_DEGREE;
    private static final int CIRCLES_MAX = 256;

    /// Where the points of each entry begin; they end where those of the next entry begin.
    private final int[] firsts;
    private final float[] latitudes;
    private final float[] longitudes;
    /// The points again, in strips from south to north and in each from west to east, with the
    /// entry of each: those around a place stand together.
    private final float[] up;
    private final float[] across;
    private final int[] entryOf;
    /// Where the points of each strip begin; they end where those of the next strip begin.
    private final int[] strips;
    private final double south;
    /// What lies around the places that were asked for: most people ask for the same towns.
    private final AtHand<Circle, FixedBitSet> circles =
            new AtHand<>(CIRCLES_MAX, this::around);

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
        this.south = IntStream.range(0, count).mapToDouble(i -> latitudes[i]).min().orElse(0);
        double north = IntStream.range(0, count).mapToDouble(i -> latitudes[i]).max().orElse(0);
        this.strips = new int[strip(north) + 2];
        var points = IntStream.range(0, count).boxed()
                .sorted(Comparator.comparingInt((Integer i) -> strip(latitudes[i]))
                        .thenComparingDouble(i -> longitudes[i])).mapToInt(i -> i).toArray();
        this.up = new float[count];
        this.across = new float[count];
        this.entryOf = new int[count];
        for (int i = 0; i < count; i++) {
            up[i] = latitudes[points[i]];
            across[i] = longitudes[points[i]];
            entryOf[i] = owners[points[i]];
            strips[strip(up[i]) + 1]++;
        }
        Arrays.parallelPrefix(strips, Integer::sum);
    }

    private int strip(double latitude) {
        return (int) Math.floor((latitude - south) / STRIP);
    }

    /// A place to measure from.
    From from(Point here) {
        return new From(here);
    }

    private record Circle(Point here, double miles) {}

    private FixedBitSet around(Circle circle) {
        return from(circle.here).within(circle.miles / MILES_A_DEGREE);
    }

    /// Measures from one place.
    final class From {

        private final Point here;
        private final double latitude;
        private final double longitude;
        private final double narrowing;

        private From(Point here) {
            this.here = here;
            this.latitude = here.latitude();
            this.longitude = here.longitude();
            this.narrowing = Math.cos(Math.toRadians(latitude));
        }

        boolean isKnown(int entry) {
            return firsts[entry] < firsts[entry + 1];
        }

        /// Those of the entries with a place that is near enough.
        FixedBitSet within(FixedBitSet among, double milesMax) {
            var within = circles.of(new Circle(here, milesMax)).clone();
            within.and(among);
            return within;
        }

        private FixedBitSet within(double degrees) {
            var within = new FixedBitSet(firsts.length - 1);
            int last = Math.min(strips.length - 2, strip(latitude + degrees));
            for (int strip = Math.max(0, strip(latitude - degrees)); strip <= last; strip++) {
                int to = at(strip, longitude + degrees / narrowing);
                for (int i = at(strip, longitude - degrees / narrowing); i < to; i++) {
                    if (squared(up[i], across[i]) <= degrees * degrees) {
                        within.set(entryOf[i]);
                    }
                }
            }
            return within;
        }

        /// Where in a strip the points east of a line begin, give or take a yard.
        private int at(int strip, double line) {
            int found = Arrays.binarySearch(
                    across, strips[strip], strips[strip + 1], (float) line);
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
