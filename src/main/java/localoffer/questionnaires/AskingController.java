package localoffer.questionnaires;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import localoffer.staff.StaffMember;
import localoffer.web.Pages;
import localoffer.web.QrPicture;

/// How staff ask families about a service: codes to hand out, a poster, a tablet.
@Controller("/staff/asking/{service}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class AskingController {

    private final StaffForms forms;
    private final AskingPages asking;
    private final HttpHostResolver hosts;
    private final Pages pages;

    AskingController(StaffForms forms, AskingPages asking, HttpHostResolver hosts, Pages pages) {
        this.forms = forms;
        this.asking = asking;
        this.hosts = hosts;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me, String service) {
        return asking.show(request, forms.of(me, service));
    }

    @Get("/poster")
    HttpResponse<?> poster(HttpRequest<?> request, StaffMember me, String service) {
        var all = forms.of(me, service);
        var address = hosts.resolve(request) + WayIn.addressOf(service, Channel.QR);
        return pages.show(request, "questionnaires/poster", new PosterPage(
                all.getFirst().service(), all, address, QrPicture.onPaper(address)));
    }

    record PosterPage(Topic service, List<Form> forms, String address, QrPicture picture) {

        /// As people type it.
        public String typed() {
            return address.replaceFirst("^https?://", "");
        }
    }
}
