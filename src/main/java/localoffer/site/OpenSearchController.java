package localoffer.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.util.HttpHostResolver;
import localoffer.web.Layout;
import localoffer.web.Pages;

/// Lets a browser offer this site's search in its own search box (OpenSearch 1.1).
@Controller
class OpenSearchController {

    private static final String TYPE = "application/opensearchdescription+xml";
    /// Longer names are not allowed.
    private static final int SHORT_NAME_CHARACTERS_MAX = 16;

    private final Layout.Source layout;
    private final HttpHostResolver hosts;
    private final Pages pages;

    OpenSearchController(Layout.Source layout, HttpHostResolver hosts, Pages pages) {
        this.layout = layout;
        this.hosts = hosts;
        this.pages = pages;
    }

    @Get("/opensearch.xml")
    @Produces(TYPE)
    HttpResponse<?> describe(HttpRequest<?> request) {
        var site = Xml.escape(hosts.resolve(request));
        var name = layout.get().siteName();
        return pages.send(request, MediaType.of(TYPE), """
                <?xml version="1.0" encoding="UTF-8"?>
                <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                <ShortName>%s</ShortName>
                <LongName>%s</LongName>
                <Description>%s</Description>
                <Language>en-GB</Language>
                <InputEncoding>UTF-8</InputEncoding>
                <OutputEncoding>UTF-8</OutputEncoding>
                <Image type="image/svg+xml">%s/assets/img/icon.svg</Image>
                <Url type="text/html" method="get" template="%s/search?q={searchTerms}"/>
                <Url type="application/x-suggestions+json" rel="suggestions" \
                template="%s/search/suggestions/for-browsers?q={searchTerms}"/>
                <Url type="%s" rel="self" template="%s/opensearch.xml"/>
                </OpenSearchDescription>
                """.formatted(Xml.escape(shortName(name)), Xml.escape(name),
                Xml.escape(layout.get().legalName()), site, site, site, TYPE, site));
    }

    /// As many whole words from the end as fit: the end says what it is, the front whose.
    static String shortName(String name) {
        var rest = name;
        while (rest.length() > SHORT_NAME_CHARACTERS_MAX && rest.contains(" ")) {
            rest = rest.substring(rest.indexOf(' ') + 1);
        }
        return rest.substring(0, Math.min(rest.length(), SHORT_NAME_CHARACTERS_MAX));
    }
}
