package localoffer.documents;

import java.util.List;
import java.util.regex.Pattern;
import localoffer.content.Edition;
import localoffer.content.Reading;

/// Finds the listings that a document names, in the edition that the page is made from.
@FunctionalInterface
public interface RelatedServices {

    /// The listings with these ids, in the same order; an id that is not there is left out.
    List<Link> named(Edition edition, List<String> ids);

    /// A listing as a link.
    ///
    /// @param phone how to reach it at once; may be empty
    /// @param dial what a telephone dials; empty when the phone is no number
    /// @param uncertain whether nobody has checked the phone
    record Link(String name, String address, String summary, String phone, String dial,
            boolean uncertain) {}

    /// Whether a file names a listing by its id, or by one that it had before.
    static boolean isThere(Reading reading, String id) {
        var old = Pattern.compile("(?m)^old-ids:[^:]*(?<![\\w-])" + Pattern.quote(id)
                + "(?![\\w-])");
        return reading.file("directory/services/" + id + ".md").isPresent()
                || reading.files("directory/services", ".md").stream()
                        .anyMatch(file -> old.matcher(file.text()).find());
    }
}
