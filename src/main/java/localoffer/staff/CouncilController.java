package localoffer.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import localoffer.web.NotFound;
import localoffer.web.Pages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Signing in with an account of the council's, where the settings name its provider.
@Controller("/staff/sign-in/council")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class CouncilController {

    private static final Logger LOG = LoggerFactory.getLogger(CouncilController.class);

    private final CouncilDoor door;
    private final Admission admission;
    private final StaffCookies cookies;
    private final Pages pages;

    CouncilController(CouncilDoor door, Admission admission, StaffCookies cookies, Pages pages) {
        this.door = door;
        this.admission = admission;
        this.cookies = cookies;
        this.pages = pages;
    }

    /// Sends the browser there.
    @Get
    HttpResponse<?> show(HttpRequest<?> request) {
        onlyWhereOn();
        var token = Token.fresh();
        try {
            return HttpResponse.seeOther(door.way(request, token))
                    .cookie(cookies.make(request, StaffCookies.JOURNEY, token));
        } catch (CouncilProvider.Unusable e) {
            return failed(request, e);
        }
    }

    /// Where the provider sends it back to.
    @Get("/return")
    HttpResponse<?> enter(HttpRequest<?> request, @QueryValue(defaultValue = "") String code,
            @QueryValue(defaultValue = "") String state) {
        onlyWhereOn();
        var token = StaffCookies.find(request, StaffCookies.JOURNEY);
        if (token.isEmpty() || code.isEmpty()) {
            return problem(request, HttpStatus.UNPROCESSABLE_ENTITY, "staff.council.again", "");
        }
        try {
            return switch (door.enter(request, token.get(), code, state)) {
                case CouncilDoor.Known(var person) -> over(request,
                        admission.admit(request, person, false, Destination.FIRST.path()));
                case CouncilDoor.Stranger(var name) -> problem(request,
                        HttpStatus.FORBIDDEN, "staff.council.stranger", name);
                case CouncilDoor.Astray() -> problem(request,
                        HttpStatus.UNPROCESSABLE_ENTITY, "staff.council.again", "");
            };
        } catch (CouncilProvider.Unusable e) {
            return failed(request, e);
        }
    }

    private void onlyWhereOn() {
        if (!door.isOn()) {
            throw new NotFound();
        }
    }

    /// The site's own doors stay open when the provider is not there.
    private HttpResponse<?> failed(HttpRequest<?> request, CouncilProvider.Unusable why) {
        LOG.warn("The sign-in of the council does not work", why);
        return problem(request, HttpStatus.UNPROCESSABLE_ENTITY, "staff.council.failed", "");
    }

    private HttpResponse<?> problem(HttpRequest<?> request, HttpStatus status, String words,
            String name) {
        return over(request, pages.show(request, status, "staff/council",
                new CouncilPage(words, name)));
    }

    /// The journey's cookie has done its work.
    private HttpResponse<?> over(HttpRequest<?> request, HttpResponse<?> answer) {
        return answer instanceof MutableHttpResponse<?> open
                ? open.cookie(cookies.end(request, StaffCookies.JOURNEY)) : answer;
    }

    /// @param problem a message key
    /// @param name of the account
    record CouncilPage(String problem, String name) {}
}
