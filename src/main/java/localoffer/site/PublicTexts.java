package localoffer.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import localoffer.browsing.Listed;
import localoffer.browsing.Way;
import localoffer.browsing.Ways;
import localoffer.content.Edition;
import localoffer.content.Html;
import localoffer.content.ReadingAge;
import localoffer.content.ReadingAge.Sentence;
import localoffer.content.Upkeep;
import localoffer.directory.Directory;
import localoffer.directory.Service;
import localoffer.documents.CoProduction;
import localoffer.documents.Documents;
import localoffer.documents.Event;
import localoffer.documents.Events;
import localoffer.documents.Glossary;
import localoffer.documents.Governance;
import localoffer.documents.Guides;
import localoffer.documents.News;
import localoffer.documents.Plan;
import localoffer.documents.Plan.Action;
import localoffer.documents.Plans;
import localoffer.documents.Scorecard;
import localoffer.documents.StandingPages;
import localoffer.questionnaires.Promise;
import localoffer.questionnaires.Question;
import localoffer.questionnaires.Questionnaire;
import localoffer.questionnaires.Questionnaires;
import localoffer.site.PublicText.Kind;

/// Gathers everything that everybody may read, from all parts of the content. Titles and names,
/// which others gave, are no sentences of ours and are left out.
public final class PublicTexts {

    private final Edition edition;
    private final List<PublicText> texts = new ArrayList<>();

    private PublicTexts(Edition edition) {
        this.edition = edition;
    }

    /// Every one of an edition. It takes a while: nothing asks for it when the site starts.
    public static List<PublicText> all(Edition edition) {
        var all = new PublicTexts(edition);
        all.listings();
        all.pages();
        all.plans();
        all.single();
        all.glossary();
        all.questions();
        all.checklists();
        return List.copyOf(all.texts);
    }

    private void listings() {
        for (var one : edition.part(Directory.class).services()) {
            var file = "directory/services/" + one.id() + ".md";
            var owner = one.upkeep().owner();
            texts.add(PublicText.of(Kind.LISTING_SUMMARY, one.name(), Addresses.of(one), file,
                    owner, sentences(one.summary())));
            texts.add(PublicText.of(Kind.LISTING, one.name(), Addresses.of(one), file, owner,
                    with(one.body(), facts(one))));
        }
    }

    private static String[] facts(Service one) {
        return new String[] {one.gettingIn().words(), one.gettingIn().howDecided(),
            one.waiting().words(), one.waiting().whatHappensNext(), one.price().note(),
            one.state().note()};
    }

    private void pages() {
        edition.part(Guides.class).all().forEach(one -> texts.add(PublicText.of(Kind.GUIDE,
                one.title(), one.address(), one.file(), one.upkeep().owner(),
                with(one.body(), one.summary(), one.young(), one.next().words()))));
        edition.part(Documents.class).all().forEach(one -> texts.add(PublicText.of(Kind.DOCUMENT,
                one.title(), one.address(), one.file(), one.upkeep().owner(),
                with(one.body(), one.summary(), one.statusNote(), one.reviewNote()))));
        edition.part(StandingPages.class).all().forEach(one -> texts.add(PublicText.of(Kind.PAGE,
                one.title(), one.address(), "pages/" + one.name() + ".md", one.upkeep().owner(),
                with(one.body(), one.summary()))));
        edition.part(Events.class).all().forEach(one -> texts.add(PublicText.of(Kind.EVENT,
                one.title(), one.address(), one.file(), one.upkeep().owner(),
                with(one.body(), facts(one)))));
        edition.part(News.class).all().forEach(one -> texts.add(PublicText.of(Kind.NEWS,
                one.title(), one.address(), one.file(), one.upkeep().owner(),
                with(one.body(), one.summary()))));
        edition.part(Ways.class).all().forEach(one -> texts.add(PublicText.of(Kind.WAY,
                one.title(), one.address(), one.file(), one.upkeep().owner(),
                with(one.body(), facts(one)))));
    }

    private static String[] facts(Event one) {
        return new String[] {one.summary(), one.joining().costNote(), one.joining().book(),
            one.standing().note()};
    }

    /// With what it says of each listing in words of its own.
    private static String[] facts(Way one) {
        return Stream.of(Stream.of(one.what()), one.calls().stream().map(Listed::step),
                one.groups().stream().map(Way.Group::words)).flatMap(all -> all)
                .toArray(String[]::new);
    }

    /// What a plan says as a whole, and each of its actions.
    private void plans() {
        for (var plan : edition.part(Plans.class).all()) {
            var words = new ArrayList<>(List.of(plan.note(), plan.reviews().closedWhy()));
            plan.areas().forEach(area -> words.add(area.finding()));
            plan.reviews().held().forEach(held -> words.add(held.what()));
            add(plan, plan.document().title(), plan.address(), words);
            plan.actions().forEach(action -> add(plan, plan.document().title() + ", "
                    + action.number(), plan.address(action), words(action)));
        }
        for (var group : edition.part(Scorecard.class).groups()) {
            var words = new ArrayList<String>();
            group.indicators().forEach(one ->
                    words.addAll(List.of(one.updates().words(), one.note())));
            texts.add(PublicText.of(Kind.SCORECARD, group.title(), "/scorecard#" + group.id(),
                    group.file(), "", sentences(words)));
        }
    }

