package localoffer.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import localoffer.content.Edition;
import localoffer.directory.Directory;
import localoffer.directory.Service;
import localoffer.documents.Document;
import localoffer.documents.Documents;
import localoffer.documents.Event;
import localoffer.documents.Events;
import localoffer.documents.Guide;
import localoffer.documents.Guides;
import localoffer.documents.News;
import localoffer.documents.NewsItem;
import localoffer.documents.Plans;

/// The one sample area of the tests: the real content, and a few things in it by name.
public final class Sample {

    /// Speech and language therapy: commissioned, with both questionnaires.
    public static final String SPEECH_THERAPY = "childrens-salt";
    public static final String PARENTS = "parents";
    public static final String EASY_READ = "easy-read";

    /// A service with a place.
    public static final String PLACED = "family-hub-stanley";
    /// A list of services as somebody shared it: placed and not, with a note, and one long gone.
    public static final String LIST =
            "/shortlist?s=" + SPEECH_THERAPY + "." + PLACED + ".no-such-club&n2=Ask+about+Tuesdays";

    private static final String VOICES = "/questionnaires/for/" + SPEECH_THERAPY;
    /// Two questionnaires that are not about a service.
    public static final String ABOUT_ADVICE = "/questionnaires/advice-writing/for/area";
    public static final String ABOUT_THE_SITE = "/questionnaires/local-offer/for/local-offer";

    /// The kinds of question, as their templates are called.
    public static final List<String> QUESTIONS = List.of("single-choice", "multiple-choice",
            "face-scale", "picture-tiles", "short-text", "long-text");

