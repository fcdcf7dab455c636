package localoffer.questionnaires;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import java.util.Optional;
import localoffer.web.FormFields;
import localoffer.web.NotFound;

/// The journey from the first question to the check page. Every page brings all answers along,
/// so that no cookie, account or memory of ours is needed, and nothing is kept before it is sent.
@Controller("/questionnaires/{questionnaire}/for/{service}/answers")
@Produces(MediaType.TEXT_HTML)
class AnswersController {

    private final Forms forms;
    private final JourneyPages pages;
    private final Tickets tickets;
    private final CodeOnly codeOnly;

    AnswersController(Forms forms, JourneyPages pages, Tickets tickets, CodeOnly codeOnly) {
        this.codeOnly = codeOnly;
        this.forms = forms;
        this.pages = pages;
        this.tickets = tickets;
    }

    /// The first question, with a fresh ticket; the page before it where a code is needed.
    ///
    /// @param page where the person came from, for a question that is about a page
    /// @param by how the person came here, if not by the site itself
    @Get
    HttpResponse<?> show(HttpRequest<?> request, String questionnaire, String service,
            @QueryValue(defaultValue = "on") String pictures,
            @QueryValue(defaultValue = "") String page,
            @QueryValue(defaultValue = "") String by) {
        var language = pages.language(request);
        var open = forms.find(questionnaire, service);
        if (open.isEmpty()) {
            return pages.closed(request, forms.in(language, forms.closed(questionnaire, service)
                    .orElseThrow(NotFound::new)), Sheet.blank());
        }
        var form = forms.in(language, open.get());
        if (codeOnly.covers(form)) {
            return HttpResponse.seeOther(URI.create(language.to(form.address())));
        }
        var filled = Answers.filled(form.questionnaire(), page);
        var first = new Journey(form.questionnaire(), filled).first();
        var sheet = Sheet.fresh(forms.ticket(form), first.name(), Sheet.isOn(pictures),
                Way.of(Channel.ofForm(by))).having(filled);
        return pages.show(request, form, sheet, first, Optional.empty(), "");
    }

    /// The page that follows from the answers and the button. Who goes back after sending is
    /// told, and what they send then is another form: else it would be thanked and not kept. On a
    /// tablet that people share such a form does not come back: the next person sees nothing.
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> create(HttpRequest<?> request, String questionnaire, String service,
            @Body @Nullable String body) {
        var fields = FormFields.parse(body == null ? "" : body);
        var sent = Sheet.from(fields);
        var returned = forms.returned(questionnaire, service, sent.ticket())
                .orElseThrow(NotFound::new);
        var form = forms.in(pages.language(request), returned.form());
        if (returned.closed()) {
            return pages.closed(request, form, sent);
        }
        if (sent.way().isKiosk() && isUsed(returned)) {
            return Kiosk.clear(HttpResponse.seeOther(
                    URI.create(Kiosk.addressOf(form.topic().id()))));
        }
        var button = fields.first("go");
        var turn = new Journey(form.questionnaire(), sent.answers())
                .turn(sent.page(), button, sent.changing());
        var next = sent.turned(turn, button);
        // Whoever sends answers again comes by this page; the others need not ask the database.
        boolean used = turn.step() instanceof Step.CheckAnswers && isUsed(returned);
        return returned.ticket().isPresent() && !used
                ? pages.show(request, form, next, turn.step(), turn.mistake(),
                        isLeftOut(sent, next, button) ? "questionnaires.notice.skipped" : "")
                : pages.show(request, form, next.with(forms.again(form, sent.ticket())),
                        turn.step(), turn.mistake(), used ? JourneyPage.SENT
                                : "questionnaires.notice.ticket");
    }

    /// Whether a question was skipped that had something in it: to skip is to give no answer.
    private static boolean isLeftOut(Sheet sent, Sheet next, String button) {
        return button.equals(Journey.SKIP)
                && next.answers().questions().size() < sent.answers().questions().size();
    }

    private boolean isUsed(Form.Returned returned) {
        return returned.ticket().filter(tickets::isUsed).isPresent();
    }
}
