package localoffer.commissioning;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.InputStream;
import localoffer.staff.StaffMember;
import localoffer.web.NotFound;

/// What the names in files for another program mean.
@Controller("/staff/schemas")
@Produces("application/schema+json")
@ExecuteOn(TaskExecutors.BLOCKING)
class SchemaController {

    private final ResourceResolver resources;

    SchemaController(ResourceResolver resources) {
        this.resources = resources;
    }

    /// Of one service's report.
    @Get("/results.json")
    HttpResponse<byte[]> results(StaffMember me) throws IOException {
        return schema(me, "results");
    }

    /// Of the list of services.
    @Get("/services.json")
    HttpResponse<byte[]> services(StaffMember me) throws IOException {
        return schema(me, "services");
    }

    private HttpResponse<byte[]> schema(StaffMember me, String name) throws IOException {
        if (!me.isReader()) {
            throw new NotFound();
        }
        try (InputStream schema = resources.getResourceAsStream(
                "classpath:schemas/" + name + ".schema.json").orElseThrow()) {
            return HttpResponse.ok(schema.readAllBytes());
        }
    }
}
