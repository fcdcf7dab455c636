package localoffer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import localoffer.content.Content;
import localoffer.sample.Browser;
import localoffer.sample.OneSite;
import localoffer.sample.Routes;
import localoffer.sample.Sample;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Every page of the router, with the sample: right status, one heading, a title of its own,
/// labelled inputs, nothing inline, and no link that leads nowhere.
@OneSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

    /// Of links that differ in a name or in the values of their query alone, such as the forms for
    /// problems with each listing, some are tried, from first to last.
    private static final int ALIKE_MAX = 24;
    private static final Pattern NAME = Pattern.compile("(?<=/)[^/?]*[-0-9][^/?]*|=[^&]*");
    private static final String FORM_FIELDS =
            "input:not([type=hidden]):not([type=submit]), select, textarea";

    @Inject
    private EmbeddedServer server;
    @Inject
    private Router router;
    @Inject
    private Content content;

    private final Map<String, Document> publicPages = new LinkedHashMap<>();

    @Test
    void every_public_page_is_whole() {
        var pages = publicPages();
        assertThat(pages).hasSizeGreaterThan(200);
        var wrong = new ArrayList<String>();
        pages.forEach((address, page) -> check(address, page, wrong));
        wrong.addAll(repeatedTitles(pages));
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_link_of_a_public_page_leads_nowhere() {
        var linked = new TreeMap<String, String>();
        var broken = new ArrayList<String>();
        publicPages().forEach((address, page) -> {
            for (var link : page.select("a[href]")) {
                var target = URI.create(link.absUrl("href").replace(" ", "%20"));
                if ("127.0.0.1".equals(target.getHost()) || "localhost".equals(target.getHost())) {
                    linked.putIfAbsent(pathAndQuery(target), address);
                    if (!anchorIsThere(page, address, target)) {
                        broken.add(address + " links to an anchor that is not there: " + target);
                    }
                }
            }
        });
        var browser = browser();
        linked.keySet().removeAll(publicPages().keySet()); // Those have answered already.
        some(linked.keySet()).forEach(target -> {
            int status = browser.get(target).status();
            if (status >= 400) {
                broken.add(linked.get(target) + " links to " + target + ", which answers "
                        + status);
            }
        });
        assertThat(broken).isEmpty();
    }

    private static List<String> some(Collection<String> targets) {
        return targets.stream()
                .collect(Collectors.groupingBy(one -> NAME.matcher(one).replaceAll("*")))
                .values().stream().flatMap(alike -> IntStream
                        .range(0, Math.min(alike.size(), ALIKE_MAX))
                        .mapToObj(i -> alike.get(i * alike.size()
                                / Math.min(alike.size(), ALIKE_MAX)))).toList();
    }

    @Test
    void every_staff_page_sends_the_public_to_the_sign_in() {
        var open = Routes.of(router, HttpMethod.GET).stream()
                .filter(template -> template.startsWith("/staff"))
                .filter(template -> !template.startsWith("/staff/sign-in"))
                .filter(template -> {
                    var page = browser().get(template.replaceAll("\\{[^}]*}", "portage"));
                    return page.status() != 303
                            || !page.header("Location").startsWith("/staff/sign-in");
                }).toList();
        assertThat(open).isEmpty();
    }

    @Test
    void every_staff_form_refuses_the_public() {
        var open = Routes.of(router, HttpMethod.POST).stream()
                .filter(template -> template.startsWith("/staff"))
                .filter(template -> browser()
                        .post(template.replaceAll("\\{[^}]*}", "portage")).status() != 403)
                .toList();
        assertThat(open).isEmpty();
    }

    /// Asked for once, for all tests here.
    private Map<String, Document> publicPages() {
        if (!publicPages.isEmpty()) {
            return publicPages;
        }
        var browser = browser();
        Routes.of(router, HttpMethod.GET).stream()
                .filter(template -> !template.matches("/staff/(?!sign-in$).*|/staff"))
                .filter(template -> !template.startsWith("/assets/"))
                .flatMap(template -> Sample.addresses(template, content.edition()).stream())
                .forEach(address -> {
                    var page = browser.get(address);
                    if (page.status() == 301) {
                        return;
                    }
                    assertThat(page.status()).as(address).isEqualTo(200);
                    if (page.header("Content-Type").startsWith("text/html")) {
                        publicPages.put(address, page.html());
                    }
                });
        return publicPages;
    }

    private static void check(String address, Document page, List<String> wrong) {
        if (page.select("h1").size() != 1) {
            wrong.add(address + " has " + page.select("h1").size() + " main headings");
        }
        if (page.select("main").size() != 1 || page.select("html[lang]").isEmpty()) {
            wrong.add(address + " has no one main part, or no language");
        }
        page.select(FORM_FIELDS).stream().filter(field -> !isLabelled(page, field))
                .forEach(field -> wrong.add(address + " has a field without a label: " + field));
        page.select("table:not([role=table]), td:not([data-label])").forEach(part ->
                wrong.add(address + " has a table that a phone cuts off: " + part.text()));
        page.select(":is(h1, h2, h3, h4, h5, h6, form, nav, label, a) a.term").forEach(term ->
                wrong.add(address + " explains a word where no link belongs: " + term));
        page.select("script:not([src], [type=application/ld+json]), style, [style]")
                .forEach(inline -> wrong.add(address + " has something inline: " + inline));
        var ids = page.select("[id]").eachAttr("id");
        Stream.of(ids).flatMap(List::stream).filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
                .distinct().forEach(id -> wrong.add(address + " has two elements #" + id));
        if (page.text().contains("??")) {
            wrong.add(address + " lacks a word of the interface");
        }
        if (page.text().matches("(?s).*[{}].*")) {
            wrong.add(address + " shows how a message is written: " + page.title());
        }
    }

    private static List<String> repeatedTitles(Map<String, Document> pages) {
        var titles = new HashMap<String, TreeSet<String>>();
        pages.forEach((address, page) -> titles
                .computeIfAbsent(page.title(), title -> new TreeSet<>())
                .add(address.replaceAll("\\?.*", "")));
        return titles.entrySet().stream().filter(title -> title.getValue().size() > 1)
                .map(title -> "one title, \"" + title.getKey() + "\": " + title.getValue())
                .toList();
    }

    private static boolean isLabelled(Document page, Element field) {
        var id = field.attr("id");
        return field.hasAttr("aria-label") || field.hasAttr("aria-labelledby")
                || (!id.isEmpty() && !page.select("label[for=" + id + "]").isEmpty())
                || field.closest("label") != null;
    }

    private static boolean anchorIsThere(Document page, String address, URI target) {
        var here = address.replaceAll("\\?.*", "");
        return target.getFragment() == null || !target.getPath().equals(here)
                || target.getFragment().isEmpty()
                || page.getElementById(target.getFragment()) != null;
    }

    private static String pathAndQuery(URI target) {
        return target.getRawPath()
                + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
    }

    private Browser browser() {
        return new Browser(server.getURI());
    }
}
