package localoffer.search;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import localoffer.directory.Directory.Taxonomies;
import localoffer.directory.Service;
import localoffer.directory.Service.Cost;
import localoffer.directory.Service.Known;
import localoffer.directory.Taxonomy;
import localoffer.directory.Term;
import localoffer.directory.Whereabouts.Delivery;
import localoffer.documents.Document;
import localoffer.search.SearchQuery.Group;

/// What there is to choose from in each group, and what an entry has of it.
final class Choices {

    private static final String SERVICE = "service";
    private static final String DOCUMENT = "document";
    /// Documents that families look for as such.
    private static final List<Document.Kind> OWN_KINDS =
            List.of(Document.Kind.PLAN, Document.Kind.GUIDANCE);

    private Choices() {}

    /// The ids of a group's choices, in the order in which they are shown.
    static List<String> of(Group group, Taxonomies lists) {
        return switch (group) {
            case NEED, TOPIC, AUDIENCE, ACCESS, SECTOR -> list(group, lists).stream()
                    .flatMap(list -> list.terms().stream()).map(Term::id).toList();
            case COST -> ids(Cost.values());
            case DAY -> ids(DayOfWeek.values());
            case HOW -> ids(Delivery.values());
            case NO_DIAGNOSIS, NO_PLAN, SELF_REFERRAL -> List.of(SearchQuery.YES);
            case KIND -> Stream.of(List.of(SERVICE, DOCUMENT),
                    OWN_KINDS.stream().map(Choices::id).toList(), ids(SitePage.Kind.values()))
                    .flatMap(List::stream).toList();
        };
    }

    /// The list that says a group's choices in words; empty when the page has words of its own.
    static Optional<Taxonomy> list(Group group, Taxonomies lists) {
        return switch (group) {
            case NEED -> Optional.of(lists.needs());
            case TOPIC -> Optional.of(lists.topics());
            case AUDIENCE -> Optional.of(lists.audiences());
            case ACCESS -> Optional.of(lists.access());
            case SECTOR -> Optional.of(lists.sectors());
            case COST, DAY, HOW, NO_DIAGNOSIS, NO_PLAN, SELF_REFERRAL, KIND -> Optional.empty();
        };
    }

    static Map<Group, List<String>> of(Entry entry) {
        var has = new EnumMap<Group, List<String>>(Group.class);
        has.put(Group.KIND, List.of(kind(entry)));
        entry.service().ifPresent(service -> add(service, has));
        return has;
    }

    private static String kind(Entry entry) {
        return entry.page().map(Choices::id).or(() -> entry.document().map(Document::kind)
                .map(kind -> OWN_KINDS.contains(kind) ? id(kind) : DOCUMENT)).orElse(SERVICE);
    }

    private static void add(Service service, Map<Group, List<String>> has) {
        has.put(Group.NEED, ids(service.needs()));
        has.put(Group.TOPIC, ids(service.topics()));
        has.put(Group.AUDIENCE, ids(service.audiences()));
        has.put(Group.ACCESS, ids(service.whereabouts().access()));
        has.put(Group.SECTOR, List.of(service.sector().id()));
        has.put(Group.COST, List.of(id(service.cost())));
        has.put(Group.NO_DIAGNOSIS, yes(service.noDiagnosisNeeded()));
        has.put(Group.NO_PLAN, yes(service.noPlanNeeded()));
        has.put(Group.SELF_REFERRAL, yes(service.selfReferral()));
        has.put(Group.DAY, service.when().days().stream().map(Choices::id).toList());
        has.put(Group.HOW, service.whereabouts().delivery().stream().map(Choices::id).toList());
    }

    private static List<String> yes(Known answer) {
        return answer == Known.YES ? List.of(SearchQuery.YES) : List.of();
    }

    private static List<String> ids(Collection<Term> terms) {
        return terms.stream().map(Term::id).toList();
    }

    private static List<String> ids(Enum<?>[] values) {
        return Arrays.stream(values).map(Choices::id).toList();
    }

    static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
