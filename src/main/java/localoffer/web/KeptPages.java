package localoffer.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// Shows large pages that seldom change, each to one person. What is told is read anew for every
/// request; the HTML that tells it is kept, and found by all that it is made of. So a page that
/// says anything else, or says it to somebody who may see more, is another one, on every node.
///
/// It is the middle that is kept: the head and the foot, with the person's name and form tokens,
/// are made for each request.
@Singleton
public class KeptPages {

    /// Of HTML, such as the pages of some hundred services.
    private static final int BYTES_MAX = 32 << 20;
    /// Words that were taken back do not stay in memory for longer.
    private static final Duration KEPT_FOR = Duration.ofHours(1);

    private final Pages pages;
    private final Cache<Middle, byte[]> middles = Caffeine.newBuilder()
            .maximumWeight(BYTES_MAX).weigher((Middle middle, byte[] html) -> html.length)
            .expireAfterWrite(KEPT_FOR).build();

    KeptPages(Pages pages) {
        this.pages = pages;
    }

    /// As {@link Pages#show}. The template sees nothing but the page.
    ///
    /// @param page a record of records, which are equal when they say the same
    public HttpResponse<?> show(HttpRequest<?> request, String view, Record page) {
        var around = pages.around(request, view, page);
        int place = around.indexOf(Pages.KEPT);
        var head = bytes(around.substring(0, place));
        var middle = middles.get(new Middle(view, page), this::made);
        var foot = bytes(around.substring(place + Pages.KEPT.length()));
        return HttpResponse.ok(ByteBuffer.allocate(head.length + middle.length + foot.length)
                        .put(head).put(middle).put(foot).array())
                .contentType(MediaType.TEXT_HTML_TYPE)
                .header("Cache-Control", "private, no-cache");
    }

    private byte[] made(Middle middle) {
        return bytes(pages.middle(middle.view, middle.page));
    }

    private static byte[] bytes(String html) {
        return html.getBytes(StandardCharsets.UTF_8);
    }

    private record Middle(String view, Record page) {}
}
