package localoffer.staff;

import io.micronaut.context.annotation.Value;
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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// Choosing a password, after a one-time link or with the old one.
@Controller("/staff/password")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class PasswordController {

    private final PasswordChange change;
    private final Entrance entrance;
    private final Pages pages;
    /// A first look needs no password: every start makes a new link.
    private final boolean maySkip;

    PasswordController(PasswordChange change, Entrance entrance, Pages pages,
            @Value("${datasources.default.url}") String database) {
        this.change = change;
        this.entrance = entrance;
        this.pages = pages;
        this.maySkip = database.startsWith("jdbc:embedded:");
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request) {
        return page(request, HttpStatus.OK, "");
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> update(HttpRequest<?> request, @Body Map<String, String> typed) {
        var who = SignedIn.of(request).orElseThrow(NotFound::new);
        return switch (change.make(who, typed, Address.of(request))) {
            case PasswordChange.Made() -> entrance.enter(
                    request, who.member().id(), false, Destination.FIRST.path());
            case PasswordChange.Refused(var problem) ->
                    page(request, HttpStatus.UNPROCESSABLE_ENTITY, problem);
        };
    }

    private HttpResponse<?> page(HttpRequest<?> request, HttpStatus status, String problem) {
        var who = SignedIn.of(request).orElseThrow(NotFound::new);
        return pages.show(request, status, "staff/password", new PasswordPage(
                change.signInName(who), change.needsOld(who), maySkip && who.byLink(), problem));
    }

    /// @param signInName lets a password safe file the new password under the right name
    /// @param problem a message key; empty for none
    record PasswordPage(String signInName, boolean needsOld, boolean maySkip, String problem) {

        public boolean isRefused() {
            return !problem.isEmpty();
        }

        public boolean isOldRefused() {
            return problem.equals(PasswordChange.OLD_IS_WRONG);
        }

        public int charactersMin() {
            return PasswordRules.CHARACTERS_MIN;
        }
    }
}
