package localoffer.comments;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.time.YearMonth;
import localoffer.content.Content;
import localoffer.web.Pages;

/// What you told us and what we did: the page that the law asks for, and its feed. Finding what is
/// wanted among all of it may take a moment, in which no other request should wait.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class ToldUsController {

    private final ToldUs toldUs;
    private final AnswerFeed feed;
    private final Content content;
    private final Names names;
    private final Pages pages;
    private final HttpHostResolver hosts;
    private final Clock clock;

    ToldUsController(ToldUs toldUs, AnswerFeed feed, Content content, Names names,
            Pages pages, HttpHostResolver hosts, Clock clock) {
        this.toldUs = toldUs;
        this.feed = feed;
        this.content = content;
        this.names = names;
        this.pages = pages;
        this.hosts = hosts;
        this.clock = clock;
    }

    @Get("/told-us")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, @QueryValue(defaultValue = "") String service,
            @QueryValue(defaultValue = "") String theme,
            @QueryValue(defaultValue = "") String year,
            @QueryValue(defaultValue = "1") String page) {
        return pages.show(request, "comments/told-us", ToldUsPage.of(toldUs,
                Wanted.of(service, theme, year, number(page)), content.part(Themes.class),
                names));
    }

    @Get(AnswerFeed.ADDRESS)
    @Produces(MediaType.APPLICATION_ATOM_XML)
    HttpResponse<?> feed(HttpRequest<?> request, @QueryValue(defaultValue = "") String service,
            @QueryValue(defaultValue = "") String theme,
            @QueryValue(defaultValue = "") String year) {
        var wanted = Wanted.of(service, theme, year, 1);
        return pages.send(request, MediaType.APPLICATION_ATOM_XML_TYPE, feed.of(
                toldUs.get().answers().stream().filter(one -> wanted.has(one)).toList(),
                wanted.feed(), YearMonth.now(clock), hosts.resolve(request)));
    }

    private static int number(String page) {
        return page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1;
    }
}