    private static final String ASK = "/questionnaires/{questionnaire}";
    private static final Map<String, Function<Edition, List<String>>> ADDRESSES = Map.ofEntries(
            Map.entry("/services/{slug}", Sample::services),
            Map.entry("/services/{slug}/map", edition -> List.of("/services/" + PLACED + "/map",
                    "/services/" + PLACED + "/map?near=Crook")),
            Map.entry("/services/{slug}/qr.svg", edition -> List.of(
                    "/services/" + PLACED + "/qr.svg")),
            Map.entry("/shortlist", edition -> List.of(LIST, "/shortlist")),
            Map.entry("/shortlist/map", edition -> List.of(
                    LIST.replace("?", "/map?") + "&near=Crook", "/shortlist/map")),
            Map.entry("/shortlist/qr.svg", edition -> List.of(LIST.replace("?", "/qr.svg?"))),
            Map.entry("/search/map", edition -> List.of("/search/map?q=autism&near=Crook",
                    "/search/map", "/search/map?q=want+to+die")),
            Map.entry("/services/{slug}/problem", edition -> List.of(problem())),
            Map.entry("/services/{slug}/problem/thanks", edition ->
                    List.of(problem() + "/thanks")),
            // There is one for each year that is over and has answers.
            Map.entry("/told-us/reports/{year}", edition -> List.of()),
            Map.entry("/told-us/reports/{year}/results.csv", edition -> List.of()),
            Map.entry("/staff/problems/{id}", edition -> List.of()),
            Map.entry("/staff/held/{group}", edition -> List.of()),
            Map.entry("/staff/comments/{id}", edition -> List.of()),
            Map.entry("/staff/comments/{id}/retraction", edition -> List.of()),
            Map.entry("/staff/told-us/{service}/{answer}/retraction", edition -> List.of()),
            Map.entry("/staff/told-us/{service}", edition ->
                    List.of("/staff/told-us/" + SPEECH_THERAPY)),
            Map.entry("/staff/told-us/{service}/{answer}/outcome", edition -> List.of()),
            Map.entry("/documents/{slug}", edition -> documents(edition, false)),
            Map.entry("/documents/{slug}/files/{name}", edition -> List.of()),
            Map.entry("/guidance/{slug}", edition -> edition.part(Guides.class).all().stream()
                    .map(Guide::address).toList()),
            Map.entry("/statutory/coverage/{district}", edition ->
                    List.of("/statutory/coverage/dl14")),
            Map.entry("/co-production", edition -> List.of("/co-production",
                    "/co-production?year=2018", "/co-production?year=1999")),
            Map.entry("/documents/changes", edition -> List.of("/documents/changes",
                    "/documents/changes?since=2026-11-22", "/documents/changes?since=soon")),
            Map.entry("/events/{slug:[^.]+}", edition -> edition.part(Events.class).all().stream()
                    .map(Event::address).toList()),
            Map.entry("/events/{slug}.ics", edition -> edition.part(Events.class).all().stream()
                    .map(event -> event.address() + ".ics").toList()),
            Map.entry("/events", edition -> List.of("/events", "/events?for=young-people",
                    "/events?month=2099-13&town=Nowhere")),
            Map.entry("/print/these", edition -> List.of(
                    "/print/these?s=" + SPEECH_THERAPY + "." + PLACED)),
            Map.entry("/print/{list}", edition -> List.of("/print/autism", "/print/money")),
            Map.entry("/newsletter", edition -> List.of("/newsletter",
                    "/newsletter?from=2025-09", "/newsletter?from=soon")),
            Map.entry("/news/{slug}", edition -> edition.part(News.class).all().stream()
                    .map(NewsItem::address).toList()),
            Map.entry("/plans/{slug}", edition -> documents(edition, true)),
            Map.entry("/plans/{slug}/actions/{number}", edition -> edition.part(Plans.class).all()
                    .stream().flatMap(plan -> plan.actions().map(plan::address)).toList()),
            Map.entry("/plans/{slug}/actions.csv", edition -> List.of()),
            Map.entry("/pages/{name}", edition -> Files.below("content/pages", ".md").stream()
                    .map(file -> "/pages/" + name(file.getFileName().toString())).toList()),
            Map.entry("/browse/{situation}", edition -> Files.below("content/browse/situations",
                    ".md").stream().map(file -> "/browse/" + name(file.getFileName().toString()))
                    .toList()),
            Map.entry("/young-people/{wish}", edition -> List.of("/young-people/feel-better",
                    "/young-people/get-a-job", "/young-people/have-my-say")),
            Map.entry("/needs/{need}", edition -> List.of("/needs/autism", "/needs/any")),
            Map.entry("/places/{slug}", edition -> List.of("/places/crook", "/places/birtley",
                    "/places/dl12")),
            Map.entry("/schools/{phase}", edition -> List.of("/schools/primary",
                    "/schools/post-16")),
            Map.entry("/search", edition -> List.of("/search", "/search?q=salt+waiting&near=Crook",
                    "/search?q=zzzzz", "/search?need=autism&age=3", "/search?q=want+to+die",
                    "/search?q=autism&page=2", "/search?near=nowhere+at+all&q=sleep",
                    "/search?kind=guide", "/search?kind=guide&page=2",
                    "/search?kind=guide&page=3", "/search?kind=page",
                    "/search?kind=page&page=2", "/search?q=SALT",
                    "/search?q=my+son+is+30", "/search?q=07700+900123",
                    "/search?q=not+autistic+wednesday+evening")),
            Map.entry("/patterns/questions/{kind}", edition -> QUESTIONS.stream()
                    .flatMap(kind -> Stream.of("", "?state=answered", "?state=refused",
                            "?pictures=off").map(state -> "/patterns/questions/" + kind + state))
                    .toList()),
            Map.entry("/search/suggestions/for-browsers", edition ->
                    List.of("/search/suggestions/for-browsers?q=po")),
            Map.entry("/staff/services/{slug}", edition ->
                    List.of("/staff/services/" + SPEECH_THERAPY)),
            Map.entry("/staff/services/{slug}/questions", edition ->
                    List.of("/staff/services/" + SPEECH_THERAPY + "/questions")),
            Map.entry("/staff/services/{slug}/levels", edition ->
                    List.of("/staff/services/" + SPEECH_THERAPY + "/levels")),
            Map.entry("/staff/services/{slug}/results.csv", edition -> List.of()),
            Map.entry("/staff/services/{slug}/results.xlsx", edition -> List.of()),
            Map.entry("/staff/services/{slug}/results.json", edition -> List.of()),
            Map.entry("/staff/sign-in/{token}", edition -> List.of()),
            Map.entry("/staff/people/{id}", edition -> List.of()),
            Map.entry("/staff/assignments/{service}", edition ->
                    List.of("/staff/assignments/" + SPEECH_THERAPY)),
            Map.entry("/staff/paper/{questionnaire}/{version}", edition ->
                    List.of("/staff/paper/" + PARENTS + "/1")),
            Map.entry("/staff/paper/{questionnaire}/{version}/for/{service}", edition ->
                    List.of("/staff/paper/" + PARENTS + "/1/for/" + SPEECH_THERAPY)),
            Map.entry(ASK, edition -> List.of("/questionnaires/" + PARENTS,
                    "/questionnaires/" + EASY_READ, "/questionnaires/young-people",
                    "/questionnaires/" + PARENTS + "?language=pl",
                    "/questionnaires/advice-writing", "/questionnaires/local-offer")),
            Map.entry(ASK + "/paper/{version}", edition -> List.of("/questionnaires/" + PARENTS
                    + "/paper/1", "/questionnaires/" + EASY_READ + "/paper/1?print=large")),
            Map.entry(ASK + "/for/{service}/paper", edition ->
                    List.of(ask(PARENTS) + "/paper?print=large", ask(EASY_READ) + "/paper")),
            Map.entry(ASK + "/for/{service}", edition -> List.of(ask(PARENTS), ask(EASY_READ),
                    ABOUT_ADVICE, ABOUT_THE_SITE, ask(PARENTS) + "?language=pl",
                    ABOUT_THE_SITE + "?language=pl")),
            Map.entry(ASK + "/for/{service}/answers", edition ->
                    List.of(ask(PARENTS) + "/answers", ask(EASY_READ) + "/answers?language=pl",
                            ask(EASY_READ) + "/answers", ask(PARENTS) + "/answers?language=pl",
                            ask(EASY_READ) + "/answers?pictures=off", ABOUT_ADVICE + "/answers",
                            ABOUT_THE_SITE + "/answers?page=/services/" + SPEECH_THERAPY)),
            Map.entry("/questionnaires/at/{service}/{channel}", edition -> List.of(
                    "/questionnaires/at/" + SPEECH_THERAPY + "/qr",
                    "/questionnaires/at/" + SPEECH_THERAPY + "/kiosk")),
            Map.entry(ASK + "/for/{service}/by/{channel}", edition ->
                    List.of(ask(PARENTS) + "/by/qr", ask(EASY_READ) + "/by/kiosk")),
            Map.entry(ASK + "/for/{service}/by/kiosk/thanks", edition ->
                    List.of(ask(EASY_READ) + "/by/kiosk/thanks")),
            Map.entry("/staff/asking/{service}", edition ->
                    List.of("/staff/asking/" + SPEECH_THERAPY)),
            Map.entry("/staff/asking/{service}/poster", edition ->
                    List.of("/staff/asking/" + SPEECH_THERAPY + "/poster")),
            // Only a code that was made opens it.
            Map.entry("/questionnaires/code/{code}", edition -> List.of()),
            Map.entry("/questionnaires/code", edition -> List.of("/questionnaires/code",
                    "/questionnaires/code?language=pl")),
            Map.entry("/questionnaires/receipt", edition -> List.of("/questionnaires/receipt",
                    "/questionnaires/receipt?language=pl")),
            Map.entry(ASK + "/for/{service}/thanks", edition ->
                    List.of(ask(PARENTS) + "/thanks", ask(EASY_READ) + "/thanks",
                            ask(PARENTS) + "/thanks?language=pl",
                            ABOUT_ADVICE + "/thanks", ABOUT_THE_SITE + "/thanks")),
            Map.entry("/questionnaires", edition -> List.of("/questionnaires",
                    "/questionnaires?service=speech&language=pl")),
            Map.entry("/questionnaires/for/{service}", edition -> List.of(VOICES,
                    VOICES + "?language=pl")));

