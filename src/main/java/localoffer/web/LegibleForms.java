package localoffer.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody.SplitBackpressureMode;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.filter.ServerFilterPhase;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/// Refuses a staff form with what is no text: bytes that are no UTF-8, on which the framework
/// fails, and NUL, which PostgreSQL cannot keep. No browser sends either. What the public sends is
/// read by {@link FormFields}, for which every body is legal: a family loses no answers for it.
@ServerFilter("/staff/**")
class LegibleForms implements Ordered {

    /// After the security filter has refused whoever may not be here, and before anything that
    /// takes the form apart.
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after() - 1;
    }

    /// It goes on with the request itself, since a future of nothing may come too late.
    @RequestFilter
    CompletableFuture<HttpRequest<?>> check(HttpRequest<?> request) {
        if (!(request instanceof ServerHttpRequest<?> sent) || !isForm(request)) {
            return CompletableFuture.completedFuture(request);
        }
        try (var copy = sent.byteBody().split(SplitBackpressureMode.FASTEST)) {
            return copy.buffer().thenApply(body -> {
                try (body) {
                    if (isLegible(body.toByteArray())) {
                        return request;
                    }
                    throw new HttpStatusException(HttpStatus.BAD_REQUEST, "not text");
                }
            });
        }
    }

    private static boolean isForm(HttpRequest<?> request) {
        return request.getContentType()
                .filter(MediaType.APPLICATION_FORM_URLENCODED_TYPE::equals).isPresent();
    }

    static boolean isLegible(byte[] form) {
        try {
            return StandardCharsets.UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(FormFields.decode(form))).chars()
                    .noneMatch(character -> character == 0);
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
