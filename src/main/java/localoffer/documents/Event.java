package localoffer.documents;

import java.time.LocalDate;
import java.util.List;
import localoffer.content.Html;
import localoffer.content.Upkeep;

/// Something that is held on a day, for families, young people or those who work with them. A
/// text that is not known is empty.
///
/// @param id the name of its file, and the end of its address
/// @param alsoCalled other names that people look for
/// @param forWhom whom it is for
/// @param standing whether it is held
/// @param services listings that it has to do with: their pages tell of it
/// @param sources where the facts are from
/// @param demonstration whether it is invented; every page that tells of it says so
/// @param history what was done to the page, the newest first
public record Event(String id, String title, List<String> alsoCalled, String summary, Series when,
        Place place, ForWhom forWhom, Joining joining, Standing standing, List<String> services,
        List<String> sources, Upkeep upkeep, boolean demonstration, List<Change> history,
        Html body) {

    public Event {
        alsoCalled = List.copyOf(alsoCalled);
        services = List.copyOf(services);
        sources = List.copyOf(sources);
    }

    /// Whom an event can be for.
    public enum Audience { FAMILIES, YOUNG_PEOPLE, PROFESSIONALS }

    public enum Cost { FREE, PAID, VARIES, NOT_KNOWN }

    public enum Status { ON, CANCELLED }

    /// Where it is held.
    ///
    /// @param listing the listing whose place it is; empty for another
    /// @param online whether people can join from home
    public record Place(String listing, String name, String street, String town,
            String postcode, boolean online) {}

    /// @param needs kinds of need, as listings name them; none means any
    /// @param least the youngest age in whole years
    /// @param most the oldest; 25 stands for older ones too
    public record ForWhom(List<Audience> audiences, List<String> needs, int least, int most) {

        public ForWhom {
            audiences = List.copyOf(audiences);
            needs = List.copyOf(needs);
        }
    }

    /// What it costs, and how to take part.
    ///
    /// @param book in words; empty when nobody has to book, or it is not known
    /// @param link where to book or join
    public record Joining(Cost cost, String costNote, String book, String link) {}

    /// @param note what people should know of it, such as what is held instead
    public record Standing(Status status, String note) {}

    public String address() {
        return "/events/" + id;
    }

    /// Its file below the content folder.
    public String file() {
        return "events/" + id + ".md";
    }

    /// When its page was changed last; the day it begins when nobody has told.
    public LocalDate changed() {
        return history.stream().findFirst().map(Change::date).orElse(when.first());
    }

    public boolean isCancelled() {
        return standing.status == Status.CANCELLED;
    }

    public boolean isFor(Audience audience) {
        return forWhom.audiences.isEmpty() || forWhom.audiences.contains(audience);
    }

    public boolean isForNeed(String need) {
        return forWhom.needs.isEmpty() || forWhom.needs.contains(need);
    }
}
