package localoffer.questionnaires;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// Which responses staff look at before they are counted. The rules look at how a response came
/// and at its form, never at the rating or at what is said: criticism is not held back.
@Singleton
class Quarantine {

    private final Limits limits;
    private final Crowds crowds;
    private final Echoes echoes;
    private final Clock clock;

    Quarantine(Limits limits, Crowds crowds, Echoes echoes, Clock clock) {
        this.limits = limits;
        this.crowds = crowds;
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
        if (crowds.isTooManyFrom(arrival.address())) {
            return Optional.of(Reason.TOO_MANY);
        }
        if (echoes.isTooMany(submission)) {
            return Optional.of(Reason.SAME_WORDS);
        }
        return Wording.reason(submission.said().values())
                .or(() -> crowds.isTooManyAbout(arrival.service())
                        ? Optional.of(Reason.BURST) : Optional.empty());
    }

    /// Counts a response that was kept. One that was sent twice, or again because it could not
    /// be kept, counts once.
    ///
    /// @param reason one that is held for what it is does not make a crowd of the others
    void count(Submission submission, Arrival arrival, Optional<Reason> reason) {
        crowds.countFrom(arrival.address());
        echoes.count(submission);
        if (reason.isEmpty() || reason.get() == Reason.BURST) {
            crowds.countAbout(arrival.service());
        }
    }

    enum Reason {
        FILLED_TRAP, TOO_FAST, TOO_MANY, SAME_WORDS, LINK, CODE, UNREADABLE, BURST;

        /// As the database has it.
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// How a response came. Nothing of it is kept but the service.
    ///
    /// @param issued when its form was handed out
    /// @param trapped whether the field was filled that people do not see
    record Arrival(String service, Instant issued, boolean trapped, InetAddress address) {}
}
