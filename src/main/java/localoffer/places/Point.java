package localoffer.places;

/// A point on the earth, WGS84, in degrees.
public record Point(double latitude, double longitude) {

    private static final double EARTH_RADIUS_MILES = 3_958.8;

    /// The distance in miles along the great circle, by the haversine formula.
    public double milesTo(Point other) {
        var latitudes = Math.toRadians(other.latitude - latitude);
        var longitudes = Math.toRadians(other.longitude - longitude);
        var a = square(Math.sin(latitudes / 2)) + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude)) * square(Math.sin(longitudes / 2));
        return 2 * EARTH_RADIUS_MILES * Math.asin(Math.sqrt(a));
    }

    private static double square(double x) {
        return x * x;
    }
}
