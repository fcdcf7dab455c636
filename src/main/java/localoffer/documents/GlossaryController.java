package localoffer.documents;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import localoffer.content.Content;
import localoffer.web.Alphabet;
import localoffer.web.Alphabet.Letter;
import localoffer.web.DateWords;
import localoffer.web.Pages;

/// Words explained, from A to Z on one page, so that the browser's own search finds them.
@Controller("/glossary")
@Produces(MediaType.TEXT_HTML)
class GlossaryController {

    private final Content content;
    private final Pages pages;

    GlossaryController(Content content, Pages pages) {
        this.content = content;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request) {
        var edition = content.edition();
        return pages.share(request, edition, "documents/glossary", () -> GlossaryPage.of(
                edition.part(Glossary.class)));
    }

    record GlossaryPage(Glossary all, List<Letter<Glossary.Entry>> letters) {

        static GlossaryPage of(Glossary all) {
            return new GlossaryPage(all, Alphabet.of(all.entries(), Glossary.Entry::term));
        }

        public String checked() {
            return DateWords.of(all.upkeep().lastChecked());
        }
    }
}
