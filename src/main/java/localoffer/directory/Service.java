package localoffer.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import localoffer.content.Html;
import localoffer.places.Point;
import org.jspecify.annotations.Nullable;

/// A thing that the area offers to children, young people and their families: one listing.
/// A text that is not known is empty.
///
/// @param id its slug: the listing stands at `/services/<id>`
/// @param related ids of other services that help with the same
public record Service(
        String id,
        Names names,
        Running running,
        String summary,
        Who who,
        List<Term> topics,
        GettingIn gettingIn,
        Waiting waiting,
        When when,
        Whereabouts whereabouts,
        Price price,
        Contacts contacts,
        State state,
        Upkeep upkeep,
        List<String> related,
        Html body) {

    /// Yes, no, or nobody has told us.
    public enum Known { YES, NO, UNKNOWN }

    public enum Cost { FREE, PAID, VARIES }

    /// How sure the facts are. High: seen on an official page. Medium: older or second-hand.
    /// Low: no page was found.
    public enum Confidence { HIGH, MEDIUM, LOW }

    public enum Status { ACTIVE, TEMPORARILY_CLOSED, CLOSED, OPENING_SOON }

    /// What it is called.
    ///
    /// @param also abbreviations and spellings that people type
    /// @param old what it was called before
    /// @param oldIds slugs that it stood at before: they lead here
    public record Names(String now, List<String> also, List<String> old, List<String> oldIds) {}

    /// Who runs it, and by which rules.
    ///
    /// @param standards what it is judged against, such as "Ofsted"
    public record Running(
            String provider, Term sector, List<String> languages, List<String> standards) {}

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

    /// Whom it is for.
    public record Who(Ages ages, List<Term> needs, List<Term> audiences) {}

    /// @param words who may ask for it, and how
    /// @param whoRefers those who can ask for a family, such as "GP"
    /// @param howDecided who decides whether a family gets it, and by what
    public record GettingIn(String words, Known selfReferral, List<String> whoRefers,
            Known noDiagnosisNeeded, Known noPlanNeeded, String howDecided) {}

    /// How long it takes, and what happens meanwhile.
    ///
    /// @param words the wait as it was told
    /// @param weeks the same in whole weeks; null when only words are known
    /// @param date when that was true, such as 2018 or 2018-06
    public record Waiting(String words, @Nullable Integer weeks, String source, String date,
            String whatHappensNext) {

        public boolean isKnown() {
            return weeks != null || !words.isEmpty();
        }
    }

    public record Price(Cost cost, String note) {}

    /// @param ifWrong whom to contact when something goes wrong
    /// @param complaints how to complain
    /// @param onCard what to ask it, in a few words; empty when it is not on the contact card
    public record Contacts(String phone, String email, String web, String ifWrong,
            String complaints, String onCard) {}

    /// Whether it can be used now.
    ///
    /// @param note the same in words, such as the month in which it opens again
    /// @param instead ids of services to go to instead
    public record State(Status status, String note, List<String> instead) {

        /// The message that says that it cannot be used now; empty when it can.
        public String key() {
            return status == Status.ACTIVE ? ""
                    : "service.status." + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// A place that the service is given at.
    ///
    /// @param name such as "Bishop Auckland Family Hub"
    /// @param point null when only the town is known
    /// @param masked true when the exact address is kept back: then nothing here is exact
    public record Where(String name, String street, String town, String postcode,
            @Nullable Point point, boolean masked) {}

    /// True when the fact may be wrong: nobody of the council has checked the listing, and no
    /// page showed this fact or any of it.
    public boolean isUncertain(String fact) {
        return !isChecked() && (confidence() == Confidence.LOW
                || upkeep.notChecked().contains(fact));
    }

    /// True when one of its places can be shown on a map.
    public boolean isMappable() {
        return where().stream().anyMatch(place -> place.point() != null);
    }

    public boolean isChecked() {
        return upkeep.lastChecked() != null;
    }

    public boolean isClosed() {
        return state.status() == Status.CLOSED;
    }

    /// Found by its address only: the search must not send a family to what is no more, or to
    /// what nobody has looked at for a year.
    public boolean isHiddenFromSearch(LocalDate today) {
        return isClosed()
                || (!upkeep.evergreen() && upkeep.isOlder(Upkeep.HIDDEN_AFTER, today));
    }

    public String name() {
        return names.now();
    }

    /// Old names, abbreviations and spellings that people type.
    public List<String> alsoCalled() {
        return names.old().isEmpty() ? names.also()
                : Stream.concat(names.also().stream(), names.old().stream())
                        .distinct().toList();
    }

    public String provider() {
        return running.provider();
    }

    public Term sector() {
        return running.sector();
    }

    public Ages ages() {
        return who.ages();
    }

    public List<Term> needs() {
        return who.needs();
    }

    public List<Term> audiences() {
        return who.audiences();
    }

    public String howToGetIn() {
        return gettingIn.words();
    }

    public Known selfReferral() {
        return gettingIn.selfReferral();
    }

    public Known noDiagnosisNeeded() {
        return gettingIn.noDiagnosisNeeded();
    }

    public Known noPlanNeeded() {
        return gettingIn.noPlanNeeded();
    }

    public String whatHappensNext() {
        return waiting.whatHappensNext();
    }

    public Cost cost() {
        return price.cost();
    }

    public String costNote() {
        return price.note();
    }

    /// Where the people live whom it serves, in words.
    public String area() {
        return whereabouts.area();
    }

    /// The places it is given at; empty when it has none or they are not known.
    public List<Where> where() {
        return whereabouts.places();
    }

    public String phone() {
        return contacts.phone();
    }

    public String email() {
        return contacts.email();
    }

    public String web() {
        return contacts.web();
    }

    public Confidence confidence() {
        return upkeep.confidence();
    }
}
