package localoffer.web;

import jakarta.inject.Singleton;
import java.time.Clock;

/// Counts forms by network, each kind of form by itself.
@Singleton
public class Paces {

    private final DayKey key;
    private final Clock clock;

    public Paces(DayKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    public Pace of(int perHour) {
        return new Pace(perHour, key, clock);
    }
}
