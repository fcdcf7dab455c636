package localoffer.staff;

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
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import localoffer.web.Pages;
import localoffer.web.QrPicture;

/// Setting up one's own second step, and giving it up again.
@Controller("/staff/second-step")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class SecondStepController {

    private static final URI HERE = URI.create("/staff/second-step");
    private static final String WRONG = "staff.code.wrong";

    private final SecondStep secondStep;
    private final CodeCheck check;
    private final Audit audit;
    private final Pages pages;

    SecondStepController(SecondStep secondStep, CodeCheck check, Audit audit, Pages pages) {
        this.secondStep = secondStep;
        this.check = check;
        this.audit = audit;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me) {
        return page(request, HttpStatus.OK, me, "", 0, Optional.empty());
    }

    /// Shows a new secret in the answer itself: it is nowhere to be read again once it counts.
    @Post("/secret")
    HttpResponse<?> start(HttpRequest<?> request, StaffMember me) {
        return page(request, HttpStatus.OK, me, "", 0,
                secondStep.start(me.id()).map(secret -> Key.of(secret, me)));
    }

    @Post
    HttpResponse<?> create(HttpRequest<?> request, StaffMember me,
            @Body Map<String, String> typed) {
        if (secondStep.confirm(me.id(), typed.getOrDefault("code", ""))) {
            audit.record(me, "set up the second step", "");
            return HttpResponse.seeOther(HERE);
        }
        return page(request, HttpStatus.UNPROCESSABLE_ENTITY, me, WRONG, 0,
                secondStep.started(me.id()).map(secret -> Key.of(secret, me)));
    }

    /// Whoever finds an open screen cannot give it up without the telephone.
    @Post("/removal")
    HttpResponse<?> delete(HttpRequest<?> request, StaffMember me,
            @Body Map<String, String> typed) {
        return switch (check.check(me.id(), typed.getOrDefault("code", ""),
                Address.of(request))) {
            case CodeCheck.Right() -> {
                secondStep.remove(me.id());
                audit.record(me, "gave up the second step", "");
                yield HttpResponse.seeOther(HERE);
            }
            case CodeCheck.Wrong() -> page(request, HttpStatus.UNPROCESSABLE_ENTITY, me, WRONG, 0,
                    Optional.empty());
            case CodeCheck.Later(var pause) -> page(request, HttpStatus.TOO_MANY_REQUESTS, me,
                    "staff.sign-in.too-many", pause.toSeconds(), Optional.empty());
        };
    }

    private HttpResponse<?> page(HttpRequest<?> request, HttpStatus status, StaffMember me,
            String problem, long waitSeconds, Optional<Key> key) {
        return pages.show(request, status, "staff/second-step", new SecondStepPage(
                secondStep.isOn(me.id()), key, problem, waitSeconds));
    }

    /// @param text in groups of four, to be typed
    /// @param address what the picture says, for a telephone that this page is open on
    record Key(String text, String address, QrPicture picture) {

        static Key of(byte[] secret, StaffMember me) {
            var text = OneTimeCodes.text(secret);
            var address = "otpauth://totp/Local%20Offer:" + me.id().toString().substring(0, 8)
                    + "?secret=" + text + "&issuer=Local%20Offer";
            return new Key(text.replaceAll("(.{4})(?!$)", "$1 "), address,
                    QrPicture.onPaper(address));
        }
    }

    /// @param problem a message key; empty for none
    record SecondStepPage(boolean on, Optional<Key> key, String problem, long waitSeconds) {

        public boolean isRefused() {
            return !problem.isEmpty();
        }

        public boolean isStarted() {
            return key.isPresent();
        }

        public Key shown() {
            return key.orElseThrow();
        }
    }
}
