package localoffer.site;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import localoffer.browsing.Ways;
import localoffer.content.Part;
import localoffer.content.Reading;
import localoffer.directory.Directory;
import localoffer.directory.Service;
import localoffer.documents.Documents;
import localoffer.documents.Events;
import localoffer.documents.Guides;
import localoffer.documents.News;
import localoffer.documents.Plans;
import localoffer.documents.StandingPages;
import localoffer.places.Places;

/// Every public address of the site that can be read and kept.
record Addresses(SortedSet<String> all) {

    /// The pages that are not made of one file each.
    private static final List<String> FIXED = List.of(
            "/", "/co-production", "/contact-card", "/contact-card/postcard", "/documents",
            "/documents/changes", "/documents/themes", "/events", "/glossary", "/governance",
            "/guidance", "/news", "/newsletter", "/plans", "/print", "/promise",
            "/questionnaires", "/questionnaires/code", "/questionnaires/receipt", "/scorecard",
            "/search", "/services", "/shortlist", "/statutory", "/statutory/coverage", "/told-us",
            "/told-us/reports");

    Addresses {
        all = Collections.unmodifiableSortedSet(new TreeSet<>(all));
    }

    static String of(Service service) {
        return "/services/" + service.id();
    }

    /// Reads nothing itself: it gathers what other parts made, and checks that the links between
    /// them lead somewhere.
    @Singleton
    static final class Reader implements Part<Addresses> {

        @Override
        public Class<Addresses> type() {
            return Addresses.class;
        }

        @Override
        public Addresses read(Reading reading) {
            var all = new TreeSet<>(FIXED);
            reading.part(Directory.class).services().forEach(one -> all.add(of(one)));
            reading.part(Documents.class).all().forEach(one -> all.add(one.address()));
            reading.part(Guides.class).all().forEach(one -> all.add(one.address()));
            reading.part(Events.class).all().forEach(one -> all.add(one.address()));
            reading.part(News.class).all().forEach(one -> all.add(one.address()));
            reading.part(Plans.class).all().forEach(plan -> plan.actions().forEach(action ->
                    all.add(plan.address(action))));
            reading.part(StandingPages.class).all().forEach(one -> all.add(one.address()));
            NeedCoverage.areas(reading.part(Places.class)).forEach(one ->
                    all.add(NeedCoverage.address(one)));
            all.addAll(reading.part(Ways.class).addresses());
            var addresses = new Addresses(all);
            new LinkCheck(reading, addresses).check();
            return addresses;
        }
    }
}
