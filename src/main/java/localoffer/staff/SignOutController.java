package localoffer.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import localoffer.web.NotFound;

/// Signing out, here or everywhere.
@Controller("/staff/sign-out")
@ExecuteOn(TaskExecutors.BLOCKING)
class SignOutController {

    private final Entrance entrance;
    private final Audit audit;

    SignOutController(Entrance entrance, Audit audit) {
        this.entrance = entrance;
        this.audit = audit;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, @Body Map<String, String> chosen) {
        var who = SignedIn.of(request).orElseThrow(NotFound::new);
        var everywhere = chosen.containsKey("everywhere");
        audit.record(who.member(), "signed out", everywhere ? "everywhere" : "here");
        return entrance.leave(request, who, everywhere);
    }
}
