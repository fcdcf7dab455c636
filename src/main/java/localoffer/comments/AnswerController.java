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
import localoffer.comments.AnswersPage.ServicePage;
import localoffer.staff.StaffMember;
import localoffer.staff.Task;
import localoffer.web.FormFields;
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
    HttpResponse<?> list(HttpRequest<?> request, StaffMember me) {
        if (!readsAll(me) && !me.isAnalyst()) {
            throw new NotFound();
        }
        return pages.show(request, "comments/answers",
                AnswersPage.of(answers.services(), names, service -> mayRead(me, service)));
    }

    @Get("/{service}")
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me, String service,
            @QueryValue(defaultValue = "") String q) {
        onlyFor(me, service);
        answering.look(me, service);
        return page(request, HttpStatus.OK, me, service, cut(q), AnswerForm.EMPTY, "");
    }

    @Post("/{service}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, StaffMember me, String service,
            @Body Map<String, String> typed) {
        onlyFor(me, service);
        var form = AnswerForm.from(typed);
        var readable = answers.readable(service, "");
        var mistake = form.mistake(readable);
        if (mistake.isPresent()) {
            return page(request, HttpStatus.UNPROCESSABLE_ENTITY, me, service, "", form,
                    mistake.get());
        }
        return answering.write(me, service, form, readable) ? back(service)
                : page(request, HttpStatus.CONFLICT, me, service, "", form, "comments");
    }

    @Post("/{service}/{answer}/publication")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> publish(StaffMember me, String service, UUID answer) {
        onlyFor(me, service);
        if (!me.may(Task.PUBLISHER) || !answering.publish(me, service, answer)) {
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
            String service, String words, AnswerForm typed, String mistake) {
        var all = answers.readable(service, words);
        return pages.show(request, status, "comments/answer", new ServicePage(names.of(service),
                all, List.copyOf(answers.of(service)), words, typed, mistake,
                me.may(Task.PUBLISHER)));
    }

    private static HttpResponse<?> back(String service) {
        return HttpResponse.seeOther(URI.create("/staff/told-us/" + service));
    }

    /// A service about which nobody wrote, and one that this person may not see, look alike.
    private void onlyFor(StaffMember me, String service) {
        if (!mayRead(me, service) || !answers.services().containsKey(service)) {
            throw new NotFound();
        }
    }

    private static boolean mayRead(StaffMember me, String service) {
        return readsAll(me) || me.mayAnalyse(service);
    }

    private static boolean readsAll(StaffMember me) {
        return me.may(Task.MODERATOR) || me.may(Task.AUTHOR) || me.may(Task.PUBLISHER);
    }

    private static String cut(String words) {
        var clean = FormFields.clean(words);
        return clean.substring(0, Math.min(clean.length(), WORDS_CHARACTERS_MAX));
    }
}
