package localoffer.staff;

import io.micronaut.http.HttpRequest;
import java.net.InetAddress;

/// Where a request comes from, for limits only: it is never written down.
final class Address {

    private static final String CLIENT = "localoffer.staff.client";

    private Address() {}

    /// Notes whose request it is, behind a proxy or not.
    static void set(HttpRequest<?> request, InetAddress client) {
        request.setAttribute(CLIENT, client.getHostAddress());
    }

    static String of(HttpRequest<?> request) {
        return request.getAttribute(CLIENT, String.class).orElse("");
    }
}
