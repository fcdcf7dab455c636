package localoffer.questionnaires;

import java.util.Set;
import localoffer.directory.Service;
import localoffer.web.Language;

/// What the answers to a form are about.
///
/// @param id under which they are kept: the service's, or "area" or "local-offer", which no
///     service that people are asked about may have
/// @param name as people know it
/// @param language in which the name is
/// @param address where people can read about a service; empty for the others
public record Topic(String id, String name, String language, String address) {

    public static final String AREA = "area";
    static final String LOCAL_OFFER = "local-offer";
    static final Set<String> ABOUT_NO_SERVICE = Set.of(AREA, LOCAL_OFFER);

    static Topic of(Service service) {
        return new Topic(service.id(), service.name(), Language.ENGLISH.code(),
                "/services/" + service.id());
    }
}
