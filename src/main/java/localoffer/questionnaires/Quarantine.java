package localoffer.questionnaires;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import localoffer.web.Pace;
import localoffer.web.Paces;

/// Which responses staff look at before they are counted. The rules look at how a response came
/// and at its form, never at the rating or at what is said: criticism is not held back.
@Singleton
class Quarantine {

    private static final Pattern LINK = Pattern.compile("https?:|www\\.|\\[url|<a\\s",
            Pattern.CASE_INSENSITIVE);

    private final Limits limits;
    private final Pace pace;
    private final Echoes echoes;
    private final Clock clock;

    Quarantine(Limits limits, Paces paces, Echoes echoes, Clock clock) {
        this.limits = limits;
        this.pace = paces.of(limits.submissionsPerHour());
        this.echoes = echoes;
        this.clock = clock;
    }

    /// Why staff should look at it first; empty for nearly everybody.
    Optional<Reason> reason(Submission submission, Arrival arrival) {
        if (arrival.trapped()) {
            return Optional.of(Reason.FILLED_TRAP);
        }
        if (clock.instant().isBefore(arrival.issued().plusSeconds(limits.secondsMin()))) {
            return Optional.of(Reason.TOO_FAST);
        }
        if (pace.isTooFast(arrival.address())) {
            return Optional.of(Reason.TOO_MANY);
        }
        if (echoes.isTooMany(submission)) {
            return Optional.of(Reason.SAME_WORDS);
        }
        var linked = submission.said().values().stream().anyMatch(w -> LINK.matcher(w).find());
        return linked ? Optional.of(Reason.LINK) : Optional.empty();
    }

    /// Counts a response that was kept. One that was sent twice, or again because it could not
    /// be kept, counts once.
    void count(Submission submission, Arrival arrival) {
        pace.count(arrival.address());
        echoes.count(submission);
    }

    enum Reason {
        FILLED_TRAP, TOO_FAST, TOO_MANY, SAME_WORDS, LINK;

        /// As the database has it.
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// How a response came. Nothing of it is kept.
    ///
    /// @param issued when its form was handed out
    /// @param trapped whether the field was filled that people do not see
    record Arrival(Instant issued, boolean trapped, InetAddress address) {}
}
