package localoffer.search;

import java.util.List;
import localoffer.places.Point;

/// Where the entries are, laid out so that the distance to thousands of them takes no time.
final class Positions {

    private static final double MILES_A_DEGREE = 3_958.8 * Math.PI / 180;

    /// Where the points of each entry begin; they end where those of the next entry begin.
    private final int[] firsts;
    private final float[] latitudes;
    private final float[] longitudes;

    Positions(List<Entry> entries) {
        int points = entries.stream().mapToInt(entry -> entry.points().size()).sum();
        this.firsts = new int[entries.size() + 1];
        this.latitudes = new float[points];
        this.longitudes = new float[points];
        int at = 0;
        for (int i = 0; i < entries.size(); i++) {
            firsts[i] = at;
            for (var point : entries.get(i).points()) {
                latitudes[at] = (float) point.latitude();
                longitudes[at++] = (float) point.longitude();
            }
        }
        firsts[entries.size()] = at;
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

        /// As a look at the distance, but most entries are ruled out by how far north they lie.
        boolean isFarther(int entry, double milesMax) {
            double degrees = milesMax / MILES_A_DEGREE;
            for (int i = firsts[entry]; i < firsts[entry + 1]; i++) {
                double north = latitudes[i] - latitude;
                if (Math.abs(north) <= degrees) {
                    double east = (longitudes[i] - longitude) * narrowing;
                    if (north * north + east * east <= degrees * degrees) {
                        return false;
                    }
                }
            }
            return true;
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
