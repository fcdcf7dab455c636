package localoffer.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;

/// Says that this node can serve readers. It does not ask the database: reading goes on without
/// one, and a balancer must not take every node away when the database is.
@Controller("/health")
class HealthController {

    @Get
    @Produces(MediaType.APPLICATION_JSON)
    HttpResponse<String> show() {
        return HttpResponse.ok("{\"status\":\"UP\"}")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