    private Sample() {}

    /// Where a questionnaire about speech and language therapy starts.
    public static String ask(String questionnaire) {
        return "/questionnaires/" + questionnaire + "/for/" + SPEECH_THERAPY;
    }

    /// Where a problem with the listing of speech and language therapy is reported.
    public static String problem() {
        return "/services/" + SPEECH_THERAPY + "/problem";
    }

    /// The addresses of the sample that an address template stands for.
    ///
    /// @throws AssertionError for a template with variables that this class does not know yet
    public static List<String> addresses(String template, Edition edition) {
        var known = ADDRESSES.get(template);
        if (known != null) {
            return known.apply(edition);
        }
        if (template.contains("{")) {
            throw new AssertionError("Add sample addresses for the new page " + template);
        }
        return List.of(template);
    }

    private static List<String> services(Edition edition) {
        return edition.part(Directory.class).services().stream()
                .map(Service::id).map(id -> "/services/" + id).toList();
    }

    private static List<String> documents(Edition edition, boolean plans) {
        var addresses = new ArrayList<String>();
        edition.part(Documents.class).all().stream().map(Document::address)
                .filter(address -> address.startsWith("/plans/") == plans)
                .forEach(addresses::add);
        return addresses;
    }

    private static String name(String file) {
        return file.substring(0, file.indexOf('.'));
    }
}