    private void add(Plan plan, String title, String address, List<String> words) {
        texts.add(PublicText.of(Kind.PLAN, title, address, plan.file(),
                plan.document().upkeep().owner(), sentences(words)));
    }

    private static List<String> words(Action action) {
        var words = new ArrayList<>(List.of(action.what(), action.note()));
        words.addAll(action.outcomes());
        action.tasks().forEach(task -> words.add(task.what()));
        action.told().updates().forEach(update -> words.add(update.what()));
        words.addAll(action.told().evaluation());
        action.told().ratings().forEach(rated -> words.add(rated.reason()));
        return words;
    }

    /// The pages on who decides, on what was made together and on the Promise. Each board and
    /// each thing that was made is a text of its own: a hard one is not hidden by easy ones.
    private void single() {
        var governance = edition.part(Governance.class);
        var boards = new ArrayList<>(List.of(governance.note()));
        governance.structures().forEach(one -> boards.addAll(List.of(one.summary(), one.note())));
        add(OnePage.GOVERNANCE, governance.upkeep(), boards);
        governance.bodies().forEach(body -> add(OnePage.GOVERNANCE, governance.upkeep(),
                body.name(), body.address(), words(body)));
        var together = edition.part(CoProduction.class);
        var made = new ArrayList<>(List.of(together.standards().note()));
        made.addAll(together.standards().texts());
        together.gaps().forEach(gap -> made.add(gap.words()));
        add(OnePage.CO_PRODUCTION, together.upkeep(), made);
        together.log().forEach(one -> add(OnePage.CO_PRODUCTION, together.upkeep(), one.what(),
                OnePage.CO_PRODUCTION.address() + "#" + one.id(),
                Stream.concat(Stream.of(one.did()), one.changed().stream()).toList()));
        var promise = edition.part(Promise.class);
        var kept = new ArrayList<>(List.of(promise.note()));
        promise.changes().forEach(change -> kept.add(change.what()));
        add(OnePage.PROMISE, promise.upkeep(), kept);
    }

    private static List<String> words(Governance.Body body) {
        var words = new ArrayList<>(body.decides());
        words.addAll(List.of(body.meets(), body.note()));
        return words;
    }

    private void add(OnePage page, Upkeep upkeep, List<String> words) {
        add(page, upkeep, page.title(), page.address(), words);
    }

    private void add(OnePage page, Upkeep upkeep, String title, String address,
            List<String> words) {
        texts.add(PublicText.of(Kind.PAGE, title, address, page.file(), upkeep.owner(),
                sentences(words)));
    }

    private void glossary() {
        var glossary = edition.part(Glossary.class);
        glossary.entries().forEach(one -> texts.add(PublicText.of(Kind.GLOSSARY, one.term(),
                OnePage.GLOSSARY.address() + "#" + one.id(), OnePage.GLOSSARY.file(),
                glossary.upkeep().owner(), sentences(one.meaning(), one.young()))));
    }

    /// All versions: what was answered once can still be read.
    private void questions() {
        for (var one : edition.part(Questionnaires.class).versions()) {
            texts.add(PublicText.of(Kind.QUESTIONNAIRE, one.title(), "/questionnaires/" + one.id(),
                    one.file(), "", sentences(words(one))));
        }
    }

    private static List<String> words(Questionnaire one) {
        var words = new ArrayList<>(List.of(one.purpose(), one.words().note(),
                one.privacy().line(), one.privacy().paragraph()));
        Stream.of(one.questions(), one.aboutYou()).flatMap(Collection::stream)
                .map(Question::about).forEach(about -> {
                    words.addAll(List.of(about.ask(), about.hint()));
                    about.signpost().ifPresent(to -> words.add(to.words()));
                });
        return words;
    }

    private void checklists() {
        for (var one : edition.part(Checklists.class).all()) {
            var words = new ArrayList<>(List.of(one.words()));
            one.duties().forEach(duty -> words.add(duty.lacks()));
            texts.add(PublicText.of(Kind.CHECKLIST, one.title(), "/statutory", one.file(), "",
                    sentences(words)));
        }
    }

    private static List<Sentence> with(Html body, String... words) {
        var sentences = new ArrayList<>(sentences(words));
        sentences.addAll(body.sentences());
        return sentences;
    }

    private static List<Sentence> sentences(String... words) {
        return sentences(Arrays.asList(words));
    }

    private static List<Sentence> sentences(List<String> words) {
        return words.stream().flatMap(one -> ReadingAge.sentences(0, one).stream()).toList();
    }
}
