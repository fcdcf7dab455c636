package localoffer.questionnaires;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import localoffer.sample.Chromium;
import localoffer.sample.Lens;

/// Goes through a questionnaire by keyboard alone, answers every question, and notes what is wrong
/// with any page on the way.
final class Walk {

    private static final int STEPS_MAX = 60;
    private static final int KEYS_MAX = 80;
    private static final int TARGET = 44;
    private static final Path PICTURES = Path.of("target/screenshots");
    static final String START = "main a.govuk-button--start";
    static final String START_PLAIN = "main a.govuk-button--secondary";
    private static final String NEXT = "main button[value=next]";
    /// Whatever can be pressed in the main part, but for links in the middle of a sentence.
    private static final String SMALL = """
            [...document.querySelectorAll(`main a, main button, main label, main summary,
                main input:not([type=hidden]), main textarea`)]
                .filter(it => !it.closest('.ask__trap') && it.getClientRects().length > 0)
                .filter(it => Math.max(it.getBoundingClientRect().height,
                    it.labels?.[0]?.getBoundingClientRect().height ?? 0) < %d)
                .map(it => it.outerHTML.slice(0, 160))""".formatted(TARGET);

    private final Page page;
    private final Lens lens;
    private final String name;
    private final List<String> wrong = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int steps;
    private int pictures;

    /// @param page without JavaScript
    /// @param lens with JavaScript, which axe is: it is shown all that the page shows
    Walk(Page page, Lens lens, String name) {
        this.page = page;
        this.lens = lens;
        this.name = name;
    }

    /// From the page on which it starts to the page of thanks.
    ///
    /// @param start the button that starts
    List<String> through(String address, String start) {
        page.navigate(address);
        look();
        press(start);
        while (page.locator("main form button[value=next]").count() > 0 && steps < STEPS_MAX) {
            look();
            answer();
        }
        look();
        press("main form button:not([name])");
        look();
        return wrong;
    }

    int steps() {
        return steps;
    }

    /// How many pictures were seen.
    int pictures() {
        return pictures;
    }

    /// Moves the focus to the first element that fits, as Tab does, and opens it.
    void press(String element) {
        focus(element);
        enter();
    }

    /// Waits for the page that follows.
    private void enter() {
        page.locator(":focus").press("Enter");
    }

    private void answer() {
        var heading = heading();
        if (page.locator("main textarea, main .govuk-input").count() > 0) {
            focus("main textarea, main .govuk-input");
            page.keyboard().type("It was good.");
            press(NEXT);
        } else if (page.locator("main form input:is([type=radio], [type=checkbox])").count() > 0) {
            focus("main form input:is([type=radio], [type=checkbox])");
            choose();
            enter();
        } else {
            press(NEXT);
        }
        if (heading.equals(heading())) {
            throw new AssertionError("no way on from \"" + heading + "\" in " + name);
        }
    }

    /// With the colours of the person's own system, what is chosen must still be seen.
    private void choose() {
        var group = page.locator("main fieldset");
        if (!seen.add(group.locator("xpath=..").getAttribute("class"))) {
            page.keyboard().press("Space");
            return;
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        var first = group.locator("label").first().locator("xpath=..");
        var before = first.screenshot();
        page.keyboard().press("Space");
        if (Arrays.equals(before, first.screenshot())) {
            note("what is chosen is not seen in forced colours");
        }
        picture("forced");
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
    }

    private void focus(String element) {
        for (int i = 0; i < KEYS_MAX; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("it => document.activeElement.matches(it)", element)) {
                return;
            }
        }
        throw new AssertionError("no key leads to " + element + " on \"" + heading() + "\"");
    }

    private void look() {
        steps++;
        pictures += page.locator("main svg.picture").count();
        lens.show(page.content());
        lens.faults().forEach(this::note);
        int overflow = Chromium.overflow(page);
        if (overflow > 0) {
            note(overflow + " pixels too wide");
        }
        ((List<?>) page.evaluate(SMALL)).forEach(small -> note("too small: " + small));
        picture("");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter"); // Skips to the main part, as people who use keys do.
    }

    private void picture(String more) {
        Chromium.picture(page,
                PICTURES.resolve("walk-" + name + "-" + steps + more + ".png"));
    }

    private void note(String what) {
        wrong.add(name + ", \"" + heading() + "\": " + what);
    }

    private String heading() {
        Locator heading = page.locator("h1");
        return heading.textContent().strip();
    }
}
