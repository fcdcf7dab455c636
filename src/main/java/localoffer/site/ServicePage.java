package localoffer.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import localoffer.directory.Service;
import localoffer.directory.Service.Known;
import localoffer.web.DateWords;

/// The page of one service.
///
/// @param feedback empty when nobody commissions the service, else one
/// @param talk people who can help when the service itself cannot be reached
record ServicePage(Service service, List<Service> related, List<Feedback> feedback,
        List<Site.Person> talk, StructuredData jsonLd) {

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

    public List<Check> checks() {
        return List.of(
                check("service.self-referral", "self-referral", service.selfReferral()),
                check("service.diagnosis", "no-diagnosis-needed", service.noDiagnosisNeeded()),
                check("service.plan", "no-plan-needed", service.noPlanNeeded()));
    }

    private Check check(String key, String fact, Known known) {
        return new Check(key, known, known != Known.UNKNOWN && service.isUncertain(fact));
    }

    public boolean isDoubtful() {
        return service.confidence() == Service.Confidence.LOW && !service.isChecked();
    }

    public boolean hasContact() {
        return !(service.phone() + service.email() + service.web()).isEmpty();
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
