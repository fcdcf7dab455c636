package localoffer.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import localoffer.directory.ListingNote;
import localoffer.directory.Commissioned.Commission;
import localoffer.directory.Service;
import localoffer.directory.Service.Known;
import localoffer.directory.Whereabouts.Delivery;
import localoffer.documents.Document;
import localoffer.documents.Plans;
import localoffer.results.Standards;
import localoffer.site.FamiliesSaid.Said;
import localoffer.web.DateWords;

/// The page of one service.
///
/// @param feedback empty when nobody commissions the service, else one
/// @param standards what its contract holds it against
/// @param said what other families said, when there is something to show
/// @param notes of problems that people reported with the listing
record ServicePage(Service service, LocalDate today, Around around, List<Feedback> feedback,
        List<Standards.Standard> standards, List<Said> said,
        List<ListingNote> notes, StructuredData jsonLd) {

    /// What surrounds the service itself.
    ///
    /// @param instead where to go while it cannot be used
    /// @param complaint what to do when something goes wrong, when the listing does not say
    /// @param talk people who can help when the service itself cannot be reached
    /// @param commission who pays for it; empty when nobody is known to
    /// @param commissionNote says that the commission is invented; empty when it is not
    /// @param events what is held next
    /// @param actions of plans that name it
    /// @param documents that speak of it
    record Around(List<Service> related, List<Service> instead, String complaint,
            List<Service> complainTo, List<Site.Person> talk, List<Commission> commission,
            String commissionNote, List<EventRow> events, List<Plans.Mention> actions,
            List<Document> documents) {

        /// Whether plans and documents speak of it.
        public boolean isPromised() {
            return actions.size() + documents.size() > 0;
        }
    }

    private static final int TO_RING_MAX = 3;
    private static final Pattern NUMBER = Pattern.compile("[+0-9 ]+");
    private static final Pattern WEB_PREFIX = Pattern.compile("^https?://(www\\.)?|/$");

    /// A question that decides whether a family can use the service, and what we know of it.
    ///
    /// @param unsure true for an answer that may be wrong
    record Check(String key, Known known, boolean unsure) {

        /// The message with the answer in words.
        public String answerKey() {
            return key + "." + mark();
        }

        public String mark() {
            return known.name().toLowerCase(Locale.ROOT);
        }

        /// Its drawing in `views/web/icons.html`.
        public String icon() {
            return switch (known) {
                case YES -> "tick";
                case NO -> "info";
                case UNKNOWN -> "unchecked";
            };
        }
    }

    /// Where a fact came from: an address, or words.
    record Source(String words, boolean isAddress) {}

    /// Whether we can use it.
    public List<Check> needed() {
        return List.of(
                check("service.diagnosis", "no-diagnosis-needed", service.noDiagnosisNeeded()),
                check("service.plan", "no-plan-needed", service.noPlanNeeded()));
    }

    /// Whether we can ask for it ourselves.
    public Check direct() {
        return check("service.self-referral", "self-referral", service.selfReferral());
    }

    private Check check(String key, String fact, Known known) {
        return new Check(key, known, known != Known.UNKNOWN && service.isUncertain(fact));
    }

    /// The message for a listing that was checked too long ago; empty for others.
    public String staleKey() {
        if (service.isHiddenFromSearch(today)) {
            return "service.stale.hidden";
        }
        return service.upkeep().isStale(today) ? "service.stale" : "";
    }

    public List<Hours> hours() {
        return service.when().times().stream().map(Hours::of).toList();
    }

    /// The part of the year in which it is there, where the hours do not say it already.
    public String seasonKey() {
        return service.when().times().isEmpty()
                ? Hours.seasonKey(service.when().season()) : "";
    }

    public List<String> dates() {
        return service.when().coming(today).stream().map(DateWords::of).toList();
    }

    /// The messages that say how it reaches people.
    public List<String> delivery() {
        return service.whereabouts().delivery().stream().sorted().map(way -> "service.delivery."
                + way.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList();
    }

    /// Whether any of what families said was invented.
    public boolean isSaidForDemonstration() {
        return said.stream().anyMatch(one -> one.batch().demonstration());
    }

    /// Whether people go to it, as far as we know: then the place matters.
    public boolean isVisited() {
        var ways = service.whereabouts().delivery();
        return ways.contains(Delivery.IN_PERSON)
                || (ways.isEmpty() && !service.when().roundTheClock());
    }

    public String waitDate() {
        return DateWords.of(service.waiting().date());
    }

    public String nextReview() {
        return Optional.<LocalDate>ofNullable(service.upkeep().nextReview())
                .map(DateWords::of).orElse("");
    }

    public boolean isDoubtful() {
        return service.confidence() == Service.Confidence.LOW && !service.isChecked();
    }

    public boolean hasContact() {
        return !(service.phone() + service.email() + service.web()).isEmpty();
    }

    /// Services that have to do with this one and have a telephone, for one that has no contact.
    public List<Service> toRing() {
        return around.related().stream()
                .filter(other -> NUMBER.matcher(other.phone()).matches())
                .limit(TO_RING_MAX).toList();
    }

    /// What a telephone dials; empty for words such as "text SHOUT to 85258".
    public String dial() {
        return NUMBER.matcher(service.phone()).matches()
                ? "tel:" + service.phone().replace(" ", "") : "";
    }

    /// The web address as people say it.
    public String website() {
        return WEB_PREFIX.matcher(service.web()).replaceAll("");
    }

    public String confidenceKey() {
        return "service.confidence." + service.confidence().name().toLowerCase(Locale.ROOT);
    }

    public String costKey() {
        return "service.cost." + service.cost().name().toLowerCase(Locale.ROOT);
    }

    public String checked() {
        return Optional.<LocalDate>ofNullable(service.upkeep().lastChecked())
                .map(DateWords::of).orElse("");
    }

    public String sourceDate() {
        return DateWords.of(service.upkeep().sourceDate());
    }

    public List<Source> sources() {
        return service.upkeep().sources().stream()
                .map(words -> new Source(words, words.matches("https?://.*"))).toList();
    }
}
