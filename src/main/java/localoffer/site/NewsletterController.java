package localoffer.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import localoffer.comments.ToldAndDone;
import localoffer.content.Content;
import localoffer.web.Pages;

/// The newsletter: nobody writes it, it is what was done.
@Controller("/newsletter")
@Produces(MediaType.TEXT_HTML)
class NewsletterController {

    private final Content content;
    private final ToldAndDone told;
    private final Pages pages;

    NewsletterController(Content content, ToldAndDone told, Pages pages) {
        this.content = content;
        this.told = told;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, @QueryValue(defaultValue = "") String from) {
        var edition = content.edition();
        return pages.show(request, "site/newsletter", new NewsletterPage(
                Newsletter.of(edition, from, told), edition.part(Site.class)));
    }

    record NewsletterPage(Newsletter letter, Site site) {}
}
