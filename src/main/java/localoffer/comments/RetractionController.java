package localoffer.comments;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import localoffer.comments.Retractions.Kind;
import localoffer.comments.Retractions.Published;
import localoffer.staff.StaffMember;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// Where published words and answers are taken back: words by moderators and publishers, answers by
/// publishers. Afterwards the same address says that they are gone.
@Controller("/staff")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class RetractionController {

    private final Retractions retractions;
    private final Names names;
    private final ToldUs toldUs;
    private final Pages pages;

    RetractionController(Retractions retractions, Names names, ToldUs toldUs, Pages pages) {
        this.retractions = retractions;
        this.names = names;
        this.toldUs = toldUs;
        this.pages = pages;
    }

    @Get("/comments/{id}/retraction")
    HttpResponse<?> askAboutComment(HttpRequest<?> request, StaffMember me, UUID id) {
        var found = comment(me, id);
        found.ifPresent(one -> retractions.look(me, one));
        return form(request, found, id);
    }

    @Post("/comments/{id}/retraction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> takeCommentBack(HttpRequest<?> request, StaffMember me, UUID id,
            @Body Map<String, String> typed) {
        return comment(me, id).<HttpResponse<?>>map(one -> takeBack(request, me, one, typed))
                .orElseGet(() -> gone(request, id));
    }

    @Get("/told-us/{service}/{answer}/retraction")
    HttpResponse<?> askAboutAnswer(HttpRequest<?> request, StaffMember me, String service,
            UUID answer) {
        return form(request, answer(me, service, answer), answer);
    }

    @Post("/told-us/{service}/{answer}/retraction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> takeAnswerBack(HttpRequest<?> request, StaffMember me, String service,
            UUID answer, @Body Map<String, String> typed) {
        return answer(me, service, answer)
                .<HttpResponse<?>>map(one -> takeBack(request, me, one, typed))
                .orElseGet(() -> gone(request, answer));
    }

    private Optional<Published> comment(StaffMember me, UUID id) {
        mustTakeBack(me, Kind.COMMENT);
        return retractions.comment(me, id);
    }

    private Optional<Published> answer(StaffMember me, String service, UUID id) {
        mustTakeBack(me, Kind.ANSWER);
        return retractions.answer(service, id);
    }

    private static void mustTakeBack(StaffMember me, Kind kind) {
        if (!kind.mayTakeBack(me)) {
            throw new NotFound();
        }
    }

    private HttpResponse<?> form(HttpRequest<?> request, Optional<Published> found, UUID id) {
        return found.<HttpResponse<?>>map(one -> page(request, HttpStatus.OK, one))
                .orElseGet(() -> gone(request, id));
    }

    private HttpResponse<?> takeBack(HttpRequest<?> request, StaffMember me, Published what,
            Map<String, String> typed) {
        var reason = Reason.of(typed.getOrDefault("reason", ""), what.kind().reasons());
        if (reason.isEmpty()) {
            return page(request, HttpStatus.UNPROCESSABLE_ENTITY, what);
        }
        retractions.takeBack(me, what, reason.get());
        // This node shows it at once, the others within seconds.
        toldUs.glance();
        return HttpResponse.seeOther(URI.create(request.getPath()));
    }

    private HttpResponse<?> page(HttpRequest<?> request, HttpStatus status, Published what) {
        return pages.show(request, status, "comments/retraction", new RetractionPage(what,
                names.of(what.service()).name(), status != HttpStatus.OK));
    }

    /// What never was there, and what was taken back, do not look alike: who had its address knew
    /// of it.
    private HttpResponse<?> gone(HttpRequest<?> request, UUID id) {
        if (!retractions.wasTakenBack(id)) {
            throw new NotFound();
        }
        return pages.show(request, HttpStatus.GONE, "comments/taken-back", new GonePage());
    }

    record RetractionPage(Published what, String service, boolean refused) {

        public List<Reason> reasons() {
            return what.kind().reasons();
        }

        public String titleKey() {
            return "retraction.title." + what.kind().word();
        }

        public String wordsKey() {
            return "retraction.words." + what.kind().word();
        }
    }

    record GonePage() {}
}
