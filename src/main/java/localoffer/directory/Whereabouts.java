package localoffer.directory;

import java.util.List;
import java.util.Set;
import localoffer.directory.Service.Where;

/// Where a service is given, how, and to whom by their home.
///
/// @param area where the people live whom it serves, in words
/// @param serves the same so that a machine can tell
/// @param access what it has so that people can use it
public record Whereabouts(List<Where> places, Set<Delivery> delivery, String area,
        ServiceArea serves, List<Term> access) {

    /// How it reaches people.
    public enum Delivery { IN_PERSON, ONLINE, PHONE, HOME_VISIT }
}
