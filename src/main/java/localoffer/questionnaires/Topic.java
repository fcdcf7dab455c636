package localoffer.questionnaires;

import localoffer.directory.Service;

/// What the answers to a form are about.
///
/// @param id under which they are kept: the service's, or "area" or "local-offer", which no
///     listing may have
/// @param name as people know it
/// @param address where people can read about a service; empty for the others
public record Topic(String id, String name, String address) {

    static final String AREA = "area";
    static final String LOCAL_OFFER = "local-offer";

    static Topic of(Service service) {
        return new Topic(service.id(), service.name(), "/services/" + service.id());
    }
}
