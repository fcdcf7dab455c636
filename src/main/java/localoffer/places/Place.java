package localoffer.places;

import java.util.Locale;

/// Somewhere that a person named.
///
/// @param name as it is shown
/// @param note what to know when the place is not wholly in the county; empty when it is
public record Place(String name, Point point, String note) {

    /// Its name in an address: small letters, figures and hyphens.
    public String slug() {
        return name.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
