package localoffer.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import localoffer.browsing.Changes;
import localoffer.comments.ToldAndDone;
import localoffer.content.Edition;
import localoffer.documents.DocumentChanges;
import localoffer.documents.Events;
import localoffer.documents.News;
import localoffer.documents.NewsItem;
import localoffer.documents.Plans;
import localoffer.documents.Reviews;

/// What happened in three months, on a page to print and to send round.
///
/// @param listings what somebody told or checked of listings
/// @param published how many listings were first published
/// @param documents what was done to documents and guides; `more` are left out
/// @param reviews of plans that were held
/// @param late plans that wait for a review, as it is today
/// @param told what was answered
/// @param events what is on next, as it is today
/// @param others the periods before and after, where there is something in them
record Newsletter(Period period, List<NewsItem> news, List<Changes.Change> listings,
        long published, List<DocumentChanges.OfPage> documents, int more, List<Held> reviews,
        List<Plans.Late> late, List<ToldAndDone.Entry> told, List<EventRow> events,
        List<Period> others) {

    private static final int EVENTS_MAX = 8;
    private static final int LISTINGS_MAX = 20;
    private static final int DOCUMENTS_MAX = 12;
    private static final int TOLD_MAX = 10;

    /// A review of a plan.
    record Held(String plan, String address, Reviews.Held review) {}

    /// @param typed the first month, as the address says it
    static Newsletter of(Edition edition, String typed, ToldAndDone told) {
        var today = edition.part(Events.class).today();
        var changes = edition.part(Changes.class);
        var news = edition.part(News.class);
        var earliest = news.all().stream().map(NewsItem::date).reduce(changes.since(),
                (one, other) -> one.isBefore(other) ? one : other);
        var period = Period.of(typed, earliest, today);
        var listings = changes.all().stream().filter(one -> period.includes(one.date())).toList();
        var documents = edition.part(DocumentChanges.class).newestFirst().stream()
                .filter(one -> period.includes(one.change().date())).toList();
        return new Newsletter(period,
                news.all().stream().filter(one -> period.includes(one.date())).toList(),
                listings.stream().filter(one -> one.kind() != Changes.Change.Kind.PUBLISHED)
                        .limit(LISTINGS_MAX).toList(),
                listings.stream().filter(one -> one.kind() == Changes.Change.Kind.PUBLISHED)
                        .count(),
                documents.stream().limit(DOCUMENTS_MAX).toList(),
                Math.max(0, documents.size() - DOCUMENTS_MAX),
                reviews(edition.part(Plans.class), period), edition.part(Plans.class).late(),
                told.between(period.first(), period.last()).stream().limit(TOLD_MAX).toList(),
                EventRow.next(edition, EVENTS_MAX), others(period, earliest, today));
    }

    private static List<Held> reviews(Plans plans, Period period) {
        return plans.all().stream().flatMap(plan -> plan.reviews().held().stream()
                .filter(held -> period.includes(held.day()))
                .map(held -> new Held(plan.document().title(), plan.address(), held))).toList();
    }

    private static List<Period> others(Period period, LocalDate earliest, LocalDate today) {
        return Stream.of(
                        Optional.of(period.before()).filter(one ->
                                !one.last().isBefore(YearMonth.from(earliest))),
                        Optional.of(period.after()).filter(one ->
                                !one.first().isAfter(YearMonth.from(today))))
                .flatMap(Optional::stream).toList();
    }

    public boolean isDemonstration() {
        return told.stream().anyMatch(ToldAndDone.Entry::demonstration)
                || events.stream().anyMatch(row -> row.event().demonstration())
                || news.stream().anyMatch(NewsItem::demonstration);
    }

    public boolean isQuiet() {
        return news.isEmpty() && listings.isEmpty() && published == 0 && documents.isEmpty()
                && reviews.isEmpty() && told.isEmpty();
    }

    /// Where all the changes of the documents stand.
    public String documentsAddress() {
        return "/documents/changes?since=" + period.first().atDay(1);
    }
}
