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
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import localoffer.comments.Decision.Choice;
import localoffer.comments.Decision.Reader;
import localoffer.comments.QueuePage.CommentPage;
import localoffer.staff.StaffMember;
import localoffer.staff.Task;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// What waits to be read, for moderators, and what may be urgent, for the safeguarding lead.
@Controller("/staff/comments")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class ModerationController {

    private final WaitingComments comments;
    private final Moderation moderation;
    private final QueuePage.Making making;
    private final Pages pages;

    ModerationController(WaitingComments comments, Moderation moderation,
            QueuePage.Making making, Pages pages) {
        this.comments = comments;
        this.moderation = moderation;
        this.making = making;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, StaffMember me) {
        return pages.show(request, "comments/queue",
                making.queue(comments.list(), reader(me), false, List.of()));
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me, UUID id) {
        var reader = reader(me);
        return find(reader, id).<HttpResponse<?>>map(comment -> {
            moderation.look(me, comment);
            return page(request, HttpStatus.OK, reader, comment, Decision.of(comment), "");
        }).orElseGet(() -> decided(request, reader, id));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> update(HttpRequest<?> request, StaffMember me, UUID id,
            @Body Map<String, String> form) {
        var reader = reader(me);
        return find(reader, id).<HttpResponse<?>>map(comment ->
                decide(request, me, comment, Decision.from(form)))
                .orElseGet(() -> decided(request, reader, id));
    }

    private HttpResponse<?> decide(HttpRequest<?> request, StaffMember me, Comment comment,
            Decision decision) {
        var choices = Choice.of(comment, reader(me), making.isWorrying(comment));
        if (choices.isEmpty()) {
            return page(request, HttpStatus.CONFLICT, reader(me), comment, decision, "");
        }
        var mistake = decision.mistake(choices, comment.words().orElse(""));
        if (!mistake.isEmpty()) {
            return page(request, HttpStatus.UNPROCESSABLE_ENTITY, reader(me), comment, decision,
                    mistake);
        }
        if (moderation.decide(me, comment, decision.chosen(choices).orElseThrow(), decision)) {
            return HttpResponse.seeOther(URI.create("/staff/comments"));
        }
        return comments.find(comment.id()).<HttpResponse<?>>map(now ->
                page(request, HttpStatus.CONFLICT, reader(me), now, decision, ""))
                .orElseGet(() -> decided(request, reader(me), comment.id()));
    }

    /// Empty when somebody else has decided about it in the meantime. One that was never there,
    /// and one that this person may not see, look alike.
    private Optional<Comment> find(Reader reader, UUID id) {
        var found = comments.find(id);
        var may = found.map(one -> reader.moderator() || making.isWorrying(one))
                .orElseGet(() -> comments.wasDecided(id));
        if (!may) {
            throw new NotFound();
        }
        return found;
    }

    private static Reader reader(StaffMember me) {
        var reader = new Reader(me.may(Task.MODERATOR), me.may(Task.SAFEGUARDING));
        if (!reader.moderator() && !reader.lead()) {
            throw new NotFound();
        }
        return reader;
    }

    /// The list stands for a comment that was decided about.
    private HttpResponse<?> decided(HttpRequest<?> request, Reader reader, UUID id) {
        var published = reader.moderator() && comments.isQuote(id)
                ? List.of("/staff/comments/" + id + "/retraction") : List.<String>of();
        return pages.show(request, HttpStatus.GONE, "comments/queue",
                making.queue(comments.list(), reader, true, published));
    }

    private HttpResponse<?> page(HttpRequest<?> request, HttpStatus status, Reader reader,
            Comment comment, Decision typed, String mistake) {
        return pages.show(request, status, "comments/comment", new CommentPage(
                making.row(comment), making.question(comment),
                Choice.of(comment, reader, making.isWorrying(comment)), typed, mistake));
    }
}
