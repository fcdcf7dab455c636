package localoffer.questionnaires;

import io.micronaut.core.annotation.Nullable;
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
import localoffer.content.Content;
import localoffer.web.FormFields;

/// Before the first question and after the last. Both pages are the same for everybody: the
/// thanks say nothing of what was answered, with what, or whether it can be taken back.
@Controller("/questionnaires/{questionnaire}/for/{service}")
@Produces(MediaType.TEXT_HTML)
class StartController {

    private static final String START = "questionnaires/start";
    private static final String THANKS = "questionnaires/thanks";

    private final Content content;
    private final StartPage.Maker maker;
    private final CodeDesk codes;
    private final JourneyPages pages;

    StartController(Content content, StartPage.Maker maker, CodeDesk codes, JourneyPages pages) {
        this.content = content;
        this.maker = maker;
        this.codes = codes;
        this.pages = pages;
    }

    /// @param page where the person came from, for a question that is about a page
    @Get
    HttpResponse<?> show(HttpRequest<?> request, String questionnaire, String service,
            @QueryValue(defaultValue = "") String page) {
        return start(request, questionnaire, service, Way.PLAIN, page);
    }

    /// For people who came by a poster or sit at a shared tablet.
    @Get("/by/{channel}")
    HttpResponse<?> by(HttpRequest<?> request, String questionnaire, String service,
            String channel) {
        var way = Way.of(WayInController.channel(channel));
        return start(request, questionnaire, service, way, "");
    }

    /// With a code, which stands in no address from here on.
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> create(HttpRequest<?> request, String questionnaire, String service,
            @Body @Nullable String body) {
        var way = Way.from(FormFields.parse(body == null ? "" : body));
        var found = maker.find(pages.language(request), questionnaire, service, way);
        if (found.isEmpty()) {
            return closed(request, questionnaire, service);
        }
        var start = found.get();
        return codes.isGood(request, way, start.form().topic())
                ? pages.alone(request, HttpStatus.OK, START, start)
                : pages.alone(request, HttpStatus.UNPROCESSABLE_ENTITY, START,
                        start.refused(codes.mistake(request, way)));
    }

    /// Who sent their answers on the last day is thanked after it as well.
    @Get("/thanks")
    HttpResponse<?> thanks(HttpRequest<?> request, String questionnaire, String service) {
        return pages.share(request, content.edition(), THANKS,
                end(request, questionnaire, service, Way.PLAIN));
    }

    @Get("/by/kiosk/thanks")
    HttpResponse<?> clear(HttpRequest<?> request, String questionnaire, String service) {
        return Kiosk.clear(pages.alone(request, HttpStatus.OK, THANKS,
                end(request, questionnaire, service, Way.of(Channel.KIOSK))));
    }

    private HttpResponse<?> start(HttpRequest<?> request, String questionnaire, String service,
            Way way, String from) {
        var start = maker.find(pages.language(request), questionnaire, service, way);
        return start.isPresent()
                ? pages.share(request, content.edition(), START, start.get().from(from))
                : closed(request, questionnaire, service);
    }

    private HttpResponse<?> closed(HttpRequest<?> request, String questionnaire, String service) {
        var form = maker.closed(pages.language(request), questionnaire, service, Way.PLAIN).form();
        return pages.closed(request, form, Sheet.blank());
    }

    private StartPage end(HttpRequest<?> request, String questionnaire, String service, Way way) {
        var language = pages.language(request);
        return maker.find(language, questionnaire, service, way)
                .orElseGet(() -> maker.closed(language, questionnaire, service, way));
    }
}
