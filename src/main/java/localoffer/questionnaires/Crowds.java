package localoffer.questionnaires;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import localoffer.web.Pace;
import localoffer.web.Paces;

/// Whether more responses come than is usual, from one network or about one service. All of it
/// is counted in memory: nothing says afterwards in which hour a response came.
@Singleton
class Crowds {

    /// A week in which something came each hour.
    static final int HOURS_MAX = 7 * 24;
    private static final long HOUR_MILLIS = Duration.ofHours(1).toMillis();

    private final Limits limits;
    private final Pace pace;
    private final Clock clock;
    private final Map<String, Hours> services = new ConcurrentHashMap<>();

    Crowds(Limits limits, Paces paces, Clock clock) {
        this.limits = limits;
        this.pace = paces.of(limits.submissionsPerHour());
        this.clock = clock;
    }

    boolean isTooManyFrom(InetAddress network) {
        return pace.isTooFast(network);
    }

    boolean isTooManyAbout(String service) {
        return hours(service).isTooMany(hour(), limits);
    }

    void countFrom(InetAddress network) {
        pace.count(network);
    }

    void countAbout(String service) {
        hours(service).count(hour());
    }

    private Hours hours(String service) {
        return services.computeIfAbsent(service, unknown -> new Hours());
    }

    private long hour() {
        return clock.millis() / HOUR_MILLIS;
    }

    /// One service's hours in which anything came.
    private static final class Hours {

        private final Deque<Integer> before = new ArrayDeque<>();
        private long hour;
        private int arrivals;

        synchronized boolean isTooMany(long now, Limits limits) {
            turn(now);
            return arrivals >= Math.max(limits.burstPerHour(),
                    limits.burstTimesMedian() * median());
        }

        synchronized void count(long now) {
            turn(now);
            arrivals++;
        }

        private void turn(long now) {
            if (now != hour) {
                if (arrivals > 0) {
                    before.addLast(arrivals);
                }
                if (before.size() > HOURS_MAX) {
                    before.removeFirst();
                }
                hour = now;
                arrivals = 0;
            }
        }

        private int median() {
            var sorted = before.stream().sorted().toList();
            return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
        }
    }
}
