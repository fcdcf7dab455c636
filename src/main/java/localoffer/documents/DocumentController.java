package localoffer.documents;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.SystemFile;
import java.net.URI;
import localoffer.content.Content;
import localoffer.content.Edition;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// The documents and plans of the area. Both are found at either address, but stand at one.
@Controller
@Produces(MediaType.TEXT_HTML)
class DocumentController {

    private final Content content;
    private final RelatedServices services;
    private final Pages pages;

    DocumentController(Content content, RelatedServices services, Pages pages) {
        this.content = content;
        this.services = services;
        this.pages = pages;
    }

    @Get("/documents")
    HttpResponse<?> list(HttpRequest<?> request) {
        var edition = content.edition();
        return pages.share(request, edition, "documents/list",
                () -> DocumentList.byKind(edition.part(Documents.class)));
    }

    @Get("/documents/themes")
    HttpResponse<?> listByTheme(HttpRequest<?> request) {
        var edition = content.edition();
        return pages.share(request, edition, "documents/list",
                () -> DocumentList.bySubject(edition.part(Documents.class)));
    }

    @Get("/documents/{slug}")
    HttpResponse<?> show(HttpRequest<?> request, String slug) {
        var edition = content.edition();
        var document = edition.part(Documents.class).find(slug).orElseThrow(NotFound::new);
        if (!document.address().equals(request.getPath())) {
            return HttpResponse.redirect(URI.create(document.address()));
        }
        return pages.share(request, edition, "documents/document", () -> page(edition, document));
    }

    /// A file to keep: browsers save it, whatever it holds.
    @Get("/documents/{slug}/files/{name}")
    @Produces(MediaType.ALL)
    HttpResponse<?> file(String slug, String name) {
        var file = content.part(Documents.class).find(slug).stream()
                .flatMap(document -> document.versions().stream())
                .flatMap(version -> version.file().stream())
                .filter(one -> one.name().equals(name)).findFirst().orElseThrow(NotFound::new);
        return HttpResponse.ok(new SystemFile(file.origin().toFile(),
                MediaType.of(file.type().media())).attach(file.name()));
    }

    DocumentPage page(Edition edition, Document document) {
        return DocumentPage.of(document, edition.part(Documents.class),
                edition.part(Plans.class).ofDocument(document),
                services.named(edition, document.relatedServices()));
    }
}
