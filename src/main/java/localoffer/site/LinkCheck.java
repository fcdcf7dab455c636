package localoffer.site;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import localoffer.browsing.Ways;
import localoffer.content.Html;
import localoffer.content.Reading;
import localoffer.directory.Directory;
import localoffer.documents.CoProduction;
import localoffer.documents.Documents;
import localoffer.documents.Event;
import localoffer.documents.Events;
import localoffer.documents.Glossary;
import localoffer.documents.Governance;
import localoffer.documents.Guides;
import localoffer.documents.News;
import localoffer.documents.Plan;
import localoffer.documents.Plans;
import localoffer.documents.Scorecard;
import localoffer.documents.StandingPages;
import localoffer.questionnaires.Promise;
import localoffer.questionnaires.Questionnaires;

/// Reports every link in the content that leads to a page or anchor of ours that is not there.
final class LinkCheck {

    /// Addresses below these are made by a person's way through the site, not by a file.
    private static final String SERVICES = "/services/";
    private static final String QUESTIONNAIRES = "/questionnaires/";
    private static final Set<String> ELSEWHERE = Set.of("http", "https", "mailto", "tel");

    private static final Set<String> ABOUT_NO_SERVICE = Set.of("area", "local-offer");
    private static final Pattern AFTER_PAGE = Pattern.compile("[?#].*");
    private static final Pattern ID = Pattern.compile("<h[2-4] id=\"([^\"]+)\"");

    private final Reading reading;
    private final Addresses addresses;
    private final Map<String, Html> bodies = new TreeMap<>();
    private final Map<String, Html> pages = new TreeMap<>();
    /// Of the pages that a link leads into: to know them the page's HTML is made.
    private final Map<String, Set<String>> anchors = new TreeMap<>();
    private final Set<String> attachments = new HashSet<>();

    LinkCheck(Reading reading, Addresses addresses) {
        this.reading = reading;
        this.addresses = addresses;
    }

    void check() {
        gather();
        bodies.forEach((file, body) -> {
            if (!isRight(body)) {
                body.linksWritten().forEach(link -> check(file, body, link));
            }
        });
        checkNamedServices();
    }

    /// Whether every link leads somewhere, as far as can be told without parsing the text: that
    /// takes long, and nearly every text is right.
    private boolean isRight(Html body) {
        var links = body.linksAtMost();
        return links.isPresent()
                && links.get().stream().allMatch(link -> wrong(body, link).isEmpty());
    }

    private void gather() {
        reading.part(Directory.class).all().forEach(one ->
                gather("directory/services/" + one.id() + ".md", Addresses.of(one), one.body()));
        reading.part(Documents.class).all().forEach(one ->
                gather(one.file(), one.address(), one.body()));
        reading.part(Guides.class).all().forEach(one ->
                gather(one.file(), one.address(), one.body()));
        reading.part(News.class).all().forEach(one ->
                gather(one.file(), one.address(), one.body()));
        reading.part(Events.class).all().forEach(one ->
                gather(one.file(), one.address(), one.body()));
        reading.part(StandingPages.class).all().forEach(one ->
                gather("pages/" + one.name() + ".md", one.address(), one.body()));
        reading.part(Ways.class).all().forEach(one ->
                gather(one.file(), one.address(), one.body()));
        var terms = anchors.computeIfAbsent("/glossary", address -> new HashSet<>());
        reading.part(Glossary.class).entries().forEach(entry -> terms.add(entry.id()));
        var groups = anchors.computeIfAbsent("/scorecard", address -> new HashSet<>());
        reading.part(Scorecard.class).groups().forEach(group -> groups.add(group.id()));
        reading.part(Documents.class).all().forEach(one -> one.versions().forEach(version ->
                version.file().ifPresent(file -> attachments.add(
                        one.address() + "/files/" + file.name()))));
    }

    private void gather(String file, String address, Html body) {
        bodies.put(file, body);
        pages.put(address, body);
    }

    private void check(String file, Html body, String link) {
        wrong(body, link).ifPresent(why -> reading.problem(file,
                reading.line(file, "](" + link), "The link to \"" + link + "\" leads nowhere: "
                        + why + ". Correct the address, or take the link out."));
    }

    private Optional<String> wrong(Html body, String link) {
        if (ELSEWHERE.stream().anyMatch(scheme -> link.startsWith(scheme + ":"))) {
            return Optional.empty();
        }
        var address = page(link);
        var anchor = link.contains("#") ? link.substring(link.indexOf('#') + 1) : "";
        if (link.startsWith("#")) {
            return ids(body).contains(anchor) ? Optional.empty()
                    : Optional.of("there is no such heading in this text");
        }
        return !address.startsWith("/")
                ? Optional.of("an address of this site begins with a stroke, such as"
                        + " /services/portage, and one of another site with https://")
                : !isThere(address) ? Optional.of("there is no such page")
                : anchor.isEmpty() || hasAnchor(address, anchor) ? Optional.empty()
                : Optional.of("the page is there, but not the part after #");
    }

