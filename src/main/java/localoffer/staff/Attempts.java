package localoffer.staff;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/// Slows down whoever tries passwords: so many at once for one name and for one address, then
/// one every so often. Nobody is locked out: waiting, or a one-time link, always helps.
///
/// It is kept in memory and by each node for itself, since it names who comes from where.
@Singleton
class Attempts {

    static final int PER_NAME_MAX = 10;
    static final int PER_ADDRESS_MAX = 30;
    private static final Duration NEXT_FOR_NAME = Duration.ofSeconds(30);
    private static final Duration NEXT_FOR_ADDRESS = Duration.ofSeconds(10);
    private static final int KEYS_MAX = 20_000;
    private static final Duration FORGET_AFTER = Duration.ofHours(1);

    private final Cache<String, Bucket> names = buckets();
    private final Cache<String, Bucket> addresses = buckets();

    /// How long to wait before the next try; zero when this one may be made, which it uses up.
    Duration toWait(String name, String address) {
        for (var bucket : List.of(forAddress(address), forName(name))) {
            var probe = bucket.tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                return Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1);
            }
        }
        return Duration.ZERO;
    }

    /// A sign-in that went well does not count as a try.
    void forget(String name, String address) {
        forName(name).reset();
        forAddress(address).addTokens(1);
    }

    private Bucket forName(String name) {
        return names.get(name, key -> bucket(PER_NAME_MAX, NEXT_FOR_NAME));
    }

    private Bucket forAddress(String address) {
        return addresses.get(address, key -> bucket(PER_ADDRESS_MAX, NEXT_FOR_ADDRESS));
    }

    private static Bucket bucket(int atOnce, Duration next) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(1, next)).build();
    }

    private static Cache<String, Bucket> buckets() {
        return Caffeine.newBuilder().maximumSize(KEYS_MAX).expireAfterAccess(FORGET_AFTER).build();
    }
}
