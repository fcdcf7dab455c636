package localoffer.staff;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import localoffer.web.Pages;

/// Signing in with a name and a password.
@Controller("/staff/sign-in")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class SignInController {

    private final SignIn signIn;
    private final Admission admission;
    private final Audit audit;
    private final Pages pages;
    private final boolean council;

    SignInController(SignIn signIn, Admission admission, Audit audit, Pages pages,
            CouncilSettings council) {
        this.council = council.isOn();
        this.signIn = signIn;
        this.admission = admission;
        this.audit = audit;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request, @QueryValue(defaultValue = "") String then) {
        return pages.show(request, "staff/sign-in", new SignInPage("", then, "", 0, council));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, @Body Map<String, String> typed) {
        var name = typed.getOrDefault("name", "");
        var then = typed.getOrDefault("then", "");
        var password = typed.getOrDefault("password", "");
        return switch (signIn.attempt(name, password, Address.of(request))) {
            case SignIn.Welcome(var person) -> {
                audit.record(person.id(), "signed in", "by password");
                yield admission.admit(
                        request, person.id(), false, Destination.from(then).path());
            }
            case SignIn.Refused(var known) -> {
                audit.record("refused a sign-in", known);
                yield pages.show(request, HttpStatus.UNPROCESSABLE_ENTITY,
                        "staff/sign-in", new SignInPage(
                                name, then, "staff.sign-in.refused", 0, council));
            }
            case SignIn.TooMany(var pause) -> pages.show(request, HttpStatus.TOO_MANY_REQUESTS,
                    "staff/sign-in", new SignInPage(
                            name, then, "staff.sign-in.too-many", pause.toSeconds(), council))
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(pause.toSeconds()));
        };
    }

    /// @param problem a message key; empty for none
    /// @param council whether they may sign in with an account of the council's
    record SignInPage(String name, String then, String problem, long waitSeconds,
            boolean council) {

        public boolean isRefused() {
            return !problem.isEmpty();
        }
    }
}
