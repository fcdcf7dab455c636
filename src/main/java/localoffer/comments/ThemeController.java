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
import java.util.stream.IntStream;
import localoffer.comments.Coding.Agreement;
import localoffer.comments.Coding.Tone;
import localoffer.comments.Codings.Uncoded;
import localoffer.content.Content;
import localoffer.questionnaires.Threshold;
import localoffer.staff.StaffMember;
import localoffer.staff.Task;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// Gives comments their themes, one after the other.
@Controller("/staff/themes")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class ThemeController {

    private final Codings codings;
    private final ThemeGiving giving;
    private final Content content;
    private final Pages pages;
    private final Making making;

    ThemeController(Codings codings, ThemeGiving giving, Content content, Pages pages,
            Making making) {
        this.codings = codings;
        this.giving = giving;
        this.content = content;
        this.pages = pages;
        this.making = making;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me) {
        onlyFor(me);
        return page(request, HttpStatus.OK, codings.next(me.id()), Map.of());
    }

    @Post("/{comment}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, StaffMember me, UUID comment,
            @Body Map<String, String> typed) {
        onlyFor(me);
        var found = codings.find(comment, me.id()).orElseThrow(NotFound::new);
        var coding = Coding.from(typed, content.part(Themes.class));
        if (coding.isEmpty()) {
            return page(request, HttpStatus.UNPROCESSABLE_ENTITY, Optional.of(found), typed);
        }
        giving.give(me, found, coding.get());
        return HttpResponse.seeOther(URI.create("/staff/themes"));
    }

    private HttpResponse<?> page(HttpRequest<?> request, HttpStatus status,
            Optional<Uncoded> comment, Map<String, String> typed) {
        return pages.show(request, status, "comments/themes", making.page(comment, typed,
                codings.agreement(), content.part(Themes.class)));
    }

    private static void onlyFor(StaffMember me) {
        if (!me.may(Task.MODERATOR)) {
            throw new NotFound();
        }
    }

    /// @param comments nothing, or the one to give themes to
    /// @param agreements nothing while too few comments have two coders
    record ThemesPage(List<Uncoded> comments, String service, List<Themes.Theme> themes,
            List<Choice> choices, List<Agreement> agreements, boolean refused, int threshold) {

        public List<Tone> tones() {
            return List.of(Tone.values());
        }
    }

    /// One of the themes that can be given.
    record Choice(int number, String theme, String tone) {}

    /// Knows what services are called, and how few is too few.
    @Singleton
    static final class Making {

        private final Names names;
        private final Threshold threshold;

        Making(Names names, Threshold threshold) {
            this.names = names;
            this.threshold = threshold;
        }

        ThemesPage page(Optional<Uncoded> comment, Map<String, String> typed, Agreement agreement,
                Themes themes) {
            return new ThemesPage(comment.stream().toList(),
                    comment.map(one -> names.of(one.service()).name()).orElse(""), themes.all(),
                    IntStream.rangeClosed(1, Coding.THEMES_MAX).mapToObj(i -> new Choice(i,
                            typed.getOrDefault("theme-" + i, ""),
                            typed.getOrDefault("tone-" + i, ""))).toList(),
                    agreement.comments() < threshold.people() ? List.of() : List.of(agreement),
                    !typed.isEmpty(), threshold.people());
        }
    }
}
