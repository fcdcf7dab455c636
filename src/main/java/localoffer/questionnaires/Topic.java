package localoffer.questionnaires;

import localoffer.directory.Service;
import localoffer.web.Language;

/// What the answers to a form are about.
///
/// @param id under which they are kept: the service's, or "area" or "local-offer", which no
///     listing may have
/// @param name as people know it
/// @param language in which the name is
/// @param address where people can read about a service; empty for the others
public record Topic(String id, String name, String language, String address) {

    static final String AREA = "area";
    static final String LOCAL_OFFER = "local-offer";

    static Topic of(Service service) {
        return new Topic(service.id(), service.name(), Language.ENGLISH.code(),
                "/services/" + service.id());
    }
}
