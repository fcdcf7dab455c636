package localoffer.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import localoffer.content.PlainHtml;
import localoffer.directory.Service;
import localoffer.directory.Term;
import localoffer.places.Place;
import localoffer.sample.Records;

/// What is made up about a listing. This is the one place that makes a service of it: what a
/// service has besides, it has from a real one.
record Listing(String id, String name, List<String> alsoCalled, String provider,
        Grounds.Area area, Service.Ages ages, List<Term> needs, List<String> related,
        String summary, String body) {

    static Service like(Service model, Listing own) {
        var other = new HashMap<String, Object>(Map.of(
                "id", own.id, "name", own.name, "alsoCalled", own.alsoCalled,
                "provider", own.provider, "summary", own.summary, "ages", own.ages,
                "needs", own.needs, "area", own.area.name(), "related", own.related,
                "body", PlainHtml.of(own.body)));
        other.put("notChecked", Set.of());
        own.area.sector().ifPresent(sector -> other.put("sector", sector));
        other.put("where", own.area.place().stream().map(Listing::where).toList());
        return Records.like(model, other);
    }

    private static Service.Where where(Place place) {
        return new Service.Where(place.name(), "", place.point());
    }
}
