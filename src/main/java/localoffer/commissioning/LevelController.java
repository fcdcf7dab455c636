package localoffer.commissioning;

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
import java.util.stream.IntStream;
import localoffer.content.Content;
import localoffer.results.Trigger;
import localoffer.staff.StaffMember;
import localoffer.web.Mistakes;
import localoffer.web.Pages;

/// How closely a service is watched: the site suggests a level, a person confirms one with a
/// reason, and nothing that was confirmed is ever changed.
@Controller("/staff/services/{slug}/levels")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class LevelController {

    private final Content content;
    private final Reports reports;
    private final Escalations escalations;
    private final Pages pages;

    LevelController(Content content, Reports reports, Escalations escalations, Pages pages) {
        this.content = content;
        this.reports = reports;
        this.escalations = escalations;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, StaffMember me, String slug) {
        return page(request, HttpStatus.OK, report(me, slug), LevelForm.EMPTY, Mistakes.NONE);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, StaffMember me, String slug,
            @Body Map<String, String> form) {
        var report = report(me, slug);
        var typed = LevelForm.from(form);
        var mistakes = typed.mistakes(escalations.today());
        if (mistakes.isMade()) {
            return page(request, HttpStatus.UNPROCESSABLE_ENTITY, report, typed, mistakes);
        }
        escalations.confirm(me, slug, report.watch().suggested(), typed);
        return HttpResponse.seeOther(URI.create(report.levels()));
    }

    private Report report(StaffMember me, String slug) {
        return reports.decidable(me, content.part(Contracts.class), slug);
    }

    private HttpResponse<?> page(HttpRequest<?> request, HttpStatus status, Report report,
            LevelForm typed, Mistakes mistakes) {
        return pages.show(request, status, "commissioning/levels", new LevelPage(report, typed,
                mistakes, IntStream.rangeClosed(0, Trigger.LEVEL_MAX).boxed().toList()));
    }

    record LevelPage(Report report, LevelForm typed, Mistakes mistakes,
            List<Integer> levels) {

        public Standing standing() {
            return report.watch();
        }
    }
}
