package localoffer.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A visitor without JavaScript: asks for pages over HTTP and reads their HTML. It keeps cookies
/// and does not follow redirects by itself.
public final class Browser {

    private static final String MARK = "\uFEFF";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI home;

    public Browser(URI home) {
        this.home = home;
    }

    public Page get(String path) {
        return send(request(path).GET());
    }

    /// A file, as it is.
    public byte[] file(String path) {
        return send(request(path).GET().build(), BodyHandlers.ofByteArray()).body();
    }

    /// Sends a form of names and values in turn, as a browser on one of our pages would.
    public Page post(String path, String... namesAndValues) {
        var fields = new ArrayList<Field>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.add(new Field(namesAndValues[i], namesAndValues[i + 1]));
        }
        return post(path, fields);
    }

    public Page post(String path, List<Field> fields) {
        return postFrom(home.getScheme() + "://" + home.getAuthority(), path, fields);
    }

    /// Sends a form as a browser on a page of some site would.
    public Page postFrom(String site, String path, List<Field> fields) {
        var body = new StringBuilder();
        for (var field : fields) {
            body.append(body.isEmpty() ? "" : "&").append(encode(field.name())).append('=')
                    .append(encode(field.value()));
        }
        return send(site, path, body.toString());
    }

    /// Sends a form as no browser would: the body as it is.
    public Page postRaw(String path, String body) {
        return send(home.getScheme() + "://" + home.getAuthority(), path, body);
    }

    private Page send(String site, String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", site)
                .POST(BodyPublishers.ofString(body)));
    }

    /// Presses a button of a form: sends what the form holds, what was filled in, and the button.
    public Page submit(Page page, String button, Field... filledIn) {
        var pressed = page.html().select("button, input[type=submit]").stream()
                .filter(b -> b.text().equals(button) || b.val().equals(button)).findFirst()
                .orElseThrow(() -> new AssertionError("no button \"" + button + "\" on " + page));
        var form = pressed.closest("form");
        if (form == null) {
            throw new AssertionError("the button \"" + button + "\" is in no form");
        }
        return post(address(form, pressed, page), fields(form, pressed, filledIn));
    }

    private static List<Field> fields(Element form, Element pressed, Field... filledIn) {
        var fields = new ArrayList<Field>();
        var replaced = List.of(filledIn).stream().map(Field::name).toList();
        for (var input : form.select("input, textarea, select")) {
            var chosen = !input.attr("type").matches("radio|checkbox") || input.hasAttr("checked");
            var name = input.attr("name");
            if (chosen && !name.isEmpty() && !replaced.contains(name)) {
                fields.add(new Field(name, value(input)));
            }
        }
        fields.addAll(List.of(filledIn));
        if (pressed.hasAttr("name")) {
            fields.add(new Field(pressed.attr("name"), pressed.attr("value")));
        }
        return fields;
    }

    private static String value(Element input) {
        return switch (input.tagName()) {
            case "textarea" -> input.wholeText();
            case "select" -> input.select("option[selected]").attr("value");
            default -> input.attr("value");
        };
    }

    private static String address(Element form, Element pressed, Page page) {
        var own = pressed.attr("formaction");
        var action = own.isEmpty() ? form.attr("action") : own;
        return action.isEmpty() ? page.path() : action;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(home.resolve(path)).timeout(PATIENCE)
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    private Page send(HttpRequest.Builder request) {
        var built = request.build();
        return new Page(built.uri().getRawPath(), send(built, reading(built.uri())));
    }

    /// Takes the mark that tells Excel how to read a file off, and misses it where it should be.
    /// Files that others made are handed out as they are.
    private static BodyHandler<String> reading(URI address) {
        return info -> {
            var csv = info.headers().firstValue("Content-Type").orElse("").startsWith("text/csv")
                    && !address.getPath().contains("/files/");
            return BodySubscribers.mapping(BodySubscribers.ofString(StandardCharsets.UTF_8),
                    text -> csv ? unmarked(text, address) : text);
        };
    }

    private static String unmarked(String text, URI address) {
        if (!text.startsWith(MARK)) {
            throw new AssertionError("Excel would misread " + address);
        }
        return text.substring(MARK.length());
    }

    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> reading) {
        try {
            return client.send(request, reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// One field of a form.
    public record Field(String name, String value) {}

    /// An answer of the site. Its HTML is read once, when it is first asked for.
    public static final class Page {

        private final String path;
        private final HttpResponse<String> response;
        private @Nullable Document html;

        Page(String path, HttpResponse<String> response) {
            this.path = path;
            this.response = response;
        }

        public String path() {
            return path;
        }

        public HttpResponse<String> response() {
            return response;
        }

        public int status() {
            return response.statusCode();
        }

        public Document html() {
            var read = html;
            if (read == null) {
                read = Jsoup.parse(response.body(), response.uri().toString());
                html = read;
            }
            return read;
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String heading() {
            return html().select("h1").text();
        }

        public String words() {
            return html().text();
        }

        /// The field that choosing the answer with this label sends.
        public Field choice(String label) {
            var html = html();
            return html.select("label[for]").stream().filter(l -> l.text().equals(label))
                    .map(l -> html.getElementById(l.attr("for"))).filter(Objects::nonNull)
                    .map(input -> new Field(input.attr("name"), input.attr("value"))).findFirst()
                    .orElseThrow(() -> new AssertionError("no \"" + label + "\" on " + this));
        }

        /// The field that writing this into the one box for words sends.
        public Field written(String words) {
            return new Field(html().select("textarea").attr("name"), words);
        }

        @Override
        public String toString() {
            return path + " (" + status() + ", " + heading() + ")";
        }
    }
}
