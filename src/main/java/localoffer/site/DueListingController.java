package localoffer.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import localoffer.content.Content;
import localoffer.directory.Directory;
import localoffer.staff.StaffMember;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// For the staff: the listings that are due to be checked.
@Controller("/staff/listings")
@Produces(MediaType.TEXT_HTML)
class DueListingController {

    private final Content content;
    private final Pages pages;

    DueListingController(Content content, Pages pages) {
        this.content = content;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, StaffMember me,
            @QueryValue(defaultValue = "") String due,
            @QueryValue(defaultValue = "") String owner) {
        if (!me.isKeeper()) {
            throw new NotFound();
        }
        return pages.show(request, "site/staff-listings",
                DueListings.of(content.part(Directory.class), due, owner));
    }
}
