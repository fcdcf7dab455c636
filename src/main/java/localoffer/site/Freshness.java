package localoffer.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.HttpHostResolver;
import jakarta.inject.Singleton;
import java.util.function.Predicate;
import localoffer.content.Content;
import localoffer.directory.Directory;
import localoffer.site.Upkept.Kind;
import localoffer.site.Upkept.State;
import localoffer.staff.Confirmations;
import localoffer.staff.StaffMember;
import localoffer.web.NotFound;

/// How up to date everything published is, by its files and by what the staff confirmed.
@Singleton
class Freshness {

    private final Content content;
    private final Confirmations confirmations;
    private final Reminding reminding;
    private final HttpHostResolver home;

    Freshness(Content content, Confirmations confirmations, Reminding reminding,
            HttpHostResolver home) {
        this.content = content;
        this.confirmations = confirmations;
        this.reminding = reminding;
        this.home = home;
    }

    FreshnessPage page(HttpRequest<?> request, StaffMember me, FreshnessWish wish) {
        var edition = content.edition();
        var today = edition.part(Directory.class).today();
        var all = Upkeeping.all(edition, confirmations.all());
        var page = FreshnessPage.of(all, wish, today, isKeptBy(me));
        return FreshnessPage.owner(all, wish).map(owner -> {
            var due = FreshnessPage.inOrder(all, today).stream()
                    .filter(one -> one.owner().equals(owner)
                            && one.state(today) != State.FINE).toList();
            return due.isEmpty() ? page : page.with(
                    reminding.to(owner, due, home.resolve(request), today));
        }).orElse(page);
    }

    /// What is not there, or not theirs, is not found.
    void confirm(StaffMember me, String item) {
        var found = Upkeeping.all(content.edition(), confirmations.all()).stream()
                .filter(one -> one.item().equals(item) && one.kind().isConfirmable())
                .filter(isKeptBy(me)).findFirst().orElseThrow(NotFound::new);
        confirmations.confirm(me, found.item());
    }

    /// A commissioner keeps the listings of their own services alone.
    private static Predicate<Upkept> isKeptBy(StaffMember me) {
        return one -> me.keepsAll() || (one.kind() == Kind.LISTING
                && me.keeps(one.address().substring("/services/".length())));
    }
}
