package localoffer.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.time.LocalDate;
import localoffer.content.Content;
import localoffer.content.Edition;
import localoffer.staff.StaffMember;
import localoffer.web.NotFound;
import localoffer.web.Pages;
import org.jspecify.annotations.Nullable;

/// For the staff: how old somebody must be to read each public text with ease.
@Controller("/staff/readability")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class ReadabilityController {

    private final Content content;
    private final Clock clock;
    private final Pages pages;
    /// Worked out when somebody first asks, for the edition of then.
    private volatile @Nullable Made made;

    ReadabilityController(Content content, Clock clock, Pages pages) {
        this.content = content;
        this.clock = clock;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me) {
        if (!me.isKeeper()) {
            throw new NotFound();
        }
        return pages.show(request, "site/staff-readability", page(content.edition()));
    }

    private ReadabilityPage page(Edition edition) {
        var known = made;
        if (known == null || !known.edition.equals(edition)) {
            known = new Made(edition, ReadabilityPage.of(PublicTexts.all(edition),
                    edition.part(HardTexts.class), LocalDate.now(clock)));
            made = known;
        }
        return known.page;
    }

    private record Made(Edition edition, ReadabilityPage page) {}
}
