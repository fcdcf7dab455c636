package localoffer.web;

import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpRequest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the log keeps of a failure: where it happened, and nothing of what was sent. Messages of
/// exceptions quote addresses and forms, and so names, passwords and what families look for.
final class Trace {

    private static final int CAUSES_MAX = 5;
    private static final int FRAMES_MAX = 12;

    private Trace() {}

    /// The kinds of the failure and its causes, each with the places it went through.
    static String of(Throwable failure) {
        return Stream.iterate(failure, t -> t != null, Throwable::getCause).limit(CAUSES_MAX)
                .map(t -> t.getClass().getName() + Stream.of(t.getStackTrace()).limit(FRAMES_MAX)
                        .map(frame -> "\n    at " + frame).collect(Collectors.joining()))
                .collect(Collectors.joining("\nbecause of "));
    }

    /// The page that was asked for, as the program knows it: an address may hold a sign-in link.
    static String page(HttpRequest<?> request) {
        return BasicHttpAttributes.getUriTemplate(request).orElse("(no page)");
    }
}
