package localoffer.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/// How many forms of a kind come from one network in an hour.
///
/// Networks are told apart by a {@link DayKey} alone and kept in memory: nothing here outlives
/// the day or the process, and nothing leads back to an address.
public final class Pace {

    private static final int NETWORKS_MAX = 50_000;
    private static final int IPV4_NETWORK_BYTES = 3;
    private static final int IPV6_NETWORK_BYTES = 6;
    private static final Duration HOUR = Duration.ofHours(1);

    private final Cache<String, Bucket> networks = Caffeine.newBuilder()
            .maximumSize(NETWORKS_MAX).expireAfterAccess(HOUR).build();
    private final int perHour;
    private final DayKey key;
    private final TimeMeter time;

    Pace(int perHour, DayKey key, Clock clock) {
        this.perHour = perHour;
        this.key = key;
        this.time = new ClockTime(clock);
    }

    public boolean isTooFast(InetAddress address) {
        return !of(address).estimateAbilityToConsume(1).canBeConsumed();
    }

    public void count(InetAddress address) {
        of(address).tryConsume(1);
    }

    private Bucket of(InetAddress address) {
        return networks.get(key.hide(network(address)), unknown -> Bucket.builder()
                .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, HOUR))
                .withCustomTimePrecision(time).build());
    }

    /// The first 24 bits of an older address, 48 of a newer: one household or one school.
    public static byte[] network(InetAddress address) {
        int bytes = address instanceof Inet4Address ? IPV4_NETWORK_BYTES : IPV6_NETWORK_BYTES;
        return Arrays.copyOf(address.getAddress(), bytes);
    }

    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
