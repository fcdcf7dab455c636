package localoffer.search;

import io.micronaut.core.convert.value.ConvertibleMultiValues;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import localoffer.content.Content;
import localoffer.directory.Directory;
import localoffer.staff.Audit;
import localoffer.staff.StaffMember;
import localoffer.web.CsvFile;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// What people looked for and did not find, as a page and as a file: so many searches, and of no
/// person.
@Controller("/staff")
@ExecuteOn(TaskExecutors.BLOCKING)
class MissedController {

    private static final List<String> COLUMNS =
            List.of("words", "from", "to", "narrowed by", "searches", "note");

    private final Content content;
    private final MissedSearches missed;
    private final Audit audit;
    private final Pages pages;

    MissedController(Content content, MissedSearches missed, Audit audit, Pages pages) {
        this.content = content;
        this.missed = missed;
        this.audit = audit;
        this.pages = pages;
    }

    @Get("/searches")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> list(HttpRequest<?> request, StaffMember me) {
        return pages.show(request, "search/missed", page(request, me));
    }

    @Get("/searches.csv")
    @Produces("text/csv")
    HttpResponse<String> file(HttpRequest<?> request, StaffMember me) {
        var page = page(request, me);
        audit.record(me, "exported searches that found nothing", page.choice().query());
        return CsvFile.send("searches", COLUMNS, lines(page));
    }

    private MissedPage page(HttpRequest<?> request, StaffMember me) {
        if (!me.isKeeper()) {
            throw new NotFound();
        }
        var chosen = request.getParameters();
        return MissedPage.of(missed.release(),
                content.part(Directory.class).taxonomies().needs(), first(chosen, "need"),
                first(chosen, "age"), first(chosen, "district"));
    }

    private static String first(ConvertibleMultiValues<String> parameters, String name) {
        return parameters.getAll(name).stream().findFirst().orElse("");
    }

    private static List<List<Object>> lines(MissedPage page) {
        return page.lines().stream().<List<Object>>map(line -> List.of(
                line.words().isEmpty() ? "(other words)" : line.words(), line.from(), line.to(),
                page.choice().value(), line.searches(),
                line.invented() ? "invented for the demonstration" : "")).toList();
    }
}
