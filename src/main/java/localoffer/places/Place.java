package localoffer.places;

/// Somewhere that a person named.
///
/// @param name as it is shown
/// @param note what to know when the place is not wholly in the county; empty when it is
public record Place(String name, Point point, String note) {}
