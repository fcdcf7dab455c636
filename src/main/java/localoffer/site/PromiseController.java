package localoffer.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import localoffer.content.Content;
import localoffer.content.Edition;
import localoffer.documents.Documents;
import localoffer.documents.RelatedServices;
import localoffer.questionnaires.Promise;
import localoffer.web.CsvFile;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// The Promise: its statements, who made it, how far it is kept, and what changed.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class PromiseController {

    static final List<String> COLUMNS = List.of("number", "statement", "asked about", "voice",
            "good answers, per cent", "low", "high", "answers, about", "services",
            "beside the year before");
    private static final String PAGE = "/promise";

    private final Content content;
    private final PromiseFigures figures;
    private final RelatedServices services;
    private final Pages pages;

    PromiseController(Content content, PromiseFigures figures, RelatedServices services,
            Pages pages) {
        this.content = content;
        this.figures = figures;
        this.services = services;
        this.pages = pages;
    }

    @Get(PAGE)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request) {
        var edition = content.edition();
        var kept = figures.kept();
        return pages.share(request, edition, List.of(kept, figures.fewest()), "site/promise",
                () -> page(edition, kept));
    }

    /// What was released, a line for each statement and voice.
    @Get(PAGE + ".csv")
    @Produces("text/csv")
    HttpResponse<String> file() {
        var kept = figures.kept();
        var lines = new ArrayList<List<Object>>();
        page(content.edition(), kept).rows().forEach(row -> row.lines().forEach(line ->
                lines.add(line(row, line))));
        return CsvFile.send("promise" + kept.until().map(quarter -> "-until-" + quarter)
                .orElse("") + (kept.demonstration() ? "-demonstration" : ""), COLUMNS, lines);
    }

    private static List<Object> line(PromisePage.Row row, PromiseKept.Line line) {
        var kept = line.kept();
        var share = kept.map(PromiseKept.Kept::share);
        return List.of(row.statement().number(), row.statement().text(), row.about(),
                line.voice(), share.map(Share::written).orElse("too few"),
                share.map(Share::low).orElse(""), share.map(Share::high).orElse(""),
                kept.<Object>map(PromiseKept.Kept::answers).orElse(""),
                kept.<Object>map(PromiseKept.Kept::services).orElse(""),
                kept.map(one -> one.change().name().toLowerCase(Locale.ROOT)
                        .replace('_', ' ')).orElse(""));
    }

    private PromisePage page(Edition edition, PromiseKept kept) {
        var promise = edition.part(Promise.class);
        var document = edition.part(Documents.class).find(promise.document())
                .orElseThrow(NotFound::new);
        return new PromisePage(promise, document,
                services.named(edition, document.relatedServices()), kept, figures.fewest());
    }
}
