package localoffer.questionnaires;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import localoffer.content.Edition;
import localoffer.questionnaires.JourneyPage.AboutYouPage;
import localoffer.questionnaires.JourneyPage.CheckPage;
import localoffer.questionnaires.JourneyPage.ClosedPage;
import localoffer.questionnaires.JourneyPage.NotNowPage;
import localoffer.questionnaires.JourneyPage.QuestionPage;
import localoffer.web.Language;
import localoffer.web.Pages;

/// Shows the pages of the journey.
@Singleton
class JourneyPages {

    private static final String RETRY_SECONDS = "10";

    private final Pages pages;
    private final Clock clock;
    private final int group;

    /// @param group the smallest that results are shown of
    JourneyPages(Pages pages, Clock clock, @Value("${results.threshold:10}") int group) {
        this.pages = pages;
        this.clock = clock;
        this.group = group;
    }

    /// Before the first question: the same page for everybody, but for where they came from.
    ///
    /// @param page that they came from; empty for any
    HttpResponse<?> start(HttpRequest<?> request, Edition edition, Form form, String page) {
        var from = Answers.filled(form.questionnaire(), page).questions().isEmpty() ? "" : page;
        var start = new StartPage(form, group, from);
        return from.isEmpty() ? pages.share(request, edition, "questionnaires/start", () -> start)
                : pages.show(request, "questionnaires/start", start);
    }

    /// After the last: the same page for everybody, whatever they answered.
    HttpResponse<?> end(HttpRequest<?> request, Edition edition, Form form) {
        return pages.share(request, edition, "questionnaires/thanks",
                () -> new StartPage(form, group, ""));
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

    /// It cannot be answered now. What somebody had answered is shown, to be copied.
    MutableHttpResponse<?> closed(HttpRequest<?> request, Form form, Sheet sheet) {
        return pages.show(request, HttpStatus.GONE, "questionnaires/closed",
                new ClosedPage(form, sheet, LocalDate.now(clock)));
    }

    MutableHttpResponse<?> notNow(HttpRequest<?> request, Form form, Sheet sheet) {
        return pages.show(request, HttpStatus.SERVICE_UNAVAILABLE, "questionnaires/not-now",
                new NotNowPage(form, sheet)).header("Retry-After", RETRY_SECONDS);
    }
}
