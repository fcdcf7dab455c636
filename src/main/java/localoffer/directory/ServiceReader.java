package localoffer.directory;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localoffer.content.Fields;
import localoffer.content.Reading;
import localoffer.content.SourceFile;
import localoffer.directory.Directory.Taxonomies;
import localoffer.directory.Service.Ages;
import localoffer.directory.Service.Confidence;
import localoffer.directory.Service.Contacts;
import localoffer.directory.Service.Cost;
import localoffer.directory.Service.GettingIn;
import localoffer.directory.Service.Known;
import localoffer.directory.Service.Names;
import localoffer.directory.Service.Price;
import localoffer.directory.Service.Running;
import localoffer.directory.Service.State;
import localoffer.directory.Service.Status;
import localoffer.directory.Service.Waiting;
import localoffer.directory.Service.Who;
import localoffer.directory.Whereabouts.Delivery;
import org.jspecify.annotations.Nullable;

/// Reads one listing.
///
/// @param ids the ids of all listings
record ServiceReader(Reading reading, SourceFile file, Taxonomies taxonomies, Areas areas,
        Set<String> ids) {

    private static final int SUMMARY_CHARACTERS_MAX = 300;
    private static final int WEEKS_MAX = 520;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>]+");
    private static final int CARD_CHARACTERS_MAX = 60;
    /// Facts of a place that may be marked as well.
    private static final Set<String> OF_PLACES = Set.of("town", "postcode", "street");
    private static final Pattern ROUGH_DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    Service read() {
        try (var fields = reading.frontMatter(file)) {
            checkId(fields);
            var service = new Service(
                    file.name(),
                    new Names(fields.text("name"), fields.texts("also-called"),
                            fields.texts("old-names"), fields.texts("old-ids")),
                    running(fields),
                    summary(fields),
                    who(fields),
                    terms(fields, "topics", taxonomies.topics(), 1),
                    gettingIn(fields),
                    waiting(fields),
                    WhenReader.when(fields),
                    whereabouts(fields),
                    new Price(fields.choice("cost", Cost.class), fields.text("cost-note", "")),
                    contacts(fields),
                    new State(fields.choice("status", Status.ACTIVE),
                            fields.text("status-note", ""), fields.texts("instead")),
                    upkeep(fields),
                    fields.texts("related"),
                    reading.body(file));
            checkNotChecked(fields);
            return service;
        }
    }

    /// The file's name is the id, so two services cannot share one by mistake.
    private void checkId(Fields fields) {
        var id = file.name();
        if (!SLUG.matcher(id).matches()) {
            fields.problem("name", "The file's name \"" + id + "\" becomes an address. Use small"
                    + " letters, digits and single hyphens only, such as speech-therapy.md.");
        }
        fields.optional("id").filter(written -> !written.equals(id)).ifPresent(written ->
                fields.problem("id", "The file is called \"" + id + "\" but its id is \""
                        + written + (ids.contains(written)
                        ? "\", which another file has already. Take this line out."
                        : "\". Give both the same name, or take this line out.")));
    }

    private Running running(Fields fields) {
        return new Running(fields.text("provider"),
                term(fields, "sector", fields.text("sector"), taxonomies.sectors()),
                fields.texts("languages"), fields.texts("standards"));
    }

    private static String summary(Fields fields) {
        var summary = fields.text("summary");
        if (summary.length() > SUMMARY_CHARACTERS_MAX) {
            fields.problem("summary", "\"summary\" has " + summary.length()
                    + " characters. Shorten it to " + SUMMARY_CHARACTERS_MAX + ".");
        }
        return summary;
    }

    private Who who(Fields fields) {
        try (var ages = fields.map("ages")) {
            return new Who(ages(ages), terms(fields, "needs", taxonomies.needs(), 1),
                    terms(fields, "audiences", taxonomies.audiences(), 1));
        }
    }

    static Ages ages(Fields ages) {
        int least = ages.number("min", 0, Ages.YEARS_MAX);
        int most = ages.number("max", 0, Ages.YEARS_MAX);
        if (most < least) {
            ages.problem("max", "The ages run from " + least + " to " + most
                    + ". Write the lower age as min and the higher one as max.");
        }
        return new Ages(least, most);
    }

    private static GettingIn gettingIn(Fields fields) {
        return new GettingIn(fields.text("how-to-get-in"),
                fields.choice("self-referral", Known.UNKNOWN),
                fields.texts("who-refers"),
                fields.choice("no-diagnosis-needed", Known.UNKNOWN),
                fields.choice("no-plan-needed", Known.UNKNOWN),
                fields.text("how-it-is-decided", ""));
    }

    private static Waiting waiting(Fields fields) {
        var next = fields.text("what-happens-next", "");
        var written = fields.optionalMap("wait");
        if (written.isEmpty()) {
            return new Waiting("", null, "", "", next);
        }
        try (var wait = written.get()) {
            var date = wait.text("date", "");
            if (!date.isEmpty() && !ROUGH_DATE.matcher(date).matches()) {
                wait.problem("date", "\"date\" is \"" + date + "\" but must be a year, a month or"
                        + " a day, such as 2026, 2026-11 or 2026-11-21.");
            }
            var weeks = wait.has("weeks") ? wait.number("weeks", 0, WEEKS_MAX) : null;
            var words = wait.text("words", "");
            if (weeks == null && words.isEmpty()) {
                wait.problem("words", "A wait needs \"words\" or \"weeks\". Add one of them, or"
                        + " take the wait out.");
            }
            return new Waiting(words, weeks, wait.text("source"), date, next);
        }
    }

    private static Contacts contacts(Fields fields) {
        var email = fields.text("email", "");
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            fields.problem("email", "\"email\" is \"" + email
                    + "\" but must be one address, such as team@example.org.");
        }
        var web = fields.text("web", "");
        if (!web.isEmpty() && !WEB.matcher(web).matches()) {
            fields.problem("web", "\"web\" is \"" + web + "\" but must be a whole address that"
                    + " begins with https:// or http://.");
        }
        var phone = fields.text("phone", "");
        return new Contacts(phone, email, web,
                fields.text("if-something-goes-wrong", ""), fields.text("how-to-complain", ""),
                onCard(fields, phone + email));
    }

    private static String onCard(Fields fields, String reach) {
        var key = fields.flag("key-contact");
        var words = fields.text("key-contact-for", "");
        if (key == words.isEmpty() || words.length() > CARD_CHARACTERS_MAX) {
            fields.problem(key ? "key-contact" : "key-contact-for", "A listing on the contact card"
                    + " has \"key-contact: true\" and, under \"key-contact-for\", what to ask it"
                    + " in at most " + CARD_CHARACTERS_MAX + " characters. Write both or none.");
        } else if (key && reach.isEmpty()) {
            fields.problem("key-contact", "It is on the contact card, but nobody can be reached."
                    + " Add a phone or an email, or take it off the card.");
        }
        return words;
    }

    private Whereabouts whereabouts(Fields fields) {
        var places = Stream.concat(fields.optionalMap("place").stream(),
                fields.maps("places").stream()).map(WhereReader::where).toList();
        var delivery = EnumSet.noneOf(Delivery.class);
        delivery.addAll(fields.choices("delivery", Delivery.class));
        return new Whereabouts(places, delivery, fields.text("area"),
                areas.area(fields, "service-area"),
                terms(fields, "access", taxonomies.access(), 0));
    }

    private Upkeep upkeep(Fields fields) {
        var checked = fields.date("last-checked");
        var review = fields.date("next-review");
        checked.filter(day -> day.isAfter(reading.today())).ifPresent(day -> fields.problem(
                "last-checked", "\"last-checked\" is " + day
                + ", which is still to come. Write the day of the last check."));
        review.filter(day -> checked.filter(day::isBefore).isPresent()).ifPresent(day ->
                fields.problem("next-review", "\"next-review\" is " + day
                        + ", which is before the last check. Write a later day."));
        return new Upkeep(fields.choice("confidence", Confidence.class),
                Set.copyOf(fields.texts("not-checked")), fields.texts("sources"),
                fields.text("source-date", ""), fields.text("owner"), orNull(checked),
                orNull(review), fields.flag("evergreen"));
    }

    /// A misspelt name would show a doubtful fact as certain.
    private static void checkNotChecked(Fields fields) {
        var asked = fields.asked();
        fields.texts("not-checked").stream()
                .filter(name -> !asked.contains(name) && !OF_PLACES.contains(name))
                .forEach(name -> fields.problem("not-checked", "\"" + name + "\" is not the name"
                        + " of a fact. Known are: " + Stream.concat(asked.stream(),
                                OF_PLACES.stream()).distinct().sorted()
                                .collect(Collectors.joining(", ")) + "."));
    }

    private static List<Term> terms(Fields fields, String name, Taxonomy taxonomy, int least) {
        var terms = fields.texts(name).stream()
                .map(id -> term(fields, name, id, taxonomy)).toList();
        if (terms.size() < least) {
            fields.problem(name, "\"" + name + "\" is empty. Name at least one.");
        }
        return terms;
    }

    private static Term term(Fields fields, String name, String id, Taxonomy taxonomy) {
        return taxonomy.find(id).orElseGet(() -> {
            fields.problem(name, "\"" + id + "\" is not one of the known " + name + ": "
                    + taxonomy.terms().stream().map(Term::id).collect(Collectors.joining(", "))
                    + ".");
            return new Term(id, id, id, List.of(), "");
        });
    }

    private static @Nullable LocalDate orNull(Optional<LocalDate> date) {
        return date.orElse(null);
    }
}
