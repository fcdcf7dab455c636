package localoffer.directory;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import java.util.Optional;
import localoffer.content.Content;
import localoffer.directory.ShortlistPage.Told;
import localoffer.web.FormFields;
import localoffer.web.Pages;

/// A person's list of services. It is kept in their own browser; with a list in the address, the
/// page is a copy of that list, to read and to save.
@Controller("/shortlist")
@Produces(MediaType.TEXT_HTML)
class ShortlistController {

    private final Content content;
    private final Pages pages;
    private final ShortlistCookie cookie;
    private final Sharing.Maker sharing;

    ShortlistController(Content content, Pages pages, ShortlistCookie cookie,
            Sharing.Maker sharing) {
        this.content = content;
        this.pages = pages;
        this.cookie = cookie;
        this.sharing = sharing;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request) {
        var shared = request.getParameters().contains(Shortlist.SERVICES);
        var list = shared ? inAddress(request) : cookie.read(request);
        var directory = content.part(Directory.class);
        var standing = Standing.of(list, directory);
        var response = pages.show(request, "directory/list", ShortlistPage.of(shared, standing,
                directory, sharing.of(request, standing.open(), directory),
                Told.of(parameter(request, "done"), parameter(request, "item")),
                Optional.empty()).withLeftOff(
                        shared ? Shortlist.leftOff(name -> parameter(request, name)) : 0));
        return shared ? response.header("X-Robots-Tag", "noindex") : response;
    }

    /// Saves a list that was shared, below what is on the person's own.
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, @Body @Nullable String body) {
        OwnForm.check(request);
        var text = FormFields.parse(body == null ? "" : body).first("list");
        var directory = content.part(Directory.class);
        var theirs = Standing.of(Shortlist.from(FormFields.parse(text)::first), directory).open();
        var mine = Standing.of(cookie.read(request), directory).open();
        var both = mine.and(theirs);
        var whole = theirs.items().stream().allMatch(item -> mine.has(item.slug())
                || both.find(item.slug()).filter(item::equals).isPresent());
        return cookie.keep(request, HttpResponse.seeOther(URI.create(
                ShortlistCookie.PATH + (whole ? "?done=saved" : "?done=saved-some"))), both);
    }

    /// Empties the person's own list, as somebody on a shared computer should.
    @Post("/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> delete(HttpRequest<?> request, @Body @Nullable String body) {
        OwnForm.check(request);
        return cookie.keep(request, HttpResponse.seeOther(
                URI.create(ShortlistCookie.PATH + "?done=emptied")), Shortlist.EMPTY);
    }

    static Shortlist inAddress(HttpRequest<?> request) {
        return Shortlist.from(name -> parameter(request, name));
    }

    private static String parameter(HttpRequest<?> request, String name) {
        return request.getParameters().getAll(name).stream().findFirst().orElse("");
    }
}
