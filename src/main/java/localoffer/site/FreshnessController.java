package localoffer.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.Map;
import localoffer.staff.StaffMember;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// For the staff: what has to be looked at again, and a way to say that it is still correct.
@Controller(FreshnessPage.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class FreshnessController {

    private final Freshness freshness;
    private final Pages pages;

    FreshnessController(Freshness freshness, Pages pages) {
        this.freshness = freshness;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, StaffMember me) {
        onlyFor(me);
        return pages.show(request, "site/staff-freshness",
                freshness.page(request, me, FreshnessWish.of(name ->
                        request.getParameters().get(name, String.class, ""))));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(StaffMember me, @Body Map<String, String> form) {
        onlyFor(me);
        freshness.confirm(me, form.getOrDefault("item", ""));
        return HttpResponse.seeOther(URI.create(FreshnessWish.of(name ->
                form.getOrDefault(name, "")).address()));
    }

    private static void onlyFor(StaffMember me) {
        if (!me.isKeeper()) {
            throw new NotFound();
        }
    }
}
