package localoffer.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/// Where a request comes from, for limits only: it is never written down.
@Singleton
public class ClientAddress {

    private final String header;

    /// @param header the one that the proxy in front of this site adds the address to; empty
    ///     when there is no proxy. Without it no header is believed, since anybody can send one
    ClientAddress(@Value("${web.client-address-header:}") String header) {
        this.header = header;
    }

    public InetAddress of(HttpRequest<?> request) {
        if (!header.isEmpty()) {
            var values = request.getHeaders().getAll(header);
            if (!values.isEmpty()) {
                return parse(values.getLast(), request.getRemoteAddress());
            }
        }
        return request.getRemoteAddress().getAddress();
    }

    /// The last address of the list: the proxy put it there, the ones before it anybody.
    private static InetAddress parse(String list, InetSocketAddress otherwise) {
        var last = list.substring(list.lastIndexOf(',') + 1).strip();
        try {
            return InetAddress.ofLiteral(last);
        } catch (IllegalArgumentException e) {
            return otherwise.getAddress();
        }
    }
}
