package localoffer.questionnaires;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import localoffer.questionnaires.JourneyPage.AboutYouPage;
import localoffer.questionnaires.JourneyPage.CheckPage;
import localoffer.questionnaires.JourneyPage.NotNowPage;
import localoffer.questionnaires.JourneyPage.QuestionPage;
import localoffer.web.Language;
import localoffer.web.Pages;

/// Shows the pages of the journey.
@Singleton
class JourneyPages {

    private static final String RETRY_SECONDS = "10";

    private final Pages pages;

    JourneyPages(Pages pages) {
        this.pages = pages;
    }

    Language language(HttpRequest<?> request) {
        return pages.language(request);
    }

    /// @param mistake what is wrong with the answer of this step
    /// @param notice the key of words that stand above everything; empty for none
    MutableHttpResponse<?> show(HttpRequest<?> request, Form form, Sheet sheet, Step step,
            Optional<Mistake> mistake, String notice) {
        var status = mistake.isPresent() ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK;
        return switch (step) {
            case Step.Ask ask -> pages.show(request, status, "questionnaires/question",
                    new QuestionPage(form, sheet, ask, mistake.stream().toList(), notice));
            case Step.AboutYou about -> pages.show(request, status, "questionnaires/about-you",
                    new AboutYouPage(form, sheet, about, notice));
            case Step.CheckAnswers _ ->
                    check(request, status, new CheckPage(form, sheet, List.of(), notice));
        };
    }

    /// Nothing of what was answered goes along.
    HttpResponse<?> thanks(HttpRequest<?> request, Form form) {
        return HttpResponse.seeOther(URI.create(
                pages.language(request).to(form.address() + "/thanks")));
    }

    MutableHttpResponse<?> check(HttpRequest<?> request, HttpStatus status, CheckPage page) {
        return pages.show(request, status, "questionnaires/check", page);
    }

    MutableHttpResponse<?> notNow(HttpRequest<?> request, Form form, Sheet sheet) {
        return pages.show(request, HttpStatus.SERVICE_UNAVAILABLE, "questionnaires/not-now",
                new NotNowPage(form, sheet)).header("Retry-After", RETRY_SECONDS);
    }
}
