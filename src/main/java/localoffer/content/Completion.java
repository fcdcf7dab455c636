package localoffer.content;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Makes what was left for later, once, when the first pages had their time. Whoever needs a slow
/// part sooner begins it.
@Singleton
class Completion {

    private static final int FIRST_PAGES_SECONDS = 2;

    private final Content content;

    Completion(Content content) {
        this.content = content;
    }

    @EventListener
    void begin(ServerStartupEvent started) {
        CompletableFuture.delayedExecutor(FIRST_PAGES_SECONDS, TimeUnit.SECONDS,
                        Thread.ofPlatform().daemon().name("completion")::start)
                .execute(() -> content.edition().complete());
    }
}
