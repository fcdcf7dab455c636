package localoffer.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.views.ViewsRenderer;
import io.micronaut.views.exceptions.ViewRenderingException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Renders pages. Each template gets the variable `page`, and the layout around it `layout`.
///
/// A page is rendered whole before the answer begins: the framework renders while it sends, and
/// a broken template then leaves the visitor waiting for ever.
@Singleton
public class Pages {

    /// The request attribute for what a part of the site knows about the visitor. Every template
    /// that answers the request gets it as the variable `visitor`.
    public static final String VISITOR = "localoffer.visitor";
    /// Stands where the middle of a page belongs. Whatever else looks like it is escaped.
    static final String KEPT = "<!--kept-->";
    private static final String BARE = "localoffer.bare";
    private static final String MIDDLE = " :: main/content()";
    private static final int PAGE_CHARACTERS_TYPICAL = 16_384;

    static {
        RecordProperties.use();
    }

    private final ViewsRenderer<Map<String, Object>, HttpRequest<?>> renderer;
    private final Layout.Source layout;
    private final PageFiles files;
    private final SharedPages shared;

    Pages(ViewsRenderer<Map<String, Object>, HttpRequest<?>> renderer, Layout.Source layout,
            PageFiles files, SharedPages shared) {
        this.renderer = renderer;
        this.layout = layout;
        this.files = files;
        this.shared = shared;
    }

    /// A page for this visitor alone, not to be kept by anything on the way.
    public MutableHttpResponse<?> show(HttpRequest<?> request, String view, Object page) {
        return show(request, HttpStatus.OK, view, page);
    }

    /// As {@link #show}, with another status than 200.
    public MutableHttpResponse<?> show(
            HttpRequest<?> request, HttpStatus status, String view, Object page) {
        return HttpResponse.status(status)
                .contentType(MediaType.TEXT_HTML_TYPE)
                .header("Cache-Control", "private, no-cache")
                .body(render(request, view, page));
    }

    /// A page with no way out but its own, for a screen that people share.
    public MutableHttpResponse<?> showBare(
            HttpRequest<?> request, HttpStatus status, String view, Object page) {
        request.setAttribute(BARE, true);
        return show(request, status, view, page);
    }

    /// A page with a map: the only kind whose pictures may come from another site, and only from
    /// the one that the council chose.
    public MutableHttpResponse<?> showMap(HttpRequest<?> request, String view, Object page) {
        layout.get().tiles().map(Tiles::origin).ifPresent(origin ->
                request.setAttribute(Headers.PICTURES_FROM, origin));
        return show(request, view, page);
    }

    /// A page that is the same for everybody while the edition stays: rendered, its hard words
    /// explained, and compressed once, and answered with 304 to a browser that has it.
    ///
    /// @param edition what the page was made from; a new one makes the page anew
    public HttpResponse<?> share(
            HttpRequest<?> request, Object edition, String view, Supplier<?> page) {
        return share(request, edition, "", view, page);
    }

    /// As {@link #share(HttpRequest, Object, String, Supplier)}, of a page that is made from
    /// something else as well.
    ///
    /// @param rest that something, by its value: when it differs, this one page is made anew
    public HttpResponse<?> share(HttpRequest<?> request, Object edition, Object rest, String view,
            Supplier<?> page) {
        return shared.answer(request, language(request), edition, rest, () ->
                render(request, view, page.get()));
    }

    /// The language that the request asks for.
    public Language language(@Nullable HttpRequest<?> request) {
        return Language.of(request, layout.get().languages());
    }

    /// A text for programs, such as a feed, that holds the site's own address and so is made for
    /// each request: answered with 304 to a program that has it.
    public HttpResponse<?> send(HttpRequest<?> request, MediaType type, String text) {
        return SharedPages.answer(
                request, type, Ready.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// The HTML of a page.
    public String render(@Nullable HttpRequest<?> request, String view, Object page) {
        return html(request, view, model(request, page));
    }

    /// The same with {@link #KEPT} in the middle, between head and foot. Staff's pages alone.
    String around(HttpRequest<?> request, String view, Object page) {
        var model = model(request, page);
        model.put("kept", true);
        return html(request, view, model);
    }

    /// What a page has in the middle, in English. The template sees the page and not who asks.
    String middle(String view, Object page) {
        return html(null, view + MIDDLE, new HashMap<>(Map.of("page", page)));
    }

    private Map<String, Object> model(@Nullable HttpRequest<?> request, Object page) {
        var whole = layout.get();
        var language = Language.of(request, whole.languages());
        var model = new HashMap<String, Object>(Map.of(
                "page", page, "layout", whole.in(language), "stylesheet", files.stylesheet(),
                "language", language, "languages", language.others(request, whole.languages()),
                "files", files.addresses(),
                "menu", Menu.on(request == null ? "" : request.getPath())));
        if (request != null) {
            request.getAttribute(VISITOR).ifPresent(visitor -> model.put("visitor", visitor));
            request.getAttribute(BARE).ifPresent(bare -> model.put("bare", bare));
        }
        return model;
    }

    private String html(@Nullable HttpRequest<?> request, String view,
            Map<String, Object> model) {
        var html = new StringWriter(PAGE_CHARACTERS_TYPICAL);
        try {
            renderer.render(view, model, request).writeTo(html);
        } catch (IOException e) {
            throw new ViewRenderingException("The page " + view + " cannot be rendered", e);
        }
        return html.toString();
    }
}
