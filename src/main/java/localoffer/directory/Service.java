package localoffer.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import localoffer.content.Html;
import localoffer.places.Point;
import org.jspecify.annotations.Nullable;

/// A thing that the area offers to children, young people and their families: one listing.
/// A text that is not known is empty.
///
/// @param id its slug: the listing stands at `/services/<id>`
/// @param alsoCalled old names, abbreviations and spellings that people type
/// @param howToGetIn who may ask for it, and how
/// @param area where the people live whom it serves, in words
/// @param where the places it is given at; empty when it has none or they are not known
/// @param notChecked names of facts that no source page showed
/// @param lastChecked when a person of the council last checked it; null when nobody has
public record Service(
        String id,
        String name,
        List<String> alsoCalled,
        String provider,
        Term sector,
        String summary,
        Ages ages,
        List<Term> needs,
        List<Term> audiences,
        List<Term> topics,
        String howToGetIn,
        Known selfReferral,
        Known noDiagnosisNeeded,
        Known noPlanNeeded,
        String whatHappensNext,
        Cost cost,
        String costNote,
        String area,
        List<Where> where,
        String phone,
        String email,
        String web,
        Confidence confidence,
        Set<String> notChecked,
        List<String> sources,
        String sourceDate,
        List<String> related,
        String owner,
        @Nullable LocalDate lastChecked,
        Html body) {

    /// Yes, no, or nobody has told us.
    public enum Known { YES, NO, UNKNOWN }

    public enum Cost { FREE, PAID, VARIES }

    /// How sure the facts are. High: seen on an official page. Medium: older or second-hand.
    /// Low: no page was found.
    public enum Confidence { HIGH, MEDIUM, LOW }

    /// Whole years, both included. The most is 25, which also stands for "and older".
    public record Ages(int least, int most) {

        public static final int YEARS_MAX = 25;

        public boolean include(int age) {
            return least <= age && age <= most;
        }

        /// True for a service that no age from 0 to 25 is kept out of.
        public boolean all() {
            return least == 0 && most == YEARS_MAX;
        }

        /// The message that says the ages in words, given the two of them. Age 0 is "birth": a
        /// parent of a baby must not have to work out whether 0 counts.
        public String key() {
            if (all()) {
                return "ages.all";
            }
            if (least == most) {
                return least == YEARS_MAX ? "ages.grown-up" : "ages.one";
            }
            return least == 0 ? "ages.from-birth" : "ages.span";
        }
    }

    /// A place that the service is given at.
    ///
    /// @param point null when only the town is known
    public record Where(String town, String postcode, @Nullable Point point) {}

    /// True when the fact may be wrong: nobody of the council has checked the listing, and no
    /// page showed this fact or any of it.
    public boolean isUncertain(String fact) {
        return lastChecked == null
                && (confidence == Confidence.LOW || notChecked.contains(fact));
    }

    /// True when one of its places can be shown on a map.
    public boolean isMappable() {
        return where.stream().anyMatch(place -> place.point() != null);
    }

    public boolean isChecked() {
        return lastChecked != null;
    }
}
