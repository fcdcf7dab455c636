package localoffer.documents;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.util.HttpHostResolver;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import localoffer.content.Content;
import localoffer.web.Atom;
import localoffer.web.DateWords;
import localoffer.web.Pages;

/// What was published or changed among the documents, since a day of one's choice: a page for
/// people, a feed for their programs.
@Controller
class DocumentChangeController {

    static final int PAGE_CHANGES_MAX = 200;
    private static final String FEED = "/documents.atom";
    private static final String PAGE = "/documents/changes";

    private final Content content;
    private final Pages pages;
    private final Atom atom;
    private final HttpHostResolver hosts;

    DocumentChangeController(
            Content content, Pages pages, Atom atom, HttpHostResolver hosts) {
        this.content = content;
        this.pages = pages;
        this.atom = atom;
        this.hosts = hosts;
    }

    @Get(PAGE)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> list(HttpRequest<?> request, @QueryValue(defaultValue = "") String since) {
        var first = day(since);
        return pages.show(request, "documents/changes", new ChangesPage(since.strip(),
                first.map(DateWords::of).orElse(""), !since.isBlank() && first.isEmpty(),
                changes().stream().filter(one -> first.isEmpty()
                                || !one.change().date().isBefore(first.get()))
                        .limit(PAGE_CHANGES_MAX).toList()));
    }

    @Get(FEED)
    @Produces(MediaType.APPLICATION_ATOM_XML)
    HttpResponse<?> feed(HttpRequest<?> request) {
        return pages.send(request, MediaType.APPLICATION_ATOM_XML_TYPE, atom.of(
                new Atom.Head(FEED, PAGE, "document.changes.title", LocalDate.EPOCH,
                        hosts.resolve(request)),
                changes().stream().limit(PAGE_CHANGES_MAX).map(one -> Atom.Entry.of(
                        one.address(), one.title(), one.change().date(), one.change().what()))
                        .toList()));
    }

    private List<Change.OfPage> changes() {
        var edition = content.edition();
        return Change.OfPage.all(edition.part(Documents.class), edition.part(Guides.class))
                .toList();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// @param typed what stands in the box
    /// @param day the same as people say it; empty when it is no day
    record ChangesPage(
            String typed, String day, boolean notADay, List<Change.OfPage> changes) {}
}
