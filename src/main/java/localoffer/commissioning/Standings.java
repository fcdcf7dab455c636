package localoffer.commissioning;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import localoffer.commissioning.Escalations.Entry;
import localoffer.commissioning.Voice.Concern;
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

    Standing of(Contracts contracts, String service) {
        return of(contracts, List.of(service)).getOrDefault(service, Standing.NONE);
    }

    /// By service.
    Map<String, Standing> of(Contracts contracts, Collection<String> services) {
        var logs = escalations.of(services);
        var late = hearing.late(services);
        var figures = watched.of(contracts);
        return services.stream().collect(Collectors.toMap(service -> service, service ->
                standing(figures.getOrDefault(service, List.of()),
                        logs.getOrDefault(service, List.of()),
                        late.getOrDefault(service, List.of()))));
    }

    /// @param figures what they give reason for
    /// @param log of the service, the newest first
    /// @param late the themes that nobody answered for too long
    private Standing standing(List<Concern> figures, List<Entry> log, List<String> late) {
        var concerns = new ArrayList<>(figures);
        if (!late.isEmpty()) {
            concerns.add(new Concern(Trigger.UNANSWERED, String.join(", ", late)));
        }
        concerns.addAll(concerns(log));
        int suggested = concerns.stream().mapToInt(one -> one.trigger().level()).max().orElse(0);
        return new Standing(log.isEmpty() ? 0 : log.getFirst().level(),
                since(log).map(words::day).orElse(""), suggested,
                concerns.stream().filter(one -> one.trigger().level() == suggested)
                        .map(this::reason).toList(),
                log.isEmpty() ? Optional.empty() : log.getFirst().dueDay(),
                log.stream().map(this::line).toList());
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
        var long1 = last.level() == 1 && since(log).filter(day -> Quarter.of(day)
                .plus(WATCHED_QUARTERS_MAX).compareTo(Quarter.of(today)) <= 0).isPresent();
        return long1 ? List.of(new Concern(Trigger.WATCHED_LONG, "")) : List.of();
    }

    /// The day since when the level is what it is; empty when none was confirmed.
    private static Optional<LocalDate> since(List<Entry> log) {
        return log.stream().takeWhile(one -> one.level() == log.getFirst().level())
                .reduce((newer, older) -> older).map(Entry::decided);
    }

    private String reason(Concern concern) {
        return words.of("commissioning.level.because."
                + concern.trigger().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                concern.indicator());
    }

    private Standing.Line line(Entry entry) {
        return new Standing.Line(entry.level(), entry.suggested(), words.day(entry.decided()),
                entry.reason(), entry.owner(), entry.next(),
                entry.dueDay().map(words::day).orElse(""), entry.person());
    }
}
