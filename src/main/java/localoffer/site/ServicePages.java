package localoffer.site;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import localoffer.content.Edition;
import localoffer.directory.Commissioned;
import localoffer.directory.Complaints;
import localoffer.directory.Directory;
import localoffer.directory.ListingNote;
import localoffer.directory.ListingNotes;
import localoffer.directory.Service;
import localoffer.documents.Documents;
import localoffer.documents.Plans;
import localoffer.results.Standards;
import localoffer.site.FamiliesSaid.Said;
import localoffer.site.ServicePage.Around;

/// Gathers what a listing's page is made from.
@Singleton
class ServicePages {

    private static final int EVENTS_MAX = 3;

    private final FamiliesSaid said;
    private final ListingNotes notes;
    private final JsonMapper json;

    ServicePages(FamiliesSaid said, ListingNotes notes, JsonMapper json) {
        this.said = said;
        this.notes = notes;
        this.json = json;
    }

    /// What a page is made from beside the edition. By its value it is known when a page has to
    /// be made anew.
    ///
    /// @param home the site's own address, as it was asked
    /// @param notes of problems that people reported with the listing
    record Moment(String home, List<Said> said, List<ListingNote> notes) {}

    Moment moment(String home, Service service) {
        return new Moment(home, said.of(service.id()), notes.on(service.id()));
    }

    ServicePage page(Edition edition, Service service, Moment moment) {
        var directory = edition.part(Directory.class);
        var complaint = edition.part(Complaints.class).about(service.sector());
        var commissioned = edition.part(Commissioned.class);
        var around = new Around(open(directory, service.related()),
                open(directory, service.state().instead()), complaint.words(),
                open(directory, complaint.services()), edition.part(Site.class).talk(),
                commissioned.of(service.id()).stream().toList(),
                commissioned.demonstration() ? commissioned.note() : "",
                EventRow.next(edition, service.id(), EVENTS_MAX),
                edition.part(Plans.class).ofService(service.id()),
                edition.part(Documents.class).ofService(service.id()));
        return new ServicePage(service, directory.today(), around,
                Feedback.on(service, edition, said.fewest()).stream().toList(),
                standards(edition, service),
                moment.said(), moment.notes(),
                StructuredData.of(service, moment.home(), json));
    }

    ClosedPage closed(Edition edition, Service service) {
        var directory = edition.part(Directory.class);
        var instead = open(directory, service.state().instead());
        var related = open(directory, service.related()).stream()
                .filter(one -> !instead.contains(one)).toList();
        return new ClosedPage(service, instead, related, edition.part(Site.class).talk());
    }

    /// What an address says when the service is no more.
    ///
    /// @param instead where to go instead
    record ClosedPage(Service service, List<Service> instead, List<Service> related,
            List<Site.Person> talk) {}

    /// Nobody is sent to what is closed.
    private static List<Service> open(Directory directory, Collection<String> ids) {
        return ids.stream().flatMap(id -> directory.named(id).stream())
                .filter(service -> !service.isClosed()).toList();
    }

    /// What it is judged against: its own words, and those of the standard in its contract.
    private static List<Standards.Standard> standards(Edition edition, Service service) {
        return edition.part(Commissioned.class).of(service.id())
                .flatMap(contract -> edition.part(Standards.class).find(contract.standard()))
                .stream().toList();
    }
}
