package localoffer.staff;

import io.micronaut.http.HttpRequest;

/// Where a request comes from, for limits only: it is never written down.
final class Address {

    private Address() {}

    static String of(HttpRequest<?> request) {
        return request.getRemoteAddress().getAddress().getHostAddress();
    }
}
