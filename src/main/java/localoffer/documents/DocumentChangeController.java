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
import java.util.stream.Stream;
import localoffer.content.Content;
import localoffer.documents.DocumentChanges.OfPage;
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
    private static final String VIEW = "documents/changes";

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
        var edition = content.edition();
        var changes = edition.part(DocumentChanges.class);
        if (since.isBlank()) {
            return pages.share(request, edition, VIEW,
                    () -> new ChangesPage("", "", false, first(changes.newestFirst().stream())));
        }
        var day = day(since);
        return pages.show(request, VIEW, new ChangesPage(since.strip(),
                day.map(DateWords::of).orElse(""), day.isEmpty(),
                first(changes.since(day.orElse(LocalDate.MIN)))));
    }

    @Get(FEED)
    @Produces(MediaType.APPLICATION_ATOM_XML)
    HttpResponse<?> feed(HttpRequest<?> request) {
        return pages.send(request, MediaType.APPLICATION_ATOM_XML_TYPE, atom.of(
                new Atom.Head(FEED, PAGE, "document.changes.title", LocalDate.EPOCH,
                        hosts.resolve(request)),
                first(content.part(DocumentChanges.class).newestFirst().stream()).stream()
                        .map(one -> Atom.Entry.of(one.address(), one.title(),
                                one.change().date(), one.change().what()))
                        .toList()));
    }

    private static List<OfPage> first(Stream<OfPage> changes) {
        return changes.limit(PAGE_CHANGES_MAX).toList();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// @param typed what stands in the box
    /// @param day the same as people say it; empty when it is no day
    record ChangesPage(
            String typed, String day, boolean notADay, List<OfPage> changes) {}
}
