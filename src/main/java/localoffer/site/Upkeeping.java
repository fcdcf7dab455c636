package localoffer.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.browsing.Ways;
import localoffer.content.Edition;
import localoffer.content.Upkeep;
import localoffer.directory.Directory;
import localoffer.documents.CoProduction;
import localoffer.documents.Documents;
import localoffer.documents.Events;
import localoffer.documents.Glossary;
import localoffer.documents.Governance;
import localoffer.documents.Guides;
import localoffer.documents.News;
import localoffer.documents.Occasion;
import localoffer.documents.Plans;
import localoffer.documents.Scorecard;
import localoffer.documents.StandingPages;
import localoffer.questionnaires.Promise;
import localoffer.questionnaires.Questionnaire.Status;
import localoffer.questionnaires.Questionnaires;
import localoffer.results.Standards;
import localoffer.site.Owners.Owner;
import localoffer.site.Upkept.Kind;
import org.jspecify.annotations.Nullable;

/// Gathers everything that has to be looked at again, from all parts of the content.
final class Upkeeping {

    private static final String NOBODY = "";

    private final Edition edition;
    private final Owners owners;
    private final List<Upkept> all = new ArrayList<>();

    private Upkeeping(Edition edition) {
        this.edition = edition;
        this.owners = edition.part(Owners.class);
    }

    /// @param confirmed when somebody last said here that it is still right, by item
    static List<Upkept> all(Edition edition, Map<String, LocalDate> confirmed) {
        var upkeeping = new Upkeeping(edition);
        upkeeping.published();
        upkeeping.events();
        upkeeping.contacts();
        upkeeping.toDo();
        return upkeeping.all.stream().map(one -> Optional.ofNullable(confirmed.get(one.item()))
                .filter(day -> one.kind().isConfirmable()).map(one::confirmedOn).orElse(one))
                .toList();
    }

    private void published() {
        for (var one : edition.part(Directory.class).services()) {
            var upkeep = one.upkeep();
            add(Kind.LISTING, one.name(), Addresses.of(one), upkeep.owner(),
                    "directory/services/" + one.id() + ".md", day(upkeep.lastChecked()),
                    day(upkeep.nextReview()), "");
        }
        edition.part(Guides.class).all().forEach(one ->
                add(Kind.GUIDE, one.title(), one.address(), one.file(), one.upkeep()));
        // What is out of use is kept up only when a day was set for it.
        edition.part(Documents.class).all().stream()
                .filter(one -> !one.isOld() || one.review().isPresent())
                .forEach(one -> add(Kind.DOCUMENT, one.title(), one.address(),
                        one.upkeep().owner(), one.file(), one.upkeep().lastChecked(),
                        one.upkeep().review(), one.reviewNote()));
        edition.part(StandingPages.class).all().forEach(one -> add(Kind.PAGE, one.title(),
                one.address(), "pages/" + one.name() + ".md", one.upkeep()));
        edition.part(News.class).all().forEach(one ->
                add(Kind.NEWS, one.title(), one.address(), one.file(), one.upkeep()));
        edition.part(Ways.class).all().forEach(one ->
                add(Kind.WAY, one.title(), one.address(), one.file(), one.upkeep()));
        add(Kind.GOVERNANCE, OnePage.GOVERNANCE, edition.part(Governance.class).upkeep());
        add(Kind.CO_PRODUCTION, OnePage.CO_PRODUCTION, edition.part(CoProduction.class).upkeep());
        add(Kind.PROMISE, OnePage.PROMISE, edition.part(Promise.class).upkeep());
        add(Kind.GLOSSARY, OnePage.GLOSSARY, edition.part(Glossary.class).upkeep());
    }

    /// Those that are still to come.
    private void events() {
        var events = edition.part(Events.class);
        events.between(events.today(), events.horizon()).stream().map(Occasion::event).distinct()
                .forEach(one -> add(
                        Kind.EVENT, one.title(), one.address(), one.file(), one.upkeep()));
    }

    /// The phone numbers that stand on every page.
    private void contacts() {
        var layout = edition.part(Site.class).layout();
        var contacts = new ArrayList<>(layout.urgent());
        contacts.addAll(layout.talk());
        contacts.stream().filter(one -> !one.national()).forEach(one -> all.add(new Upkept(
                Kind.CONTACT, "site.yaml#" + one.name(), one.name() + ", " + one.phone(),
                "/pages/contact", team(), "site.yaml", one.checkedOn(), Optional.empty(), "",
                false)));
    }

    /// What is not done by looking at it.
    private void toDo() {
        for (var next : edition.part(Plans.class).nextReviews()) {
            var document = next.plan().document();
            add(Kind.PLAN_REVIEW, document.title(), next.plan().address(),
                    document.upkeep().owner(),
                    next.plan().file(), Optional.empty(),
                    Optional.of(next.since()), "");
        }
        for (var group : edition.part(Scorecard.class).groups()) {
            add(Kind.SCORECARD, group.title(), "/scorecard#" + group.id(), NOBODY,
                    group.file(), Optional.empty(),
                    group.indicators().stream().flatMap(one ->
                            one.updates().next().map(YearMonth::atEndOfMonth).stream())
                            .min(LocalDate::compareTo), "");
        }
        edition.part(Questionnaires.class).versions().stream()
                .filter(one -> one.status() == Status.OPEN).forEach(one -> add(
                        Kind.QUESTIONNAIRE, one.title(), "/questionnaires/" + one.id(), NOBODY,
                        one.file(),
                        one.making().coProduced().signOff().map(signed -> signed.on()),
                        one.opening().closes(), ""));
        edition.part(Standards.class).all().forEach(one -> add(Kind.STANDARD, one.id(), "",
                NOBODY, "standards/" + one.id() + ".yaml", Optional.empty(),
                Optional.of(one.from().plusYears(1).atDay(1)), one.note()));
        edition.part(Checklists.class).all().forEach(one -> add(Kind.CHECKLIST, one.title(),
                "/statutory", NOBODY, one.file(), Optional.empty(),
                Optional.of(one.version().plusYears(1)), ""));
    }

    private void add(Kind kind, OnePage page, Upkeep upkeep) {
        add(kind, page.title(), page.address(), page.file(), upkeep);
    }

    private void add(Kind kind, String title, String address, String file, Upkeep upkeep) {
        add(kind, title, address, upkeep.owner(), file, upkeep.lastChecked(), upkeep.review(), "");
    }

    private void add(Kind kind, String title, String address, String owner, String file,
            Optional<LocalDate> checked, Optional<LocalDate> review, String note) {
        all.add(new Upkept(kind, file, title, address,
                owner.isEmpty() ? team() : owners.of(owner), file, checked, review, note, false));
    }

    /// Who looks after what names nobody.
    private Owner team() {
        return owners.of("Local Offer team");
    }

    private static Optional<LocalDate> day(@Nullable LocalDate day) {
        return Optional.ofNullable(day);
    }

}
