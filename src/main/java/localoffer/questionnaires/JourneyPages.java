package localoffer.questionnaires;

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
import localoffer.questionnaires.JourneyPage.CodePage;
import localoffer.questionnaires.JourneyPage.NotNowPage;
import localoffer.questionnaires.JourneyPage.QuestionPage;
import localoffer.questionnaires.Sending.Refusal;
import localoffer.web.Language;
import localoffer.web.Pages;

/// Shows the pages of the journey.
@Singleton
class JourneyPages {

    private static final String RETRY_SECONDS = "10";

    private final Pages pages;
    private final Receipts receipts;
    private final Clock clock;

    JourneyPages(Pages pages, Receipts receipts, Clock clock) {
        this.pages = pages;
        this.receipts = receipts;
        this.clock = clock;
    }

    /// Before the first question, and after the last: the same page for everybody, whatever they
    /// answered, but for how and from where they came.
    MutableHttpResponse<?> alone(HttpRequest<?> request, HttpStatus status, String view,
            StartPage page) {
        return Kiosk.forget(page.way().isKiosk() ? pages.showBare(request, status, view, page)
                : pages.show(request, status, view, page));
    }

    HttpResponse<?> share(HttpRequest<?> request, Edition edition, String view, StartPage page) {
        return page.isForEverybody()
                ? pages.share(request, edition, page.needsCode(), view, () -> page)
                : alone(request, HttpStatus.OK, view, page);
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
            case Step.Ask ask -> show(request, status, "questionnaires/question",
                    new QuestionPage(form, sheet, ask, mistake.stream().toList(), notice));
            case Step.AboutYou about -> show(request, status, "questionnaires/about-you",
                    new AboutYouPage(form, sheet, about, notice));
            case Step.CheckAnswers _ -> check(request, status, form, sheet, List.of(), notice);
        };
    }

    /// Nothing of what was answered goes along, or with what. The page is the same for everybody
    /// who is not at a shared tablet.
    HttpResponse<?> thanks(HttpRequest<?> request, Form form, Way way) {
        var language = pages.language(request);
        return way.isKiosk()
                ? Kiosk.clear(HttpResponse.seeOther(URI.create(
                        language.to(WayIn.addressOf(form, Channel.KIOSK) + "/thanks"))))
                : HttpResponse.seeOther(URI.create(language.to(form.address() + "/thanks")));
    }

    MutableHttpResponse<?> check(HttpRequest<?> request, HttpStatus status, Form form,
            Sheet sheet, List<Mistake> mistakes, String notice) {
        var receipt = receipts.find(sheet.ticket()).map(Code::grouped).orElse("");
        return show(request, status, "questionnaires/check",
                new CheckPage(form, sheet, mistakes, notice, receipt));
    }

    MutableHttpResponse<?> code(HttpRequest<?> request, Form form, Sheet sheet, Refusal why) {
        return show(request, HttpStatus.UNPROCESSABLE_ENTITY, "questionnaires/code-refused",
                new CodePage(form, sheet, why.mistake(), why.needed()));
    }

    /// It cannot be answered now. What somebody had answered is shown, to be copied.
    MutableHttpResponse<?> closed(HttpRequest<?> request, Form form, Sheet sheet) {
        return pages.show(request, HttpStatus.GONE, "questionnaires/closed",
                new ClosedPage(form, sheet, LocalDate.now(clock)));
    }

    MutableHttpResponse<?> notNow(HttpRequest<?> request, Form form, Sheet sheet) {
        return show(request, HttpStatus.SERVICE_UNAVAILABLE, "questionnaires/not-now",
                new NotNowPage(form, sheet)).header("Retry-After", RETRY_SECONDS);
    }

    private MutableHttpResponse<?> show(HttpRequest<?> request, HttpStatus status, String view,
            JourneyPage page) {
        return page.sheet().way().isKiosk()
                ? Kiosk.forget(pages.showBare(request, status, view, page))
                : pages.show(request, status, view, page);
    }
}
