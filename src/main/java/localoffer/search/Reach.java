package localoffer.search;

import localoffer.directory.ServiceArea;

/// How wide an entry serves: the order in which things without a place come among those that have
/// one. What serves the whole county stands after what is in the family's own town and before what
/// is at the other end of the county; the country and other areas come behind it.
enum Reach {

    PART(3), COUNTY(6), COUNTRY(9), ELSEWHERE(12);

    /// Nothing stands farther up without lying so near.
    static final float LEAST_MILES = PART.miles;

    private final float miles;

    Reach(float miles) {
        this.miles = miles;
    }

    /// What serves more than the county serves the county too; so does what does not say.
    static Reach of(ServiceArea area) {
        return switch (area.kind()) {
            case PART_OF_COUNTY -> PART;
            case COUNTY, REGION, UNKNOWN -> COUNTY;
            case COUNTRY -> COUNTRY;
            case OUT_OF_AREA -> ELSEWHERE;
        };
    }

    /// As if it were so far away.
    float miles() {
        return miles;
    }

    boolean isLocal() {
        return this == PART || this == COUNTY;
    }
}
