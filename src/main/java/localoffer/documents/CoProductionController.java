package localoffer.documents;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import localoffer.content.Content;
import localoffer.content.Edition;
import localoffer.documents.CoProduction.Group;
import localoffer.documents.CoProduction.Made;
import localoffer.web.CsvFile;
import localoffer.web.Pages;

/// What was made together with families, as a page and as a file, of all years or of one.
@Controller
class CoProductionController {

    static final List<String> COLUMNS = List.of("when", "what", "how", "with", "what they did",
            "what changed", "told in");
    private static final String PAGE = "/co-production";

    private final Content content;
    private final RelatedServices services;
    private final Pages pages;

    CoProductionController(Content content, RelatedServices services, Pages pages) {
        this.content = content;
        this.services = services;
        this.pages = pages;
    }

    @Get(PAGE)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, @QueryValue(defaultValue = "") String year) {
        var edition = content.edition();
        var asked = year.strip();
        return pages.share(request, edition, asked, "documents/co-production",
                () -> page(edition, asked));
    }

    @Get(PAGE + ".csv")
    @Produces("text/csv")
    HttpResponse<String> file(@QueryValue(defaultValue = "") String year) {
        var page = page(content.edition(), year.strip());
        return CsvFile.send("co-production" + (page.year().isEmpty() ? "" : "-" + page.year()),
                COLUMNS, page.shown().stream().map(row -> line(row.made())).toList());
    }

    private CoProductionPage page(Edition edition, String year) {
        return CoProductionPage.of(edition.part(CoProduction.class), year,
                ids -> services.named(edition, ids));
    }

    private static List<Object> line(Made made) {
        return List.of(made.when().written(), made.what(),
                made.how().name().toLowerCase(Locale.ROOT),
                made.with().stream().map(Group::name).collect(Collectors.joining("; ")),
                made.did(), String.join(" ", made.changed()),
                made.sources().stream().map(one -> one.part().isEmpty() ? one.title()
                        : one.title() + ", " + one.part()).collect(Collectors.joining("; ")));
    }
}
