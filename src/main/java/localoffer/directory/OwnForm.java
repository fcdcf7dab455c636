package localoffer.directory;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import localoffer.web.Sender;

/// A form of ours, wherever on the site it stood.
final class OwnForm {

    private OwnForm() {}

    /// Another site may not change what is on a person's list.
    static void check(HttpRequest<?> request) {
        if (!Sender.isThisSite(request)) {
            throw new HttpStatusException(HttpStatus.FORBIDDEN, "The form is of another site");
        }
    }

    /// The page that the form stood on, as the browser tells: its path and query.
    static Optional<String> page(HttpRequest<?> request) {
        try {
            var uri = new URI(Optional.ofNullable(request.getHeaders().get(HttpHeaders.REFERER))
                    .orElse(""));
            var path = uri.getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//")) {
                return Optional.empty();
            }
            return Optional.of(path + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
