package localoffer.questionnaires;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import localoffer.web.FormFields;
import localoffer.web.Pages;

/// Where people come in with a code. It stands in an address once, in the QR code of their sheet,
/// because a telephone can open nothing else; such an address is told to no other page, and kept
/// by nothing.
@Controller("/questionnaires/code")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class CodeController {

    static final String ADDRESS = "/questionnaires/code";

    private final CodeDesk codes;
    private final Forms forms;
    private final Pages pages;

    CodeController(CodeDesk codes, Forms forms, Pages pages) {
        this.codes = codes;
        this.forms = forms;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request) {
        return Kiosk.forget(pages.show(request, "questionnaires/code", new TypePage("", "")));
    }

    @Get("/{code}")
    HttpResponse<?> open(HttpRequest<?> request, String code) {
        return enter(request, code);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, @Body @Nullable String body) {
        return enter(request, FormFields.parse(body == null ? "" : body).first("code"));
    }

    private HttpResponse<?> enter(HttpRequest<?> request, String typed) {
        var way = Way.ofCode(typed);
        var found = codes.find(request, way)
                .map(invitation -> forms.all(invitation.service()))
                .filter(all -> !all.isEmpty());
        if (found.isEmpty()) {
            return Kiosk.forget(pages.show(request, HttpStatus.UNPROCESSABLE_ENTITY,
                    "questionnaires/code", new TypePage(way.code(), codes.mistake(request, way))));
        }
        var language = pages.language(request);
        var all = found.get().stream().map(form -> forms.in(language, form)).toList();
        return Kiosk.forget(pages.show(request, "questionnaires/way-in",
                new WayIn(all.getFirst().service(), all, way)));
    }

    /// @param typed as it was
    /// @param mistake the key of what is wrong with it; empty for nothing
    record TypePage(String typed, String mistake) {

        public boolean isRefused() {
            return !mistake.isEmpty();
        }
    }
}
