package localoffer.questionnaires;

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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.questionnaires.HeldDecision.Choice;
import localoffer.questionnaires.HeldPage.DecisionPage;
import localoffer.questionnaires.HeldResponses.Held;
import localoffer.staff.StaffMember;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// The responses that were held, for the staff who decide whether they count.
@Controller("/staff/held")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class HeldController {

    private final HeldResponses responses;
    private final HeldChoices choices;
    private final HeldPage.Names names;
    private final Pages pages;

    HeldController(HeldResponses responses, HeldChoices choices, HeldPage.Names names,
            Pages pages) {
        this.responses = responses;
        this.choices = choices;
        this.names = names;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, StaffMember me) {
        return pages.show(request, "questionnaires/held", names.page(
                responses.list(services(me)), responses.totals(services(me))));
    }

    @Get("/{group}")
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me, String group) {
        return page(request, HttpStatus.OK, me, held(me, group), HeldDecision.NONE, "");
    }

    @Post("/{group}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> update(HttpRequest<?> request, StaffMember me, String group,
            @Body Map<String, String> form) {
        var held = held(me, group);
        var decision = HeldDecision.from(form);
        var possible = possible(me, held);
        var mistake = decision.mistake(possible);
        if (!mistake.isEmpty()) {
            return page(request, HttpStatus.UNPROCESSABLE_ENTITY, me, held, decision, mistake);
        }
        return done(me, held, decision.chosen(possible).orElseThrow(), decision.why())
                ? HttpResponse.seeOther(URI.create("/staff/held"))
                : page(request, HttpStatus.CONFLICT, me, held, decision, "held.mistake.late");
    }

    private boolean done(StaffMember me, Held held, Choice choice, String why) {
        try {
            return choices.make(me, held.group(), choice, why);
        } catch (HeldResponses.Overtaken e) {
            return false;
        }
    }

    /// A group that is not there, and one that this person may not see, look alike.
    private Held held(StaffMember me, String id) {
        return HeldGroup.of(id)
                .filter(group -> me.administrator() || me.mayAnalyse(group.service()))
                .flatMap(responses::find).orElseThrow(NotFound::new);
    }

    private static List<Choice> possible(StaffMember me, Held held) {
        return Choice.of(held.group().state(), held.by().filter(me.id()::equals).isPresent());
    }

    private static Optional<Collection<String>> services(StaffMember me) {
        return me.administrator() || me.allServices()
                ? Optional.empty() : Optional.of(me.services());
    }

    private HttpResponse<?> page(HttpRequest<?> request, HttpStatus status, StaffMember me,
            Held held, HeldDecision typed, String mistake) {
        return pages.show(request, status, "questionnaires/held-group", new DecisionPage(
                names.row(held), possible(me, held), typed, mistake));
    }
}
