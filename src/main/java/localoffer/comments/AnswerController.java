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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import localoffer.comments.AnswersPage.Row;
import localoffer.comments.AnswersPage.ServicePage;
import localoffer.staff.StaffMember;
import localoffer.web.FormFields;
import localoffer.web.Mistakes;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// The comments that may be read, for the staff who answer them.
@Controller("/staff/told-us")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class AnswerController {

    private static final int WORDS_CHARACTERS_MAX = 200;

    private final Answers answers;
    private final Answering answering;
    private final Names names;
    private final Pages pages;

    AnswerController(Answers answers, Answering answering, Names names, Pages pages) {
        this.answers = answers;
        this.answering = answering;
        this.names = names;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, StaffMember me,
            @QueryValue(defaultValue = "") String q) {
        if (!Reach.isAny(me)) {
            throw new NotFound();
        }
        var rows = AnswersPage.rows(me, answers.services(), names);
        var words = cut(q);
        return pages.show(request, "comments/answers",
                AnswersPage.of(rows, words, words.isEmpty() ? List.of() : found(me, rows, words)));
    }

    private List<Cleared> found(StaffMember me, List<Row> rows, String words) {
        var services = rows.stream().map(row -> row.service().id())
                .collect(Collectors.partitioningBy(one -> Reach.of(me, one) == Reach.ALL));
        var found = answers.search(services.getOrDefault(true, List.of()),
                services.getOrDefault(false, List.of()), words, AnswersPage.FOUND_MAX + 1);
        answering.search(me, AnswersPage.shown(found).stream().map(Cleared::service).distinct()
                .toList());
        return found;
    }

    @Get("/{service}")
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me, String service,
            @QueryValue(defaultValue = "") String q) {
        onlyFor(me, service);
        answering.look(me, service);
        return page(request, HttpStatus.OK, me, service, cut(q), AnswerForm.EMPTY,
                Mistakes.NONE);
    }

    @Post("/{service}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, StaffMember me, String service,
            @Body Map<String, String> typed) {
        onlyFor(me, service);
        var form = AnswerForm.from(typed);
        var readable = Reach.of(me, service).comments(answers.readable(service));
        var mistakes = form.mistakes(readable, answering.now());
        if (mistakes.isMade()) {
            return page(request, HttpStatus.UNPROCESSABLE_ENTITY, me, service, "", form, mistakes);
        }
        return answering.write(me, service, form, readable) ? back(service)
                : page(request, HttpStatus.CONFLICT, me, service, "", form,
                        Mistakes.of("comments", AnswerForm.KEY + "comments"));
    }

    @Post("/{service}/{answer}/publication")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> publish(StaffMember me, String service, UUID answer) {
        onlyFor(me, service);
        if (!answering.publish(me, service, answer)) {
            throw new NotFound();
        }
        return back(service);
    }

    @Post("/{service}/{answer}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(StaffMember me, String service, UUID answer) {
        onlyFor(me, service);
        if (!answering.remove(me, service, answer)) {
            throw new NotFound();
        }
        return back(service);
    }

    private HttpResponse<?> page(HttpRequest<?> request, HttpStatus status, StaffMember me,
            String service, String words, AnswerForm typed, Mistakes mistakes) {
        var reach = Reach.of(me, service);
        var all = answers.readable(service);
        var shown = words.isEmpty() ? all
                : answers.search(List.of(service), List.of(), words, Integer.MAX_VALUE);
        return pages.show(request, status, "comments/answer", new ServicePage(me,
                names.of(service), reach.comments(shown),
                reach.answers(answers.of(service, all)), words, typed, mistakes));
    }

    private static HttpResponse<?> back(String service) {
        return HttpResponse.seeOther(URI.create("/staff/told-us/" + service));
    }

    /// A service about which nobody wrote, and one that this person may not see, look alike.
    private void onlyFor(StaffMember me, String service) {
        var reach = Reach.of(me, service);
        if (reach == Reach.NOTHING || !answers.isAny(service, reach == Reach.ALL)) {
            throw new NotFound();
        }
    }

    private static String cut(String words) {
        var clean = FormFields.clean(words);
        return clean.substring(0, Math.min(clean.length(), WORDS_CHARACTERS_MAX));
    }
}
