package localoffer.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localoffer.browsing.Way;
import localoffer.browsing.Ways;
import localoffer.content.Fields;
import localoffer.content.Reading;
import localoffer.documents.Events;
import localoffer.documents.Governance;
import localoffer.documents.Guide;
import localoffer.documents.Guides;
import localoffer.documents.News;
import localoffer.documents.NewsItem;
import localoffer.documents.Occasion;
import localoffer.documents.Plans;
import localoffer.documents.StandingPages;
import localoffer.documents.StandingPages.StandingPage;

/// A page of the site that is neither a service nor a document, as the search finds it.
///
/// @param also other names for it
/// @param text what else it says, made when the index is: no first page waits for that
record SitePage(Kind kind, String address, String title, List<String> also, String summary,
        Supplier<String> text) {

    private static final String FILE = "search/pages.yaml";
    private static final int NAME_WORDS_MIN = 3;

    /// Guides lead to services, for what is happening or for who is asking. Events and news are
    /// found as guides are. Actions are what a plan promises, and its parts. The other pages are
    /// about the site itself.
    enum Kind { GUIDE, EVENT, NEWS, ACTION, PAGE }

    SitePage {
        also = List.copyOf(also);
    }

    /// Every one, with the other names that `content/search/pages.yaml` gives it.
    static List<SitePage> read(Reading reading) {
        var pages = new ArrayList<SitePage>();
        reading.part(Ways.class).all().forEach(way -> pages.add(of(way)));
        reading.part(Guides.class).all().forEach(guide -> pages.add(of(guide)));
        reading.part(Events.class).next().forEach(next -> pages.add(of(next)));
        reading.part(News.class).all().forEach(item -> pages.add(of(item)));
        reading.part(StandingPages.class).all().forEach(page -> pages.add(of(page)));
        reading.part(Plans.class).all().forEach(plan -> pages.addAll(PlanPages.of(plan)));
        reading.part(Governance.class).bodies().filter(SitePage::isTelling)
                .forEach(body -> pages.add(of(body)));
        Map<String, List<String>> names = new HashMap<>();
        try (var fields = reading.yaml(FILE)) {
            var known = new HashSet<>(reading.part(Ways.class).addresses());
            known.add("/guidance");
            fields.maps("pages").forEach(page -> pages.add(listed(page, known)));
            var addresses = pages.stream().map(SitePage::address).collect(Collectors.toSet());
            fields.maps("names").forEach(name -> named(name, addresses, names));
        }
        return pages.stream().map(page -> page.alsoCalled(
                names.getOrDefault(page.address, List.of()))).toList();
    }

    private static SitePage of(Way way) {
        return new SitePage(Kind.GUIDE, way.address(), way.title(),
                way.tile().equals(way.title()) ? List.of() : List.of(way.tile()), way.what(),
                () -> words(way));
    }

    private static String words(Way way) {
        return Stream.concat(Stream.of(way.body().words()),
                way.groups().stream().flatMap(group -> Stream.of(group.title(), group.words())))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
    }

    private static SitePage of(Guide guide) {
        return new SitePage(Kind.GUIDE, guide.address(), guide.title(), guide.alsoCalled(),
                guide.summary(), () -> guide.young() + " " + guide.body().words());
    }

    /// With its next day. What is over is not found, and what is invented says so.
    private static SitePage of(Occasion next) {
        var event = next.event();
        var said = (event.demonstration() ? "Invented example. " : "")
                + (event.isCancelled() ? "Cancelled: " : "") + next.words() + ". ";
        return new SitePage(Kind.EVENT, event.address(), event.title(),
                event.alsoCalled(), said + event.summary(),
                () -> event.place().town() + " " + event.body().words());
    }

    private static SitePage of(NewsItem item) {
        return new SitePage(Kind.NEWS, item.address(), item.title(), item.alsoCalled(),
                (item.demonstration() ? "Invented example. " : "") + item.day() + ". "
                        + item.summary(), item.body()::words);
    }

    private static SitePage of(StandingPage page) {
        return new SitePage(Kind.PAGE, page.address(), page.title(), List.of(), page.summary(),
                page.body()::words);
    }

    private static SitePage of(Governance.Body body) {
        return new SitePage(Kind.PAGE, body.address(), body.name(), body.also(),
                String.join(" ", body.decides()), () -> "");
    }

    /// A name of two words is what families type for something else: "send group".
    private static boolean isTelling(Governance.Body body) {
        return body.name().split(" ", -1).length >= NAME_WORDS_MIN;
    }

    /// A page without a file of its own. Ways in without searching are guides.
    private static SitePage listed(Fields fields, Set<String> ways) {
        try (fields) {
            var address = fields.text("address");
            return new SitePage(ways.contains(address) ? Kind.GUIDE : Kind.PAGE, address,
                    fields.text("title"), fields.texts("also"), fields.text("summary"),
                    () -> "");
        }
    }

    private static void named(
            Fields fields, Set<String> addresses, Map<String, List<String>> names) {
        try (fields) {
            var address = fields.text("address");
            if (!addresses.contains(address)) {
                fields.problem("address", "There is no page \"" + address + "\" to name. Write its"
                        + " address, such as /browse/turning-16, or take the entry out.");
            }
            names.put(address, fields.texts("also"));
        }
    }

    private SitePage alsoCalled(List<String> names) {
        var all = new HashSet<>(also);
        all.addAll(names);
        return new SitePage(kind, address, title, all.stream().sorted().toList(), summary, text);
    }
}
