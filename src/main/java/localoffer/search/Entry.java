package localoffer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localoffer.directory.Directory;
import localoffer.directory.Service;
import localoffer.directory.ServiceArea;
import localoffer.directory.Term;
import localoffer.directory.Whereabouts.Delivery;
import localoffer.documents.Document;
import localoffer.places.Place;
import localoffer.places.Places;
import localoffer.places.Point;

/// One thing that can be found.
///
/// @param summary what is shown below the title
/// @param body the rest of its words
/// @param service when it is one
/// @param document when it is one
/// @param page what kind of page of the site, when it is neither
/// @param points where it is given; empty when it has no place or it is not known
/// @param related names of services that it is linked with
record Entry(String id, String address, String title, List<String> alsoCalled, String summary,
        String body, Optional<Service> service, Optional<Document> document,
        Optional<SitePage.Kind> page, List<Point> points, List<String> related, ServiceArea area) {

    private static final Set<SitePage.Kind> FOR_FAMILIES =
            Set.of(SitePage.Kind.GUIDE, SitePage.Kind.EVENT, SitePage.Kind.NEWS);

    /// Where only the town is known, its middle stands for the place.
    static Entry of(Service service, Directory directory, Places places) {
        return new Entry(service.id(), "/services/" + service.id(), service.name(),
                service.alsoCalled(), service.summary(),
                body(service),
                Optional.of(service), Optional.empty(), Optional.empty(), service.where().stream()
                        .flatMap(where -> at(where, places)).toList(),
                service.related().stream().flatMap(id -> directory.named(id).stream())
                        .map(Service::name).toList(),
                service.whereabouts().serves());
    }

    static Entry of(Document document) {
        return new Entry(document.id(), document.address(), document.title(),
                document.alsoCalled(), document.summary(),
                String.join(" ", document.statusNote(), document.upkeep().owner(),
                        document.body().words()),
                Optional.empty(), Optional.of(document), Optional.empty(), List.of(),
                List.of(), ServiceArea.UNKNOWN);
    }

    /// Its address is its id: no slug has a stroke in it.
    static Entry of(SitePage page) {
        return new Entry(page.address(), page.address(), page.title(), page.also(),
                page.summary(), page.text().get(), Optional.empty(), Optional.empty(),
                Optional.of(page.kind()), List.of(), List.of(), ServiceArea.UNKNOWN);
    }

    /// Whether it is for families and not about the site: events and news are, too.
    boolean isGuide() {
        return page.filter(FOR_FAMILIES::contains).isPresent();
    }

    boolean isAction() {
        return page.filter(SitePage.Kind.ACTION::equals).isPresent();
    }

    /// The texts that are new in a field, each by itself: what is in all fields is the body, and
    /// what the fields before it say.
    List<String> texts(IndexField field) {
        return switch (field) {
            case NAME -> List.of(title);
            case ALSO -> alsoCalled;
            case SUMMARY -> List.of(summary);
            case TERMS -> terms().map(Term::name).toList();
            case TERMS_ALSO -> terms().flatMap(term -> term.also().stream()).toList();
            case TOWN -> service.stream().flatMap(s -> s.where().stream())
                    .map(Service.Where::town).toList();
            case RELATED -> related;
            case PROVIDER -> service.map(Service::provider).stream().toList();
            case ALL -> List.of(body);
        };
    }

    private static String body(Service service) {
        var texts = new ArrayList<>(List.of(service.howToGetIn(), service.whatHappensNext(),
                service.costNote(), service.body().words(), service.gettingIn().howDecided(),
                service.waiting().words(), service.when().note()));
        service.where().forEach(where -> texts.add(where.name()));
        service.whereabouts().access().forEach(term -> texts.add(term.name()));
        return texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    /// Whether a family need not go there.
    boolean comesToFamilies() {
        return points.isEmpty() || reaches().findAny().isPresent();
    }

    /// The ways in which it reaches families who do not come.
    Stream<Delivery> reaches() {
        return service.stream().flatMap(s -> s.whereabouts().delivery().stream())
                .filter(how -> how != Delivery.IN_PERSON).sorted();
    }

    /// The needs and topics that it is about.
    Stream<Term> terms() {
        return service.stream()
                .flatMap(s -> Stream.concat(s.needs().stream(), s.topics().stream()));
    }

    private static Stream<Point> at(Service.Where where, Places places) {
        var point = where.point();
        return point == null ? places.find(where.town()).map(Place::point).stream()
                : Stream.of(point);
    }
}
