package localoffer.places;

import java.util.Locale;
import java.util.Set;

/// Somewhere that a person named.
///
/// @param name as it is shown
/// @param note what to know when the place is not wholly in the county; empty when it is
/// @param authorities the council areas that it may be in: more than one where it straddles a
///     border
/// @param districts the postcode districts that it is in
/// @param towns the towns and villages that it may be: those of its district for a postcode
public record Place(String name, Point point, String note, Set<String> authorities,
        Set<String> districts, Set<String> towns) {

    public Place {
        authorities = Set.copyOf(authorities);
        districts = Set.copyOf(districts);
        towns = Set.copyOf(towns);
    }

    /// Its name in an address: small letters, figures and hyphens.
    public String slug() {
        return name.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
