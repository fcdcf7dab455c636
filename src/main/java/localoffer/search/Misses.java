package localoffer.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import localoffer.content.Edition;
import localoffer.web.ClientAddress;
import localoffer.web.DayKey;
import localoffer.web.Pace;
import localoffer.web.Outage;

/// Counts searches that did not find what was looked for.
///
/// A search only adds one in memory and goes on: every ten seconds the counts are added to those
/// in PostgreSQL, to which several nodes add theirs. What a node that is stopped had not added
/// yet is lost, and so is what finds no room while the database is away.
@Singleton
class Misses {

    static final int DIFFERENT_MAX = 2_000;
    private static final int HEARD_MAX = 50_000;
    private static final Duration DAY = Duration.ofDays(1);

    private final Map<MissedSearch, Integer> counts = new ConcurrentHashMap<>();
    private final Once once;
    private final MissedSearches kept;
    private final Clock clock;

    Misses(Once once, MissedSearches kept, Clock clock) {
        this.once = once;
        this.kept = kept;
        this.clock = clock;
    }

    /// Counts the search if it missed. Who asks for the same words again today is not counted
    /// again, whichever filters they try.
    void hear(HttpRequest<?> request, Results results, Edition edition) {
        MissedSearch.of(results, edition, LocalDate.now(clock))
                .filter(missed -> once.isFirst(request, missed.words()))
                .ifPresent(missed -> add(missed, 1));
    }

    @Scheduled(fixedDelay = "10s", initialDelay = "10s")
    void keep() {
        var taken = new HashMap<MissedSearch, Integer>();
        for (var missed : List.copyOf(counts.keySet())) {
            var count = counts.remove(missed);
            if (count != null) {
                taken.put(missed, count);
            }
        }
        try {
            kept.add(taken);
        } catch (RuntimeException failure) {
            if (!Outage.isCauseOf(failure)) {
                throw failure;
            }
            taken.forEach(this::add);
        }
    }

    private void add(MissedSearch missed, int count) {
        if (counts.size() < DIFFERENT_MAX || counts.containsKey(missed)) {
            counts.merge(missed, count, Integer::sum);
        }
    }

    /// Knows for a day which words came from where, under a name that cannot be undone, and in
    /// memory alone: one family cannot make its own words look like many people's.
    @Singleton
    static final class Once {

        private final Cache<String, Boolean> heard = Caffeine.newBuilder()
                .maximumSize(HEARD_MAX).expireAfterWrite(DAY).build();
        private final ClientAddress addresses;
        private final DayKey key;

        Once(ClientAddress addresses, DayKey key) {
            this.addresses = addresses;
            this.key = key;
        }

        boolean isFirst(HttpRequest<?> request, String words) {
            var network = HexFormat.of().formatHex(Pace.network(addresses.of(request)));
            var name = network + " " + words;
            return heard.asMap().putIfAbsent(
                    key.hide(name.getBytes(StandardCharsets.UTF_8)), true) == null;
        }
    }
}
