package localoffer.documents;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import localoffer.content.Content;
import localoffer.content.Edition;
import localoffer.documents.Plan.Action;
import localoffer.web.CsvFile;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// The plans of the area: what was promised, by when, and what is known to have come of it.
@Controller("/plans")
@Produces(MediaType.TEXT_HTML)
class PlanController {

    private final Content content;
    private final RelatedServices services;
    private final DocumentController documents;
    private final Pages pages;

    PlanController(Content content, RelatedServices services, DocumentController documents,
            Pages pages) {
        this.content = content;
        this.services = services;
        this.documents = documents;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request) {
        var edition = content.edition();
        return pages.share(request, edition, "documents/plans", () -> PlanList.of(
                edition.part(Plans.class), edition.part(Documents.class)));
    }

    /// A plan without actions has the page that every document has.
    @Get("/{slug}")
    HttpResponse<?> show(HttpRequest<?> request, String slug) {
        var edition = content.edition();
        var plan = edition.part(Plans.class).find(slug);
        if (plan.isEmpty()) {
            return documents.show(request, slug);
        }
        return pages.share(request, edition, "documents/plan", () -> page(edition, plan.get()));
    }

    @Get("/{slug}/actions/{number}")
    HttpResponse<?> action(HttpRequest<?> request, String slug, String number) {
        var edition = content.edition();
        var plan = edition.part(Plans.class).find(slug).orElseThrow(NotFound::new);
        var action = plan.find(number).orElseThrow(NotFound::new);
        return pages.share(request, edition, "documents/action",
                () -> page(edition, plan, action));
    }

    @Get("/{slug}/actions.csv")
    @Produces("text/csv")
    HttpResponse<String> csv(String slug) {
        var plans = content.part(Plans.class);
        var plan = plans.find(slug).orElseThrow(NotFound::new);
        return CsvFile.send(slug, PlanTable.COLUMNS, new PlanTable(plan, plans.today()).lines());
    }

    private PlanPage page(Edition edition, Plan plan) {
        return new PlanPage(plan, documents.page(edition, plan.document()),
                edition.part(Documents.class), edition.part(Plans.class).today());
    }

    private ActionPage page(Edition edition, Plan plan, Action action) {
        var area = plan.areas().stream().filter(one -> one.actions().contains(action))
                .findFirst().orElseThrow();
        return new ActionPage(plan, area, action, edition.part(Documents.class),
                edition.part(Scorecard.class), services.named(edition, action.beside().services()),
                edition.part(Plans.class).today());
    }
}
