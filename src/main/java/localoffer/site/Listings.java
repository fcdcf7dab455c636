package localoffer.site;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import localoffer.browsing.Listed;
import localoffer.directory.Directory;
import localoffer.directory.Service;
import localoffer.documents.RelatedServices;

/// Lets documents name services without knowing the directory.
@Factory
class Listings {

    @Singleton
    RelatedServices relatedServices() {
        return (edition, ids) -> ids.stream()
                .flatMap(id -> edition.part(Directory.class).named(id).stream())
                .map(Listings::link).toList();
    }

    static RelatedServices.Link link(Service service) {
        return new RelatedServices.Link(service.name(), Addresses.of(service), service.summary(),
                service.phone(), Listed.of(service).dial(), service.isUncertain("phone"));
    }
}
