package localoffer.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.util.HttpHostResolver;
import java.util.stream.Collectors;
import localoffer.content.Content;

/// What search engines should read, and what they should leave alone. Both need whole addresses:
/// the site's own is the one that it was asked by.
@Controller
class SitemapController {

    private final Content content;
    private final HttpHostResolver hosts;

    SitemapController(Content content, HttpHostResolver hosts) {
        this.content = content;
        this.hosts = hosts;
    }

    @Get("/sitemap.xml")
    @Produces(MediaType.APPLICATION_XML)
    HttpResponse<String> sitemap(HttpRequest<?> request) {
        var site = Xml.escape(hosts.resolve(request));
        var urls = content.part(Addresses.class).all().stream()
                .map(address -> "<url><loc>" + site + Xml.escape(address) + "</loc></url>\n")
                .collect(Collectors.joining());
        return HttpResponse.ok("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                """ + urls + "</urlset>\n");
    }

    @Get("/robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    HttpResponse<String> robots(HttpRequest<?> request) {
        return HttpResponse.ok("""
                User-agent: *
                Disallow: /staff
                Disallow: /questionnaires/*/for/
                Disallow: /services/*/problem
                """ + "Sitemap: " + hosts.resolve(request) + "/sitemap.xml\n");
    }
}
