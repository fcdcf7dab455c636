package localoffer.sample;

import com.microsoft.playwright.Page;
import java.util.List;

/// A window that is shown pages one after the other without going to them, for axe to look at.
/// In a window that goes to each, axe is read and compiled anew for each, which takes longer than
/// the looking. It runs no script of a page.
public final class Lens {

    private static final String SHOW = """
            html => {
                const shown = new DOMParser().parseFromString(html, 'text/html');
                const style = 'link[rel=stylesheet]';
                const styles = of => [...of.querySelectorAll(style)]
                    .map(link => link.getAttribute('href')).join();
                if (styles(shown) !== styles(document)) {
                    throw new Error('another stylesheet: ' + styles(shown));
                }
                document.title = shown.title;
                document.documentElement.lang = shown.documentElement.lang;
                document.body.replaceWith(document.adoptNode(shown.body));
            }""";

    private final Page page;

    /// @param address of any page of the site, for its stylesheet
    public Lens(Page page, String address) {
        this.page = page;
        page.navigate(address);
    }

    public void show(String html) {
        page.evaluate(SHOW, html);
    }

    /// What axe finds wrong on what is shown.
    public List<String> faults() {
        return Axe.faults(page);
    }

    /// What axe finds wrong by these rules alone.
    public List<String> faults(List<String> rules) {
        return Axe.faults(page, rules);
    }

    /// How many CSS pixels it is too wide.
    public int overflow() {
        return Chromium.overflow(page);
    }
}
