package localoffer.web;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.codec.CodecException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import java.net.URISyntaxException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;

/// Tells a request that nobody can read from a mistake of ours.
final class BadRequest {

    /// Where the framework and its libraries take requests apart.
    private static final List<String> READERS = List.of("io.netty.handler.codec.",
            "io.micronaut.http.", "java.net.URLDecoder", "java.net.URI");

    private BadRequest() {}

    /// The status to answer with; empty when the failure is our own.
    static Optional<HttpStatus> status(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            switch (t) {
                case ConversionErrorException e -> {
                    return Optional.of(HttpStatus.NOT_FOUND);
                }
                case UnsupportedCharsetException e -> {
                    return Optional.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
                }
                case IllegalCharsetNameException e -> {
                    return Optional.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
                }
                case URISyntaxException e -> {
                    return Optional.of(HttpStatus.BAD_REQUEST);
                }
                case UnsatisfiedRouteException e -> {
                    return Optional.of(HttpStatus.BAD_REQUEST);
                }
                case CodecException e -> {
                    return Optional.of(HttpStatus.BAD_REQUEST);
                }
                case IllegalArgumentException e when isFromReading(e) -> {
                    return Optional.of(HttpStatus.BAD_REQUEST);
                }
                case IndexOutOfBoundsException e when isFromReading(e) -> {
                    return Optional.of(HttpStatus.BAD_REQUEST);
                }
                default -> {
                    // The cause may tell more.
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isFromReading(RuntimeException e) {
        if (e.getStackTrace().length == 0) {
            return false;
        }
        var thrower = e.getStackTrace()[0].getClassName();
        return READERS.stream().anyMatch(thrower::startsWith);
    }
}
