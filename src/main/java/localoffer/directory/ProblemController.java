package localoffer.directory;

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
import localoffer.content.Content;
import localoffer.web.FormFields;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// Reports a problem with a listing: no account, no cookie, and nobody is named.
@Controller("/services/{slug}/problem")
@Produces(MediaType.TEXT_HTML)
class ProblemController {

    private final Content content;
    private final ProblemTickets tickets;
    private final ProblemAnswers answers;
    private final Pages pages;

    ProblemController(Content content, ProblemTickets tickets, ProblemAnswers answers,
            Pages pages) {
        this.content = content;
        this.tickets = tickets;
        this.answers = answers;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, String slug) {
        var service = service(slug);
        if (!service.id().equals(slug)) {
            return HttpResponse.redirect(URI.create("/services/" + service.id() + "/problem"))
                    .status(HttpStatus.MOVED_PERMANENTLY);
        }
        return answers.form(request, HttpStatus.OK, service,
                ProblemForm.fresh(tickets.issue(service)), "");
    }

    /// Whatever goes wrong, the page that follows still holds every word; and nobody is thanked
    /// for what was not kept.
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> create(HttpRequest<?> request, String slug, @Body @Nullable String body) {
        var form = ProblemForm.from(FormFields.parse(body == null ? "" : body));
        return answers.to(request, service(slug), form);
    }

    @Get("/thanks")
    HttpResponse<?> thanks(HttpRequest<?> request, String slug) {
        var service = service(slug);
        return pages.share(request, content.edition(), "directory/problem-thanks",
                () -> new ThanksPage(service));
    }

    /// A report on a service that was renamed meanwhile is kept too.
    private Service service(String slug) {
        var directory = content.part(Directory.class);
        return directory.named(slug).orElseThrow(NotFound::new);
    }

    record ThanksPage(Service service) {}
}
