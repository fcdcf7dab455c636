package localoffer.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localoffer.content.Edition;
import localoffer.content.Html;
import localoffer.directory.Directory;
import localoffer.directory.Service;
import localoffer.directory.Term;
import localoffer.documents.Glossary;
import localoffer.documents.Guides;
import localoffer.web.DateWords;

/// What is published as one document to print, for people without the internet (SEND Regulations
/// 2014, regulation 57): all of it, or one list.
///
/// @param name of the topic or kind of need; else empty
/// @param home where the site stands, as people say it
/// @param made the day in words
record PaperCopy(Kind kind, String name, String home, String made, List<Part> parts,
        List<Chapter> guides, List<Glossary.Entry> words) {

    private static final int CHOSEN_MAX = 30;

    /// All of it, what is listed under one word, or services that a search found.
    enum Kind { ALL, LIST, CHOSEN }

    /// Services under one heading.
    ///
    /// @param list the id of the topic or kind of need
    /// @param also services that stand under another heading and help with this too
    record Part(String list, String name, List<Entry> services, List<Service> also) {

        public String id() {
            return "list-" + list;
        }

        /// Where it is told alone.
        public String address() {
            return "/print/" + list;
        }

        /// On paper a name is enough: the service stands there with all that is known of it.
        public String alsoNames() {
            return also.stream().map(Service::name).collect(Collectors.joining("; "));
        }

        public int count() {
            return services.size() + also.size();
        }
    }

    /// A guide.
    ///
    /// @param body its text, a level deeper than on its own page
    record Chapter(String id, String title, String summary, Html body) {}

    /// Every service once, under the topic that its listing names first.
    static PaperCopy all(Edition edition, String home) {
        var directory = edition.part(Directory.class);
        var parts = new ArrayList<Part>();
        for (var topic : directory.taxonomies().topics().terms()) {
            var named = sorted(directory, service -> service.topics().contains(topic));
            var own = named.stream()
                    .filter(service -> service.topics().getFirst().equals(topic)).toList();
            if (!named.isEmpty()) {
                parts.add(new Part(topic.id(), topic.name(),
                        own.stream().map(Entry::new).toList(),
                        named.stream().filter(one -> !own.contains(one)).toList()));
            }
        }
        return new PaperCopy(Kind.ALL, "", home, DateWords.of(directory.today()),
                List.copyOf(parts),
                edition.part(Guides.class).all().stream().map(guide -> new Chapter(
                        "guide-" + guide.id(), guide.title(), guide.summary(),
                        guide.body().within(guide.id(), 2))).toList(),
                edition.part(Glossary.class).entries());
    }

    /// The services of one topic or kind of need; empty when there is none of that name.
    static Optional<PaperCopy> list(Edition edition, String id, String home) {
        var directory = edition.part(Directory.class);
        var lists = directory.taxonomies();
        return Stream.of(lists.topics(), lists.needs()).flatMap(list -> list.find(id).stream())
                .findFirst().map(term -> list(directory, term, home));
    }

    private static PaperCopy list(Directory directory, Term term, String home) {
        var services = sorted(directory, service -> service.topics().contains(term)
                || service.needs().contains(term));
        return new PaperCopy(Kind.LIST, term.name(), home, DateWords.of(directory.today()),
                List.of(new Part(term.id(), term.name(),
                        services.stream().map(Entry::new).toList(), List.of())),
                List.of(), List.of());
    }

    /// Services by their ids, in that order; empty when none of them is there.
    static Optional<PaperCopy> chosen(Edition edition, List<String> ids, String home) {
        var directory = edition.part(Directory.class);
        var entries = ids.stream().distinct().flatMap(id -> directory.named(id).stream())
                .filter(service -> !service.isClosed()).limit(CHOSEN_MAX)
                .map(Entry::new).toList();
        return entries.isEmpty() ? Optional.empty() : Optional.of(new PaperCopy(Kind.CHOSEN, "",
                home, DateWords.of(directory.today()),
                List.of(new Part("chosen", "", entries, List.of())), List.of(), List.of()));
    }

    private static List<Service> sorted(Directory directory, Predicate<Service> which) {
        return directory.services().stream().filter(which)
                .sorted(Comparator.comparing(Service::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    public boolean isWhole() {
        return kind == Kind.ALL;
    }

    /// The message that is its title, given the name.
    public String titleKey() {
        return "copy.title." + kind.name().toLowerCase(Locale.ROOT);
    }

    public int count() {
        return parts.stream().mapToInt(part -> part.services().size()).sum();
    }

    public boolean isUnchecked() {
        return parts.stream().flatMap(part -> part.services().stream())
                .map(Entry::service).noneMatch(Service::isChecked);
    }

    /// A service as it stands on paper.
    record Entry(Service service) {

        public List<String> places() {
            return service.where().stream().map(where -> String.join(", ",
                    Stream.of(where.name(), where.street(), where.town(), where.postcode())
                            .filter(part -> !part.isEmpty()).distinct().toList()))
                    .filter(place -> !place.isEmpty()).toList();
        }

        public List<String> needs() {
            return service.needs().stream().map(Term::name).toList();
        }

        /// The day in words; empty when nobody of the council has checked it.
        public String checked() {
            return Optional.ofNullable(service.upkeep().lastChecked())
                    .map(DateWords::of).orElse("");
        }

        public boolean hasContact() {
            return !(service.phone() + service.email() + service.web()).isEmpty();
        }

        /// The message for what cannot be used now; empty for what can.
        public String stateKey() {
            return service.state().key();
        }
    }
}
