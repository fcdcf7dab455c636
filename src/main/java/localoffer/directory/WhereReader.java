package localoffer.directory;

import localoffer.content.Fields;
import localoffer.directory.Service.Where;
import localoffer.places.Point;
import org.jspecify.annotations.Nullable;

/// Reads one place of a listing.
///
/// Where the exact address must not be known, such as a refuge or a childminder's home, nothing
/// exact is ever taken out of the file: no name, no street, the postcode's district alone, and
/// the point to about half a mile. So no page, feed or index can leak it.
final class WhereReader {

    private static final double HUNDREDTHS = 100;

    private WhereReader() {}

    static Where where(Fields fields) {
        try (fields) {
            fields.text("position-from", "");
            var where = new Where(fields.text("name", ""), fields.text("street", ""),
                    fields.text("town", ""), fields.text("postcode", ""), point(fields), false);
            return fields.flag("masked") ? mask(where) : where;
        }
    }

    static Where mask(Where exact) {
        var point = exact.point();
        return new Where("", "", exact.town(), district(exact.postcode()), point == null ? null
                : new Point(rounded(point.latitude()), rounded(point.longitude())), true);
    }

    /// DL14 of DL14 6AB, of DL146AB and of DL14.
    private static String district(String postcode) {
        return postcode.replaceFirst(" ?[0-9][A-Za-z]{2}$", "").replaceFirst(" .*", "");
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * HUNDREDTHS) / HUNDREDTHS;
    }

    private static @Nullable Point point(Fields fields) {
        var latitude = fields.decimal("lat");
        var longitude = fields.decimal("lon");
        if (latitude.isPresent() != longitude.isPresent()) {
            fields.problem("lat", "A position needs both \"lat\" and \"lon\". Add the other one.");
        }
        return latitude.isPresent() && longitude.isPresent()
                ? new Point(latitude.get(), longitude.get()) : null;
    }
}
