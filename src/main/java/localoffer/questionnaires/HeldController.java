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
        if (!me.mayDecide() && !me.isAuditor()) {
            throw new NotFound();
        }
        return list(request, HttpStatus.OK, me);
    }

    @Get("/{group}")
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me, String group) {
        return find(me, group)
                .<HttpResponse<?>>map(held ->
                        page(request, HttpStatus.OK, me, held, HeldDecision.NONE, ""))
                .orElseGet(() -> list(request, HttpStatus.GONE, me));
    }

    @Post("/{group}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> update(HttpRequest<?> request, StaffMember me, String group,
            @Body Map<String, String> form) {
        return find(me, group)
                .<HttpResponse<?>>map(held -> decide(request, me, held, HeldDecision.from(form)))
                .orElseGet(() -> list(request, HttpStatus.GONE, me));
    }

    private HttpResponse<?> decide(HttpRequest<?> request, StaffMember me, Held held,
            HeldDecision decision) {
        var possible = possible(me, held);
        var mistake = decision.mistake(possible);
        if (!mistake.isEmpty()) {
            return page(request, HttpStatus.UNPROCESSABLE_ENTITY, me, held, decision, mistake);
        }
        return done(me, held, decision.chosen(possible).orElseThrow(), decision.why())
                ? HttpResponse.seeOther(URI.create("/staff/held"))
                : page(request, HttpStatus.CONFLICT, me, held, decision, "held.mistake.late");
    }

    /// @param status that the list stands for a group that was decided about
    private HttpResponse<?> list(HttpRequest<?> request, HttpStatus status, StaffMember me) {
        return pages.show(request, status, "questionnaires/held", names.page(
                responses.list(services(me)),
                me.mayDecide() ? List.of() : responses.waiting(),
                responses.totals(totals(me)), status == HttpStatus.GONE));
    }

    private boolean done(StaffMember me, Held held, Choice choice, String why) {
        try {
            return choices.make(me, held.group(), choice, why);
        } catch (HeldResponses.Overtaken e) {
            return false;
        }
    }

    /// Empty when somebody else has decided about it in the meantime. A group that was never there,
    /// and one that this person may not see, look alike.
    private Optional<Held> find(StaffMember me, String id) {
        var group = HeldGroup.of(id)
                .filter(one -> me.administrator() || me.mayAnalyse(one.service()))
                .orElseThrow(NotFound::new);
        var found = responses.find(group);
        if (found.isEmpty() && !responses.wasDecided(group)) {
            throw new NotFound();
        }
        return found;
    }

    private static List<Choice> possible(StaffMember me, Held held) {
        return Choice.of(held.group().state(), held.by().filter(me.id()::equals).isPresent());
    }

    /// The auditor sees the totals of all services, and no group.
    private static Optional<Collection<String>> totals(StaffMember me) {
        return me.isAuditor() ? Optional.empty() : services(me);
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
