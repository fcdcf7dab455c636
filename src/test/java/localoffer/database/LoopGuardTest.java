package localoffer.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import localoffer.results.ReleasedResults;
import localoffer.sample.OneSite;
import org.junit.jupiter.api.Test;

/// The guard that every site of a test has sees what it is there for.
@OneSite
class LoopGuardTest {

    @Inject ReleasedResults results;

    @Test
    void the_database_is_refused_to_a_thread_of_the_loop_and_to_no_other() {
        results.mark();
        var answer = new CompletableFuture<String>();
        Thread.ofPlatform().name(LoopGuard.LOOP + " of a test").start(() -> {
            try {
                answer.complete(results.mark());
            } catch (Throwable refused) {
                answer.completeExceptionally(refused);
            }
        });
        assertThatThrownBy(answer::join).hasStackTraceContaining("asked on the event loop");
    }
}