    /// True also of a page that is made of more than one text: its parts are not known here.
    private boolean hasAnchor(String address, String anchor) {
        var page = pages.get(address);
        return page == null ? !anchors.containsKey(address)
                || anchors.getOrDefault(address, Set.of()).contains(anchor)
                : anchors.computeIfAbsent(address, of -> ids(page)).contains(anchor);
    }

    /// A closed service still has an address, which says where to go instead, and a renamed one
    /// leads from its old address to the new one.
    private boolean isThere(String address) {
        return addresses.all().contains(address) || pages.containsKey(address)
                || attachments.contains(address)
                || (address.startsWith(SERVICES) && reading.part(Directory.class)
                        .formerly(address.substring(SERVICES.length())).isPresent())
                || (address.startsWith(QUESTIONNAIRES) && isAsked(address));
    }

    /// A questionnaire, one about something, or all about it.
    private boolean isAsked(String address) {
        var path = List.of(address.substring(QUESTIONNAIRES.length()).split("/for/|^for/", 2));
        var subject = path.getLast();
        return (path.getFirst().isEmpty()
                || reading.part(Questionnaires.class).newest(path.getFirst()).isPresent())
                && (path.size() == 1 || ABOUT_NO_SERVICE.contains(subject)
                        || reading.part(Directory.class).named(subject).isPresent());
    }

    private void checkNamedServices() {
        var directory = reading.part(Directory.class);
        for (var document : reading.part(Documents.class).all()) {
            checkNamed(document.file(), document.relatedServices());
        }
        for (var guide : reading.part(Guides.class).all()) {
            checkNamed(guide.file(), guide.relatedServices());
            checkNamed(guide.file(), List.of(guide.call()));
            check(guide.file(), guide.body(), guide.next().address());
        }
        reading.part(Events.class).all().forEach(this::checkEvent);
        reading.part(News.class).all().forEach(one ->
                checkNamed(one.file(), one.services()));
        for (var plan : reading.part(Plans.class).all()) {
            plan.actions().map(Plan.Action::beside).forEach(beside -> {
                checkNamed(plan.file(), beside.services());
                beside.links().forEach(link -> checkLink(plan.file(), link.address()));
            });
        }
        checkPromised();
        for (var person : reading.part(Site.class).talk()) {
            if (directory.named(person.service()).isEmpty()) {
                reading.problem("site.yaml", reading.line("site.yaml", person.service()),
                        "There is no service \"" + person.service() + "\" to talk to."
                                + " Write the name of its file, without the ending.");
            }
        }
    }

    /// What is written of the Promise, of co-production, of figures and of who decides.
    private void checkPromised() {
        reading.part(Promise.class).changes().forEach(one ->
                checkLink("promise.yaml", one.address()));
        var made = reading.part(CoProduction.class);
        made.gaps().forEach(gap -> checkLink("coproduction.yaml", gap.address()));
        made.log().forEach(one -> checkNamed("coproduction.yaml", one.with().stream()
                .flatMap(group -> group.service().stream()).toList()));
        reading.part(Scorecard.class).groups().forEach(group -> group.indicators().forEach(one ->
                checkNamed(group.file(), one.beside().services())));
        reading.part(Governance.class).bodies().forEach(body -> {
            checkNamed("governance.yaml", body.services());
            body.papers().terms().map(Governance.Terms::address)
                    .filter(address -> address.startsWith("/"))
                    .ifPresent(address -> checkLink("governance.yaml", address));
        });
    }

    private void checkEvent(Event event) {
        checkNamed(event.file(), event.services());
        if (!event.place().listing().isEmpty()) {
            checkNamed(event.file(), List.of(event.place().listing()));
        }
        var needs = reading.part(Directory.class).taxonomies().needs();
        event.forWhom().needs().stream().filter(id -> needs.find(id).isEmpty()).forEach(id ->
                reading.problem(event.file(), reading.line(event.file(), id), "\"" + id
                        + "\" is no kind of need. Write an id of"
                        + " directory/taxonomies/needs.yaml, or take it out."));
    }

    private void checkNamed(String file, List<String> services) {
        services.stream()
                .filter(id -> reading.part(Directory.class).named(id).isEmpty())
                .forEach(id -> reading.problem(file, reading.line(file, id),
                        "There is no service \"" + id + "\", which this page names."
                                + " Write the name of its file, without the ending."));
    }

    private void checkLink(String file, String address) {
        if (address.startsWith("/") && !isThere(page(address))) {
            reading.problem(file, reading.line(file, "address: " + address), "The link to \""
                    + address + "\" leads nowhere. Correct the address, or take the link out.");
        }
    }

    /// A link without what stands after the page's own address.
    private static String page(String link) {
        return AFTER_PAGE.matcher(link).replaceFirst("");
    }

    private static Set<String> ids(Html body) {
        return ID.matcher(body.toString()).results().map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
