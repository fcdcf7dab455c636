package localoffer.commissioning;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.InputStream;
import localoffer.content.Content;
import localoffer.staff.StaffMember;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// What families said about one commissioned service, as a page; and what the names in its JSON
/// file mean.
@Controller("/staff")
@ExecuteOn(TaskExecutors.BLOCKING)
class ReportController {

    private final Content content;
    private final Reports reports;
    private final Pages pages;
    private final ResourceResolver resources;

    ReportController(Content content, Reports reports, Pages pages, ResourceResolver resources) {
        this.content = content;
        this.reports = reports;
        this.pages = pages;
        this.resources = resources;
    }

    @Get("/services/{slug}")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me, String slug) {
        return pages.show(request, "commissioning/report",
                reports.of(me, content.part(Contracts.class), slug));
    }

    @Get("/services/{slug}/questions")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> questions(HttpRequest<?> request, StaffMember me, String slug) {
        return pages.show(request, "commissioning/questions",
                reports.of(me, content.part(Contracts.class), slug));
    }

    @Get("/schemas/results.json")
    @Produces("application/schema+json")
    HttpResponse<byte[]> schema(StaffMember me) throws IOException {
        if (!me.isReader()) {
            throw new NotFound();
        }
        try (InputStream schema = resources.getResourceAsStream(
                "classpath:schemas/results.schema.json").orElseThrow()) {
            return HttpResponse.ok(schema.readAllBytes());
        }
    }
}
