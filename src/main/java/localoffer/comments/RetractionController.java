package localoffer.comments;

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
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import localoffer.comments.Names.Named;
import localoffer.comments.Retractions.Quote;
import localoffer.staff.StaffMember;
import localoffer.staff.Task;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// Where published words and answers are taken back: words by moderators and publishers, answers by
/// publishers. Afterwards the same address says that they are gone.
@Controller("/staff")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class RetractionController {

    private final Retractions retractions;
    private final Answers answers;
    private final Making making;
    private final Pages pages;

    RetractionController(Retractions retractions, Answers answers, Making making, Pages pages) {
        this.retractions = retractions;
        this.answers = answers;
        this.making = making;
        this.pages = pages;
    }

    @Get("/comments/{id}/retraction")
    HttpResponse<?> askAboutComment(HttpRequest<?> request, StaffMember me, UUID id) {
        return quote(me, id).<HttpResponse<?>>map(quote -> {
            making.look(me, quote);
            return page(request, HttpStatus.OK, making.of(quote), false);
        }).orElseGet(() -> gone(request, id));
    }

    @Post("/comments/{id}/retraction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> takeCommentBack(HttpRequest<?> request, StaffMember me, UUID id,
            @Body Map<String, String> typed) {
        var quote = quote(me, id);
        if (quote.isEmpty()) {
            return gone(request, id);
        }
        var reason = reason(typed, Reason.OF_COMMENTS);
        if (reason.isEmpty()) {
            return page(request, HttpStatus.UNPROCESSABLE_ENTITY, making.of(quote.get()), true);
        }
        retractions.takeBack(me, quote.get(), reason.get());
        return back(request);
    }

    @Get("/told-us/{service}/{answer}/retraction")
    HttpResponse<?> askAboutAnswer(HttpRequest<?> request, StaffMember me, String service,
            UUID answer) {
        return answer(me, service, answer).<HttpResponse<?>>map(found ->
                page(request, HttpStatus.OK, making.of(found), false))
                .orElseGet(() -> gone(request, answer));
    }

    @Post("/told-us/{service}/{answer}/retraction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> takeAnswerBack(HttpRequest<?> request, StaffMember me, String service,
            UUID answer, @Body Map<String, String> typed) {
        var found = answer(me, service, answer);
        if (found.isEmpty()) {
            return gone(request, answer);
        }
        var reason = reason(typed, Reason.OF_ANSWERS);
        if (reason.isEmpty()) {
            return page(request, HttpStatus.UNPROCESSABLE_ENTITY, making.of(found.get()), true);
        }
        retractions.takeBack(me, found.get(), reason.get());
        return back(request);
    }

    /// A publisher reads only what is public by now.
    private Optional<Quote> quote(StaffMember me, UUID id) {
        if (!me.may(Task.MODERATOR) && !me.may(Task.PUBLISHER)) {
            throw new NotFound();
        }
        return retractions.quote(id).filter(one -> one.shown() || me.may(Task.MODERATOR));
    }

    private Optional<Answer> answer(StaffMember me, String service, UUID id) {
        if (!me.may(Task.PUBLISHER)) {
            throw new NotFound();
        }
        return answers.find(service, id).filter(one -> !one.isDraft());
    }

    private static Optional<Reason> reason(Map<String, String> typed, List<Reason> among) {
        return Reason.of(typed.getOrDefault("reason", ""), among);
    }

    private HttpResponse<?> page(HttpRequest<?> request, HttpStatus status, Taking taking,
            boolean refused) {
        return pages.show(request, status, "comments/retraction",
                new RetractionPage(taking, refused));
    }

    /// What never was there, and what was taken back, do not look alike: who had its address knew
    /// of it.
    private HttpResponse<?> gone(HttpRequest<?> request, UUID id) {
        if (!retractions.wasTakenBack(id)) {
            throw new NotFound();
        }
        return pages.show(request, HttpStatus.GONE, "comments/taken-back", new GonePage());
    }

    private HttpResponse<?> back(HttpRequest<?> request) {
        making.showAtOnce();
        return HttpResponse.seeOther(URI.create(request.getPath()));
    }

    /// What is to be taken back.
    ///
    /// @param kind comment or answer
    record Taking(String kind, Named service, List<String> words, List<Reason> reasons) {}

    record RetractionPage(Taking taking, boolean refused) {

        public String titleKey() {
            return "retraction.title." + taking.kind();
        }

        public String wordsKey() {
            return "retraction.words." + taking.kind();
        }
    }

    record GonePage() {}

    /// Knows what is to be taken back, and shows everybody soon that it was.
    @Singleton
    static final class Making {

        private final Names names;
        private final Answering answering;
        private final ToldUs toldUs;

        Making(Names names, Answering answering, ToldUs toldUs) {
            this.names = names;
            this.answering = answering;
            this.toldUs = toldUs;
        }

        /// Reading the words is written down, as it is elsewhere.
        void look(StaffMember me, Quote quote) {
            answering.look(me, quote.service());
        }

        Taking of(Quote quote) {
            return new Taking("comment", names.of(quote.service()), List.of(quote.words()),
                    Reason.OF_COMMENTS);
        }

        Taking of(Answer answer) {
            var told = answer.told();
            return new Taking("answer", names.of(answer.service()), List.of(told.heard(),
                    told.response(), told.action()).stream().filter(one -> !one.isEmpty())
                    .toList(), Reason.OF_ANSWERS);
        }

        /// The other nodes see it within seconds.
        void showAtOnce() {
            toldUs.glance();
        }
    }
}
