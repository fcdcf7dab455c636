package localoffer.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import localoffer.directory.Directory;
import localoffer.directory.Service;
import localoffer.documents.Event.Place;

/// Where an event is held. A text that is not known is empty.
///
/// @param parts the name of the place and its address, from the small to the large
/// @param listing the listing whose place it is
record Venue(List<String> parts, String town, boolean online, Optional<Service> listing) {

    /// A place that is a listing's has its address, unless the event says another.
    static Venue of(Place place, Directory directory) {
        var listing = directory.named(place.listing());
        var at = listing.stream().flatMap(one -> one.where().stream())
                .filter(where -> !where.masked()).findFirst();
        var town = place.town().isEmpty()
                ? at.map(Service.Where::town).orElse("") : place.town();
        boolean own = !place.name().isEmpty() || !place.street().isEmpty();
        var name = own ? place.name() : at.map(Service.Where::name)
                .filter(known -> !known.isEmpty())
                .or(() -> listing.map(Service::name)).orElse("");
        return new Venue(Stream.of(name,
                        own ? place.street() : at.map(Service.Where::street).orElse(""), town,
                        own ? place.postcode() : at.map(Service.Where::postcode).orElse(""))
                .filter(part -> !part.isEmpty()).distinct().toList(),
                town, place.online(), listing);
    }

    public String words() {
        return String.join(", ", parts);
    }

    public String listingAddress() {
        return listing.map(Addresses::of).orElse("");
    }
}
