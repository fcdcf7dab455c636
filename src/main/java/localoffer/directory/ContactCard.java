package localoffer.directory;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import localoffer.web.DateWords;

/// What a family needs to reach one service on their list.
///
/// @param note the words of whoever made the list; empty for none
/// @param number its place on the list, from 1
/// @param last whether nothing stands below it
record ContactCard(Service service, String note, int number, boolean last) {

    private static final Pattern NUMBER = Pattern.compile("[+0-9 ]+");
    private static final Pattern WEB_PREFIX = Pattern.compile("^https?://(www\\.)?|/$");

    /// What a telephone dials; empty for words such as "text SHOUT to 85258".
    public String dial() {
        return NUMBER.matcher(service.phone()).matches()
                ? "tel:" + service.phone().replace(" ", "") : "";
    }

    /// The web address as people say it.
    public String website() {
        return WEB_PREFIX.matcher(service.web()).replaceAll("");
    }

    /// Whether the fact has a mark of its own. When nothing on the card is checked, one mark below
    /// says it of all.
    public boolean isMarked(String fact) {
        return service.isUncertain(fact) && !facts().allMatch(service::isUncertain);
    }

    private Stream<String> facts() {
        return Stream.concat(Stream.of("how-to-get-in"), Stream.of(
                Map.entry("phone", service.phone()), Map.entry("email", service.email()),
                Map.entry("web", service.web())).filter(fact -> !fact.getValue().isEmpty())
                .map(Map.Entry::getKey));
    }

    public boolean isFirst() {
        return number == 1;
    }

    /// The day in words; empty when nobody of the council has checked the listing.
    public String checked() {
        return Optional.<LocalDate>ofNullable(service.upkeep().lastChecked())
                .map(DateWords::of).orElse("");
    }

    public boolean hasContact() {
        return !(service.phone() + service.email() + service.web()).isEmpty();
    }
}
