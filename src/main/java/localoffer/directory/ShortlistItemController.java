package localoffer.directory;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import java.util.Optional;
import localoffer.content.Content;
import localoffer.directory.ShortlistPage.Mistake;
import localoffer.directory.ShortlistPage.Told;
import localoffer.web.FormFields;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// What is done with one service of a person's own list. Whatever is changed, services that are
/// no longer listed leave the list at the same time.
@Controller("/shortlist/items")
@Produces(MediaType.TEXT_HTML)
class ShortlistItemController {

    private final Content content;
    private final Pages pages;
    private final ShortlistCookie cookie;
    private final Sharing.Maker sharing;

    ShortlistItemController(Content content, Pages pages, ShortlistCookie cookie,
            Sharing.Maker sharing) {
        this.content = content;
        this.pages = pages;
        this.cookie = cookie;
        this.sharing = sharing;
    }

    /// Adds a service, and goes back to the page that it was chosen on.
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, @Body @Nullable String body) {
        OwnForm.check(request);
        var directory = content.part(Directory.class);
        var slug = directory.named(FormFields.parse(body == null ? "" : body).first("service"))
                .filter(service -> !service.isClosed()).orElseThrow(NotFound::new).id();
        var list = listed(request, directory);
        if (!list.with(slug).has(slug)) {
            return HttpResponse.seeOther(URI.create(told("full", slug)));
        }
        var from = OwnForm.page(request).orElse("/services/" + slug);
        var back = from.startsWith(ShortlistCookie.PATH) ? told("added", slug)
                : from + "#added-" + slug;
        return cookie.keep(request, HttpResponse.seeOther(URI.create(back)), list.with(slug));
    }

    /// Moves the service or takes it off. The note beside the button is kept whichever button was
    /// pressed: nobody loses what they typed.
    @Post("/{slug}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> update(HttpRequest<?> request, String slug, @Body @Nullable String body) {
        OwnForm.check(request);
        var directory = content.part(Directory.class);
        var list = listed(request, directory);
        if (!list.has(slug)) {
            return HttpResponse.seeOther(URI.create(ShortlistCookie.PATH));
        }
        var form = FormFields.parse(body == null ? "" : body);
        var change = form.first("change");
        if (change.equals("remove")) {
            return keep(request, list.without(slug), "removed", slug);
        }
        var note = form.names().contains("note") ? form.first("note")
                : list.find(slug).map(Shortlist.Item::note).orElse("");
        return switch (list.noting(slug, note)) {
            case Shortlist.Kept(var noted) when change.equals("up") ->
                    keep(request, noted.moved(slug, -1), "moved", slug);
            case Shortlist.Kept(var noted) when change.equals("down") ->
                    keep(request, noted.moved(slug, 1), "moved", slug);
            case Shortlist.Kept(var noted) -> keep(request, noted, "noted", slug);
            case Shortlist.TooLong(int characters) -> refuse(request, list, directory, new Mistake(
                    slug, note, "shortlist.note.too-long", characters));
            case Shortlist.NoRoom() -> refuse(request, list, directory, new Mistake(
                    slug, note, "shortlist.note.no-room", 0));
        };
    }

    private Shortlist listed(HttpRequest<?> request, Directory directory) {
        return Standing.of(cookie.read(request), directory).open();
    }

    private HttpResponse<?> keep(
            HttpRequest<?> request, Shortlist list, String done, String slug) {
        return cookie.keep(request, HttpResponse.seeOther(URI.create(told(done, slug))), list);
    }

    /// The list with what was just done: at the service itself while it is there.
    private static String told(String done, String slug) {
        return ShortlistCookie.PATH + "?done=" + done + "&item=" + slug
                + (done.equals("removed") || done.equals("full") ? "" : "#item-" + slug);
    }

    private HttpResponse<?> refuse(
            HttpRequest<?> request, Shortlist list, Directory directory, Mistake mistake) {
        return pages.show(request, HttpStatus.UNPROCESSABLE_ENTITY, "directory/list",
                ShortlistPage.of(false, Standing.of(list, directory), directory,
                        sharing.of(request, list, directory), Told.NOTHING,
                        Optional.of(mistake)));
    }
}
