package localoffer.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import localoffer.content.Content;
import localoffer.content.Problem;
import localoffer.questionnaires.Offer;
import localoffer.staff.StaffMember;
import localoffer.web.Pages;

/// The first page of the staff's part: where to go, and what is wrong in the content folder.
@Controller("/staff")
@Produces(MediaType.TEXT_HTML)
class StaffHomeController {

    private final Content content;
    private final Offer offer;
    private final Pages pages;

    StaffHomeController(Content content, Offer offer, Pages pages) {
        this.offer = offer;
        this.content = content;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, StaffMember member) {
        return pages.show(request, "site/staff-home",
                new StaffHomePage(member, content.problems(), offer.problems()));
    }

    /// @param problems what is wrong in the folder, so that the last good content is served
    /// @param unasked which questions were changed after they were published, and so are not asked
    record StaffHomePage(StaffMember member, List<Problem> problems, List<Problem> unasked) {}
}
