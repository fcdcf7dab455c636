package localoffer.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;

/// One way to answer a search, and how long it took so far.
final class Contestant {

    static final int CLIENTS = 4;
    private static final long NANOS_A_SECOND = 1_000_000_000L;

    private final String name;
    private final ToIntFunction<SearchQuery> search;
    private final Times times = new Times();
    private final List<Double> searchesASecond = new ArrayList<>();
    private long found;

    /// @param search answers how many it found
    Contestant(String name, ToIntFunction<SearchQuery> search) {
        this.name = name;
        this.search = search;
    }

    String name() {
        return name;
    }

    Times times() {
        return times;
    }

    double searchesASecond() {
        return Times.median(searchesASecond);
    }

    /// How many a search finds on average.
    long found() {
        return times.count() == 0 ? 0 : found / times.count();
    }

    /// Every query once, whatever it takes; answers the seconds.
    double warmUp(List<SearchQuery> queries) {
        long start = System.nanoTime();
        for (var query : queries) {
            found += search.applyAsInt(query);
        }
        found = 0;
        return (System.nanoTime() - start) / (double) NANOS_A_SECOND;
    }

    /// Every query once by one client, in an order of the round's own.
    void round(int number, List<SearchQuery> queries) {
        var shuffled = new ArrayList<>(queries);
        Collections.shuffle(shuffled, new Random(number));
        for (var query : shuffled) {
            long start = System.nanoTime();
            found += search.applyAsInt(query);
            times.add(System.nanoTime() - start);
        }
    }

    /// As many searches as several clients get done; each asks again at once.
    void crowd(List<SearchQuery> queries, double seconds)
            throws InterruptedException, ExecutionException {
        var next = new AtomicInteger();
        long start = System.nanoTime();
        Callable<Integer> client = () -> {
            int asked = 0;
            long shown = 0;
            while (System.nanoTime() - start < seconds * NANOS_A_SECOND) {
                shown += search.applyAsInt(queries.get(next.getAndIncrement() % queries.size()));
                asked++;
            }
            return shown > 0 ? asked : 0;
        };
        int done = 0;
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (var each : threads.invokeAll(Collections.nCopies(CLIENTS, client))) {
                done += each.get();
            }
        }
        searchesASecond.add(done * (double) NANOS_A_SECOND / (System.nanoTime() - start));
    }
}
