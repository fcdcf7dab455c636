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
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/// Refuses a staff form with what is no text: bytes that are no UTF-8, on which the framework
/// fails, and NUL, which PostgreSQL cannot keep. No browser sends either. What the public sends is
/// read by {@link FormFields}, for which every body is legal: a family loses no answers for it.
@ServerFilter("/staff/**")
class LegibleForms implements Ordered {

    private static final int HEX = 16;

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

    /// @param form as it was sent, `application/x-www-form-urlencoded`
    static boolean isLegible(byte[] form) {
        var bytes = new ByteArrayOutputStream(form.length);
        for (int i = 0; i < form.length; i++) {
            int sent = form[i];
            if (sent == '%' && i + 2 < form.length && hex(form, i + 1) >= 0) {
                sent = hex(form, i + 1);
                i += 2;
            }
            if (sent == 0) {
                return false;
            }
            bytes.write(sent);
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static int hex(byte[] form, int at) {
        int high = Character.digit(form[at], HEX);
        int low = Character.digit(form[at + 1], HEX);
        return high < 0 || low < 0 ? -1 : high * HEX + low;
    }
}
