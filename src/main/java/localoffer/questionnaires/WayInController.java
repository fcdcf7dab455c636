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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.stream.Stream;
import localoffer.content.Content;
import localoffer.web.FormFields;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// Where the poster of a service leads, and where its shared tablet stands between two people.
@Controller("/questionnaires/at/{service}/{channel}")
@Produces(MediaType.TEXT_HTML)
class WayInController {

    private final Content content;
    private final Forms forms;
    private final Tickets tickets;
    private final Pages pages;

    WayInController(Content content, Forms forms, Tickets tickets, Pages pages) {
        this.content = content;
        this.forms = forms;
        this.tickets = tickets;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, String service, String channel) {
        var language = pages.language(request);
        var all = forms.all(service).stream().map(form -> forms.in(language, form)).toList();
        if (all.isEmpty()) {
            throw new NotFound();
        }
        var page = new WayIn(all.getFirst().service(), all, Way.of(channel(channel)));
        return page.isKiosk()
                ? Kiosk.forget(pages.showBare(request, HttpStatus.OK, "questionnaires/way-in",
                        page))
                : pages.share(request, content.edition(), "questionnaires/way-in", () -> page);
    }

    /// Clears what a person has done so far at the tablet, for the next one.
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> clear(String service, String channel, @Body @Nullable String body) {
        if (channel(channel) != Channel.KIOSK) {
            throw new NotFound();
        }
        tickets.clear(FormFields.parse(body == null ? "" : body).first("ticket"));
        return Kiosk.clear(HttpResponse.seeOther(URI.create(Kiosk.addressOf(service))));
    }

    /// The channel that an address names, which only a poster's and a tablet's do.
    static Channel channel(String word) {
        return Stream.of(Channel.QR, Channel.KIOSK).filter(one -> one.word().equals(word))
                .findFirst().orElseThrow(NotFound::new);
    }
}
