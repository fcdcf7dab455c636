package localoffer.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;

/// Shows each component in each of its states, to those who build and test the site.
@Controller("/patterns")
@Produces(MediaType.TEXT_HTML)
@Requires(env = {"dev", "test"})
class PatternController {

    private final Pages pages;

    PatternController(Pages pages) {
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request) {
        return pages.show(request, "web/patterns", new Patterns());
    }

    /// A question is a page of its own, with its own h1.
    @Get("/question")
    HttpResponse<?> question(HttpRequest<?> request) {
        return pages.show(request, "web/pattern-question", new Patterns());
    }
}
