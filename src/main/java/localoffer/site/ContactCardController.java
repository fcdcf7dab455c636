package localoffer.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.util.HttpHostResolver;
import java.util.List;
import localoffer.browsing.Listed;
import localoffer.content.Content;
import localoffer.directory.Directory;
import localoffer.directory.Service;
import localoffer.web.DateWords;
import localoffer.web.Pages;

/// The card that families asked for: who to contact, on one sheet or on a postcard.
@Controller("/contact-card")
@Produces(MediaType.TEXT_HTML)
class ContactCardController {

    private final Content content;
    private final HttpHostResolver hosts;
    private final Pages pages;

    ContactCardController(Content content, HttpHostResolver hosts, Pages pages) {
        this.content = content;
        this.hosts = hosts;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request) {
        return card(request, false);
    }

    @Get("/postcard")
    HttpResponse<?> showPostcard(HttpRequest<?> request) {
        return card(request, true);
    }

    private HttpResponse<?> card(HttpRequest<?> request, boolean postcard) {
        var edition = content.edition();
        var home = hosts.resolve(request).replaceFirst("^https?://", "");
        return pages.share(request, edition, home, "site/contact-card", () -> {
            var directory = edition.part(Directory.class);
            return new CardPage(postcard, home, DateWords.of(directory.today()),
                    directory.keyContacts().stream().map(Listed::of).toList());
        });
    }

    /// @param home where the site stands, as people say it
    /// @param made the day
    record CardPage(boolean postcard, String home, String made, List<Listed> contacts) {

        public boolean isUnchecked() {
            return contacts.stream().map(Listed::service).noneMatch(Service::isChecked);
        }
    }
}
