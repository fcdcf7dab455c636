package localoffer.web;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.DefaultHttpHostResolver;
import io.micronaut.http.server.util.HttpHostResolver;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The site's own address, for links that leave it: in a feed, a shared list, a QR code.
///
/// It is the one that is set. Without one, as on a developer's machine, it is what the browser
/// asked for, if that is the name of a computer; headers of proxies are not believed, since
/// anybody can send them.
@Singleton
@Replaces(DefaultHttpHostResolver.class)
class HomeAddress implements HttpHostResolver {

    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,252}(:[0-9]{1,5})?|\\[[0-9a-f:]+](:\\d+)?");

    private final String set;

    /// @param set such as `https://localoffer.example.gov.uk`; empty to take the browser's
    HomeAddress(@Value("${web.home:}") String set) {
        this.set = set.strip().replaceAll("/+$", "");
        if (!this.set.isEmpty() && !isHome(this.set)) {
            throw new IllegalStateException("HOME_ADDRESS is \"" + set + "\" but must be where"
                    + " people find the site, such as https://localoffer.example.gov.uk.");
        }
    }

    @Override
    @SuppressWarnings("rawtypes") // As the framework declares it.
    public String resolve(@Nullable HttpRequest request) {
        if (!set.isEmpty() || request == null) {
            return set;
        }
        var host = ((HttpRequest<?>) request).getHeaders().get(HttpHeaders.HOST);
        var named = host != null && NAME.matcher(host).matches() ? host
                : request.getServerAddress().getHostString() + ":"
                        + request.getServerAddress().getPort();
        return (request.isSecure() ? "https://" : "http://") + named;
    }

    private static boolean isHome(String address) {
        try {
            var uri = URI.create(address);
            return uri.getHost() != null && uri.getRawPath().isEmpty()
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
