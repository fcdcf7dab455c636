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
import java.util.UUID;
import localoffer.comments.Answer.Plan;
import localoffer.comments.Answer.State;
import localoffer.comments.Names.Named;
import localoffer.staff.StaffMember;
import localoffer.staff.Task;
import localoffer.web.Mistakes;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// What came of something that was planned, for publishers: people hear of it at once.
@Controller("/staff/told-us/{service}/{answer}/outcome")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class OutcomeController {

    /// The mistake of who comes after somebody else.
    private static final Mistakes LATE = Mistakes.of("action", AnswerForm.KEY + "late");

    private final Answers answers;
    private final Answering answering;
    private final Names names;
    private final Pages pages;

    OutcomeController(Answers answers, Answering answering, Names names, Pages pages) {
        this.answers = answers;
        this.answering = answering;
        this.names = names;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request, StaffMember me, String service, UUID answer) {
        var planned = find(me, service, answer);
        if (!planned.isOpen()) {
            throw new NotFound();
        }
        return page(request, HttpStatus.OK, planned, Outcome.EMPTY, Mistakes.NONE);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, StaffMember me, String service, UUID answer,
            @Body Map<String, String> typed) {
        var planned = find(me, service, answer);
        var outcome = Outcome.from(typed);
        var mistakes = outcome.mistakes(answering.now());
        if (mistakes.isMade()) {
            return page(request, HttpStatus.UNPROCESSABLE_ENTITY, planned, outcome, mistakes);
        }
        if (!answering.follow(me, service, answer, outcome)) {
            return page(request, HttpStatus.CONFLICT, find(me, service, answer), outcome, LATE);
        }
        return HttpResponse.seeOther(URI.create("/staff/told-us/" + service));
    }

    /// What is planned, or was until somebody told what came of it.
    private Answer find(StaffMember me, String service, UUID answer) {
        if (!me.may(Task.PUBLISHER)) {
            throw new NotFound();
        }
        return answers.find(service, answer)
                .filter(one -> one.isOpen() || one.outcome().isPresent())
                .orElseThrow(NotFound::new);
    }

    private HttpResponse<?> page(HttpRequest<?> request, HttpStatus status, Answer answer,
            Outcome typed, Mistakes mistakes) {
        return pages.show(request, status, "comments/outcome",
                new OutcomePage(names.of(answer.service()), answer, typed, mistakes));
    }

    record OutcomePage(Named service, Answer answer, Outcome typed, Mistakes mistakes) {

        /// What is planned, or was.
        public Plan plan() {
            return answer.outcome().orElseGet(() ->
                    new Plan(answer.told().action(), answer.told().due(), ""));
        }

        public List<State> states() {
            return List.of(State.DONE, State.CANNOT);
        }
    }
}
