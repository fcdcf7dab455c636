package localoffer.places;

import java.util.List;
import localoffer.content.Part;

/// The parts of this package, for tests that read content without starting the site.
public final class PlacesParts {

    private PlacesParts() {}

    public static List<Part<?>> all() {
        return List.of(new PlacesReader());
    }
}
