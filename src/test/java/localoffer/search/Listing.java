package localoffer.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        return Records.like(model, Map.of(
                "id", own.id,
                "names", Records.like(model.names(), Map.of("now", own.name,
                        "also", own.alsoCalled, "old", List.of(), "oldIds", List.of())),
                "running", Records.like(model.running(), running(own)),
                "summary", own.summary,
                "who", Records.like(model.who(), Map.of("ages", own.ages, "needs", own.needs)),
                "whereabouts", Records.like(model.whereabouts(), Map.of("area", own.area.name(),
                        "places", own.area.place().stream().map(Listing::where).toList())),
                "related", own.related,
                "body", PlainHtml.of(own.body)));
    }

    private static Map<String, Object> running(Listing own) {
        var running = new HashMap<String, Object>(Map.of("provider", own.provider));
        own.area.sector().ifPresent(sector -> running.put("sector", sector));
        return running;
    }

    private static Service.Where where(Place place) {
        return new Service.Where("", "", place.name(), "", place.point(), false);
    }
}
