package localoffer.browsing;

import java.util.List;
import java.util.regex.Pattern;
import localoffer.directory.Service;
import localoffer.directory.ServiceArea.Kind;

/// A listing as it stands on a page that chose it.
///
/// @param what what it is, in the words of the page; else the listing's own summary
/// @param step what to do first; empty when the page does not say
/// @param mark what sets it apart there, such as "over the border"; empty for most
public record Listed(Service service, String what, String step, String mark) {

    private static final Pattern NUMBER = Pattern.compile("[+0-9 ]+");

    public static Listed of(Service service) {
        return new Listed(service, service.summary(), "", "");
    }

    public String address() {
        return "/services/" + service.id();
    }

    public String phone() {
        return service.phone();
    }

    /// What a telephone dials; empty without a number, and for words such as "text SHOUT to 85258".
    public String dial() {
        return NUMBER.matcher(phone()).matches() ? "tel:" + phone().replace(" ", "") : "";
    }

    public boolean canBeRung() {
        return !dial().isEmpty();
    }

    public boolean isPhoneUncertain() {
        return service.isUncertain("phone");
    }

    /// True for what serves the council's own area, which then need not be said.
    public boolean isForTheCounty() {
        return service.whereabouts().serves().kind() == Kind.COUNTY;
    }

    /// The kinds of school or college that its ages make it.
    public List<Phase> phases() {
        return Phase.of(service.ages());
    }
}
