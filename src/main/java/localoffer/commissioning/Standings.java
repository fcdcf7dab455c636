package localoffer.commissioning;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import localoffer.commissioning.Escalations.Entry;
import localoffer.commissioning.Voice.Concern;
import localoffer.commissioning.Watched.Reason;
import localoffer.commissioning.Watched.Reasons;
import localoffer.questionnaires.Quarter;
import localoffer.results.Trigger;

/// Sets what was confirmed beside what the figures suggest.
@Singleton
class Standings {

    /// From here on somebody must do something by a day.
    static final int PLAN_LEVEL_MIN = 2;
    /// After so many quarters a level of 1 has not helped.
    private static final int WATCHED_QUARTERS_MAX = 2;

    private final Escalations escalations;
    private final Watched watched;
    private final Hearing hearing;
    private final Words words;

    Standings(Escalations escalations, Watched watched, Hearing hearing, Words words) {
        this.escalations = escalations;
        this.watched = watched;
        this.hearing = hearing;
        this.words = words;
    }

    /// Of one service.
    ///
    /// @param said what families said of each
    /// @param late the themes that nobody answered for too long
    Standing of(Contracts contracts, Spoken.Known said, String service, List<String> late) {
        return standing(watched.of(contracts, said).getOrDefault(service, Reasons.NONE),
                escalations.of(service), late);
    }

    /// Of several, by service.
    Map<String, Standing> of(Contracts contracts, Collection<String> services) {
        return of(watched.of(contracts), services);
    }

    /// Of several, by service.
    ///
    /// @param said what families said of each
    Map<String, Standing> of(
            Contracts contracts, Spoken.Known said, Collection<String> services) {
        return of(watched.of(contracts, said), services);
    }

    private Map<String, Standing> of(Map<String, Reasons> figures, Collection<String> services) {
        var logs = escalations.of(services);
        var late = hearing.late(services);
        return services.stream().collect(Collectors.toMap(service -> service, service ->
                standing(figures.getOrDefault(service, Reasons.NONE),
                        logs.getOrDefault(service, List.of()),
                        late.getOrDefault(service, List.of()))));
    }

    /// @param figures what they give reason for
    /// @param log of the service, the newest first
    /// @param late the themes that nobody answered for too long
    private Standing standing(Reasons figures, List<Entry> log, List<String> late) {
        var reasons = new ArrayList<>(figures.reasons());
        if (isLeft(figures, log)) {
            reasons.add(words.reason(new Concern(Trigger.SUGGESTED_LONG, figures.reasons().stream()
                    .map(Reason::words).collect(Collectors.joining(" ")))));
        }
        if (!late.isEmpty()) {
            reasons.add(words.reason(new Concern(Trigger.UNANSWERED, String.join(", ", late))));
        }
        concerns(log).stream().map(words::reason).forEach(reasons::add);
        int suggested = Trigger.highest(reasons.stream().map(Reason::trigger));
        return new Standing(log.isEmpty() ? 0 : log.getFirst().level(),
                since(log).map(words::day).orElse(""), suggested,
                isKnown(figures, log, !late.isEmpty(), suggested),
                reasons.stream().filter(one -> one.trigger().level() == suggested)
                        .map(Reason::words).toList(),
                log.isEmpty() ? Optional.empty() : log.getFirst().dueDay(),
                log.stream().map(this::line).toList());
    }

    /// Whether whoever confirmed the level last knew all that there is to know: a suggestion that
    /// was as high, no result that came out later, and no comments that have waited too long since.
    private boolean isKnown(Reasons figures, List<Entry> log, boolean late, int suggested) {
        if (log.isEmpty() || !concerns(log).isEmpty()) {
            return false;
        }
        var last = log.getFirst();
        return suggested <= last.suggested()
                && figures.out().filter(last.decided()::isBefore).isEmpty()
                && !(late && Hearing.lateSince(last.decided()).compareTo(
                        Hearing.lateSince(escalations.today())) < 0);
    }

    /// What was confirmed gives reason for more by itself.
    private List<Concern> concerns(List<Entry> log) {
        if (log.isEmpty()) {
            return List.of();
        }
        var today = escalations.today();
        var last = log.getFirst();
        if (last.level() >= PLAN_LEVEL_MIN && last.due().filter(today::isAfter).isPresent()) {
            return List.of(new Concern(Trigger.PLAN_MISSED, ""));
        }
        return last.level() == 1 && since(log).map(Quarter::of).filter(this::isLong).isPresent()
                ? List.of(new Concern(Trigger.WATCHED_LONG, "")) : List.of();
    }

    /// Level 1 rises after two quarters as well when nobody has confirmed any level since the
    /// first result that gave reason for it. What a person decided then is not overruled.
    private boolean isLeft(Reasons figures, List<Entry> log) {
        return figures.since().filter(this::isLong).filter(since -> log.isEmpty()
                || log.getFirst().decided().isBefore(since.plus(1).firstDay())).isPresent();
    }

    private boolean isLong(Quarter since) {
        return since.plus(WATCHED_QUARTERS_MAX).compareTo(Quarter.of(escalations.today())) <= 0;
    }

    /// The day since when the level is what it is; empty when none was confirmed.
    private static Optional<LocalDate> since(List<Entry> log) {
        return log.stream().takeWhile(one -> one.level() == log.getFirst().level())
                .reduce((newer, older) -> older).map(Entry::decided);
    }

    private Standing.Line line(Entry entry) {
        return new Standing.Line(entry.level(), entry.suggested(), words.day(entry.decided()),
                entry.reason(), entry.owner(), entry.next(),
                entry.dueDay().map(words::day).orElse(""), entry.person());
    }
}
