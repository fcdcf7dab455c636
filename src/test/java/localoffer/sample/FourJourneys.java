package localoffer.sample;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import localoffer.sample.Browser.Page;

/// Walks the four journeys over HTTP, without JavaScript: search, document, answer, analysis.
/// Tests and CI walk the same way.
public final class FourJourneys {

    private static final Pattern SIGN_IN = Pattern.compile("(/staff/sign-in/\\S+)");
    private static final int QUESTIONS_MAX = 60;

    private final Browser visitor;
    private final Browser commissioner;

    public FourJourneys(URI home) {
        visitor = new Browser(home);
        commissioner = new Browser(home);
    }

    /// Walks against a site that runs already: its address, and the file that holds what it
    /// printed at its start, in SITE_ADDRESS and SITE_OUTPUT.
    public static void main(String[] arguments) throws IOException {
        var output = Files.readString(Path.of(System.getenv("SITE_OUTPUT")));
        var link = SIGN_IN.matcher(output);
        expect(link.find(), "a sign-in link in: " + output);
        expect(output.lines().count() == 1, "one line at the start, not: " + output);
        var journeys = new FourJourneys(URI.create(System.getenv("SITE_ADDRESS")));
        journeys.search();
        journeys.document();
        journeys.answer(Sample.PARENTS);
        journeys.answer(Sample.EASY_READ);
        journeys.analysis(link.group(1));
    }

    /// A parent looks for help with a long wait near Crook and reads the listing.
    public void search() {
        var found = visitor.get("/search?q=salt+waiting&near=Crook");
        expect(found.status() == 200, "results, not " + found);
        var hits = found.html().select("[data-results] a[href^=/services/]").eachAttr("href");
        expect(hits.contains("/services/" + Sample.SPEECH_THERAPY), "speech therapy in " + hits);
        var listing = visitor.get("/services/" + Sample.SPEECH_THERAPY);
        expect(listing.words().contains("speech"), "the listing, not " + listing);
        expect(!listing.html().select("a[href=" + Sample.ask(Sample.PARENTS) + "]").isEmpty(),
                "a way to give feedback on " + listing);
        tell("search", found);
    }

    /// Somebody reads what was promised.
    public void document() {
        var list = visitor.get("/documents");
        var address = list.html().select("main a[href^=/plans/]").attr("href");
        expect(!address.isEmpty(), "a plan in " + list);
        var plan = visitor.get(address);
        expect(plan.status() == 200 && !plan.html().select("h2").isEmpty(),
                "the plan, not " + plan);
        tell("document", plan);
    }

    /// A family answers: the first choice of each question, their words where there are any.
    public Page answer(String questionnaire) {
        var start = visitor.get(Sample.ask(questionnaire));
        expect(start.status() == 200, "the first page, not " + start);
        var page = visitor.get(start.html().select("main a[href*=/answers]").attr("href"));
        for (int i = 0; i < QUESTIONS_MAX && button(page, "Send").isEmpty(); i++) {
            expect(page.status() == 200, "the next question, not " + page);
            page = next(page);
        }
        var sent = visitor.submit(page, button(page, "Send").getFirst());
        expect(sent.status() == 303, "a way to the thanks, not " + sent);
        var thanks = visitor.get(URI.create(sent.header("Location")).getPath());
        expect(thanks.status() == 200 && thanks.heading().contains("Thank"),
                "thanks, not " + thanks);
        tell("answer " + questionnaire, thanks);
        return thanks;
    }

    /// A commissioner signs in by the one-time link and reads one service's page.
    public Page analysis(String signInPath) {
        signIn(signInPath);
        var list = commissioner.get("/staff/services");
        expect(list.status() == 200, "the list of services, not " + list);
        var page = commissioner.get("/staff/services/" + Sample.SPEECH_THERAPY);
        expect(page.status() == 200 && !page.html().select("table").isEmpty(),
                "the service's page, not " + page);
        var table = page.html().select("a[href$=.csv]").attr("href");
        var csv = commissioner.get(table);
        expect(csv.status() == 200 && csv.header("Content-Type").startsWith("text/csv"),
                "a table to take away at " + table + ", not " + csv);
        tell("analysis", page);
        return page;
    }

    private void signIn(String path) {
        var confirm = commissioner.get(path);
        var button = confirm.html().select("main button").text();
        var signedIn = commissioner.submit(confirm, button);
        expect(signedIn.status() == 303, "signed in, not " + signedIn);
    }

    private Page next(Page page) {
        var html = page.html();
        if (!html.select("main input[type=radio], main input[type=checkbox]").isEmpty()) {
            var label = html.select("main input[type=radio] ~ label,"
                    + " main input[type=checkbox] ~ label").first();
            return visitor.submit(page, "Next", page.choice(label == null ? "" : label.text()));
        }
        if (!html.select("main textarea").isEmpty()) {
            return visitor.submit(page, "Next", page.written("They explained things well."));
        }
        var first = html.select("main form button").stream().map(b -> b.text())
                .filter(text -> !text.equals("Back")).findFirst().orElse("Next");
        return visitor.submit(page, first);
    }

    private static List<String> button(Page page, String beginning) {
        return page.html().select("main form button").eachText().stream()
                .filter(text -> text.startsWith(beginning)).toList();
    }

    private static void tell(String journey, Page page) {
        System.out.println("journey " + journey + ": " + page);
    }

    private static void expect(boolean met, String what) {
        if (!met) {
            throw new AssertionError("expected " + what);
        }
    }
}
