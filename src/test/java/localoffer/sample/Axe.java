package localoffer.sample;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Runs axe in the page itself. Its own library for Playwright opens one more page for each that
/// it looks at, which takes longer than the looking.
///
/// Most of its time axe spends on contrast, and most of the words of a site stand in elements that
/// look the same: those of the menu are on every page. So contrast is measured for two of each
/// look on a page, and not again on the pages after. Elements look the same when they and all that
/// they stand in have the same names, attributes and state, below the same stylesheets, width,
/// colours and size of text. And a page that is the same to the letter, in other colours, is asked
/// only about what those can change. The same holds for the sizes of targets and for links within
/// words where only what width and colours change is asked for. All else is looked at whole,
/// everywhere.
final class Axe {

    private static final List<String> WHOLE =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String RUN = """
            async ({whole, rules, known}) => {
                const seen = new Set(known.split(' '));
                const fresh = new Map();
                const hash = text => {
                    let a = 0x811c9dc5, b = 0x1b873593;
                    for (let i = 0; i < text.length; i++) {
                        a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
                        b = Math.imul(b + text.charCodeAt(i), 0x85ebca6b) ^ (b >>> 15);
                    }
                    return (a >>> 0).toString(36) + (b >>> 0).toString(36);
                };
                const told = new RegExp('^(id|href|for|name|value|title|alt|src|action|datetime'
                    + '|content|aria-label|aria-labelledby|aria-describedby|aria-controls)$');
                const look = e => [e.localName,
                    ...[...e.attributes].filter(a => a.name !== 'data-judged')
                        .map(a => told.test(a.name) ? a.name : a.name + '=' + a.value),
                    e.matches(':checked'), e.matches(':disabled'), e.matches(':target'),
                    e.matches(':focus-within'), e.querySelector(':checked') !== null,
                    e.previousElementSibling?.matches(':checked, :focus'),
                    [...e.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim())
                ].join('\\n');
                const judge = (e, above) => {
                    const mark = hash(above + look(e));
                    const times = seen.has(mark) ? 2 : fresh.get(mark) ?? 0;
                    e.toggleAttribute('data-judged', times === 2);
                    fresh.set(mark, Math.min(2, times + 1));
                    [...e.children].forEach(child => judge(child, mark));
                };
                const media = query => matchMedia(query).matches;
                const page = document.documentElement;
                document.querySelectorAll('[data-judged]')
                    .forEach(e => e.removeAttribute('data-judged'));
                const letters = hash(innerWidth + page.outerHTML);
                const again = whole.length > 0 && seen.has(letters);
                judge(page, [innerWidth, media('(prefers-color-scheme: dark)'),
                    media('(forced-colors: active)'), media('print'),
                    getComputedStyle(page).fontSize,
                    [...document.styleSheets].map(sheet => sheet.href)].join('\\n'));
                const unseen = ':not([data-judged])';
                axe.configure({rules: [
                    {id: 'color-contrast', selector: '*' + unseen},
                    {id: 'target-size', selector: '*' + (whole.length > 0 ? '' : unseen)},
                    {id: 'link-in-text-block',
                        selector: 'a[href]' + (whole.length > 0 ? '' : unseen)}]});
                const found = await axe.run(document, {
                    resultTypes: ['violations'],
                    runOnly: whole.length > 0 && !again ? {type: 'tag', values: whole}
                        : {type: 'rule', values: rules}});
                if (whole.length > 0) {
                    fresh.set(letters, 1);
                }
                return [[...fresh.keys()].join(' '), ...found.violations.map(v =>
                    `${v.id} (${v.nodes.length}): ${v.nodes[0].html}`)];
            }""";
    private static final Set<String> KNOWN = ConcurrentHashMap.newKeySet();

    private Axe() {}

    static List<String> faults(Page page) {
        return faults(page, WHOLE, Chromium.BY_LOOK);
    }

    static List<String> faults(Page page, List<String> rules) {
        return faults(page, List.of(), rules);
    }

    private static List<String> faults(Page page, List<String> whole, List<String> rules) {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        var told = ((List<?>) page.evaluate(RUN, Map.of(
                "whole", whole, "rules", rules, "known", String.join(" ", KNOWN))))
                .stream().map(String::valueOf).toList();
        Stream.of(told.getFirst().split(" ")).forEach(KNOWN::add);
        return told.subList(1, told.size());
    }
}
