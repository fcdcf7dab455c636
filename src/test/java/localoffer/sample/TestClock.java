package localoffer.sample;

import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// A clock that stands at a known moment and goes on with real time from there, until a test
/// sets it to another day.
@Singleton
@Replaces(Clock.class)
public class TestClock extends Clock {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Clock real = Clock.systemUTC();
    private volatile Duration offset = Duration.ZERO;

    TestClock() {
        set(TODAY);
    }

    /// Puts the clock to ten in the morning of a day.
    public final void set(LocalDate day) {
        var then = day.atTime(LocalTime.of(10, 0)).atZone(LONDON).toInstant();
        offset = Duration.between(real.instant(), then);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
