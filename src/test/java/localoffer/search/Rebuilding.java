package localoffer.search;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/// A full rebuild of the index while one client searches: the old one is asked until the new one
/// takes its place, as when the content has changed.
///
/// @param seconds how long the rebuild took
/// @param times of the searches meanwhile
/// @param failed searches that threw or found nothing to show
record Rebuilding(double seconds, Times times, int failed) {

    /// What is asked now.
    private static final class Served {

        private volatile SearchIndex index;

        Served(SearchIndex index) {
            this.index = index;
        }
    }

    static Rebuilding of(Supplier<SearchIndex> build, SearchIndex old, List<SearchQuery> queries)
            throws InterruptedException, ExecutionException {
        var served = new Served(old);
        var ended = new AtomicBoolean();
        try (var client = Executors.newSingleThreadExecutor()) {
            var times = new Times();
            var failures = client.submit(() -> {
                int failed = 0;
                // Once more over all when the new one is there.
                for (int i = 0, left = queries.size(); left > 0; i++) {
                    long start = System.nanoTime();
                    failed += isAnswered(served.index, queries.get(i % queries.size())) ? 0 : 1;
                    if (ended.get()) {
                        left--;
                    } else {
                        times.add(System.nanoTime() - start);
                    }
                }
                return failed;
            });
            long start = System.nanoTime();
            served.index = build.get();
            double seconds = (System.nanoTime() - start) / 1e9;
            ended.set(true);
            return new Rebuilding(seconds, times, failures.get());
        }
    }

    private static boolean isAnswered(SearchIndex index, SearchQuery query) {
        try {
            return !index.search(query).hits().isEmpty();
        } catch (RuntimeException e) {
            return false;
        }
    }
}
