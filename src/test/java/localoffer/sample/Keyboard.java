package localoffer.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.util.ArrayList;

/// Goes through pages as somebody does who has no mouse: by Tab from one thing to the next, and
/// asking of each what it is called. What cannot be reached is not there.
public final class Keyboard {

    private static final int STEPS_MAX = 400;
    /// The words of what has the focus: its label, its name, or what stands in it.
    private static final String NAME = """
            () => {
                const e = document.activeElement;
                const words = e.labels?.length ? e.labels[0].innerText
                    : e.getAttribute('aria-label') ?? e.innerText ?? '';
                return words.replace(/\\s+/g, ' ').trim();
            }""";
    private static final String IS_NEW =
            "() => !window.beforeTheKey && document.readyState === 'complete'";

    private final Page page;

    public Keyboard(Page page) {
        this.page = page;
    }

    /// Moves on until what has the focus is called so, or begins so.
    public Keyboard to(String name) {
        var passed = new ArrayList<String>();
        for (int i = 0; i < STEPS_MAX; i++) {
            page.keyboard().press("Tab");
            var here = String.valueOf(page.evaluate(NAME));
            if (here.startsWith(name)) {
                assertThat(page.evaluate("() => getComputedStyle(document.activeElement).display"
                        + " !== 'none'")).as("%s is shown", name).isEqualTo(true);
                return this;
            }
            passed.add(here);
        }
        throw new AssertionError("Nothing is called " + name + " but: " + passed.stream()
                .distinct().toList());
    }

    /// Follows a link or presses a button, and waits for the page that comes.
    public void press(String name) {
        to(name);
        page.evaluate("() => { window.beforeTheKey = true; }");
        page.keyboard().press("Enter");
        page.waitForFunction(IS_NEW);
    }

    /// Follows a link to a file.
    public Download fetch(String name) {
        to(name);
        return page.waitForDownload(() -> page.keyboard().press("Enter"));
    }

    /// Writes over what stands in a field.
    public void type(String name, String words) {
        to(name);
        page.keyboard().press("Control+A");
        page.keyboard().insertText(words);
    }

    public void tick(String name) {
        to(name);
        page.keyboard().press("Space");
    }

    /// Goes to the first of several radio buttons and from there to the one that is called so.
    public void choose(String first, String name) {
        to(first);
        page.keyboard().press("Space");
        for (int i = 0; i < STEPS_MAX; i++) {
            if (String.valueOf(page.evaluate(NAME)).startsWith(name)) {
                return;
            }
            page.keyboard().press("ArrowDown");
        }
        throw new AssertionError("No choice is called " + name);
    }

    /// Chooses in a list by typing how it begins.
    public void select(String name, String words) {
        to(name);
        page.keyboard().type(words);
    }
}
