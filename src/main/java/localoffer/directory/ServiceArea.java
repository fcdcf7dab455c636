package localoffer.directory;

import java.util.Set;

/// Where a family must live to use a service, so that a machine can tell.
///
/// @param everywhere true for the whole country
/// @param home whether all of the council's own area is in it
/// @param authorities whole council areas, as `content/places/` names them
/// @param districts postcode districts, such as DL14
/// @param towns towns and villages
public record ServiceArea(boolean everywhere, boolean home, Set<String> authorities,
        Set<String> districts, Set<String> towns) {

    /// Nobody has said whom it serves.
    public static final ServiceArea UNKNOWN =
            new ServiceArea(false, false, Set.of(), Set.of(), Set.of());

    /// @see #kind()
    public enum Kind { COUNTRY, REGION, COUNTY, PART_OF_COUNTY, OUT_OF_AREA, UNKNOWN }

    public ServiceArea {
        authorities = Set.copyOf(authorities);
        districts = Set.copyOf(districts);
        towns = Set.copyOf(towns);
    }

    /// How wide it is: the country, more than the county, the county, some of it, or only places
    /// outside it. What names a district or a town is taken to be in the county.
    public Kind kind() {
        if (everywhere) {
            return Kind.COUNTRY;
        }
        if (home) {
            return authorities.size() > 1 ? Kind.REGION : Kind.COUNTY;
        }
        if (!districts.isEmpty() || !towns.isEmpty()) {
            return Kind.PART_OF_COUNTY;
        }
        return authorities.isEmpty() ? Kind.UNKNOWN : Kind.OUT_OF_AREA;
    }

    /// Whether a family who lives there may use it. True when it is not known whom it serves: a
    /// service must not be lost for want of a fact.
    ///
    /// @param authority the council area, or empty when it is not known
    /// @param district the postcode district, or empty
    /// @param town the town or village, or empty
    public boolean serves(String authority, String district, String town) {
        return everywhere || kind() == Kind.UNKNOWN || authorities.contains(authority)
                || districts.contains(district) || towns.contains(town);
    }
}
