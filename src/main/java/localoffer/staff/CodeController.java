package localoffer.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.Map;

/// The second step of signing in: typing the code that the telephone shows.
@Controller("/staff/sign-in/code")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class CodeController {

    private final HalfSignedIn.Papers papers;
    private final CodeCheck check;
    private final Admission admission;
    private final Entrance entrance;

    CodeController(HalfSignedIn.Papers papers, CodeCheck check, Admission admission,
            Entrance entrance) {
        this.papers = papers;
        this.check = check;
        this.admission = admission;
        this.entrance = entrance;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, @Body Map<String, String> typed) {
        var paper = typed.getOrDefault("paper", "");
        var half = papers.read(paper, FormGuard.bearer(request));
        if (half.isEmpty()) {
            return HttpResponse.seeOther(URI.create("/staff/sign-in"));
        }
        var who = half.get();
        return switch (check.check(who.person(), typed.getOrDefault("code", ""),
                Address.of(request))) {
            case CodeCheck.Right() ->
                    entrance.enter(request, who.person(), who.byLink(), who.path());
            case CodeCheck.Wrong() -> admission.ask(request, HttpStatus.UNPROCESSABLE_ENTITY,
                    paper, "staff.code.wrong", 0);
            case CodeCheck.Later(var pause) -> admission.ask(request,
                    HttpStatus.TOO_MANY_REQUESTS, paper, "staff.sign-in.too-many",
                    pause.toSeconds());
        };
    }
}
