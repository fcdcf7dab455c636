package localoffer.commissioning;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Locale;
import localoffer.commissioning.Escalations.Entry;
import localoffer.commissioning.Voice.Concern;
import localoffer.results.ControlChart.Signal;
import localoffer.results.Trigger;

/// Sets what was confirmed beside what the figures suggest.
@Singleton
class Standings {

    private static final int PLAN_LEVEL_MIN = 2;

    private final Escalations escalations;
    private final Words words;

    Standings(Escalations escalations, Words words) {
        this.escalations = escalations;
        this.words = words;
    }

    /// @param main what it is suggested by: the voice that speaks for the service
    Standing of(String service, Voice main, Beside voices) {
        var log = escalations.of(service);
        var concerns = new ArrayList<>(main.concerns());
        if (main.trend().signal() == Signal.DOWN) {
            concerns.add(new Concern(Trigger.SIGNAL_DOWN, ""));
        }
        voices.called().forEach(line -> concerns.add(
                new Concern(Trigger.VOICE_GAP, line.name())));
        if (!log.isEmpty() && isMissed(log.getFirst())) {
            concerns.add(new Concern(Trigger.PLAN_MISSED, ""));
        }
        int suggested = concerns.stream().mapToInt(one -> one.trigger().level()).max().orElse(0);
        return new Standing(log.isEmpty() ? 0 : log.getFirst().level(), suggested,
                concerns.stream().filter(one -> one.trigger().level() == suggested)
                        .map(this::reason).toList(),
                log.stream().map(this::line).toList());
    }

    private boolean isMissed(Entry entry) {
        return entry.level() >= PLAN_LEVEL_MIN
                && entry.due().filter(escalations.today()::isAfter).isPresent();
    }

    private String reason(Concern concern) {
        return words.of("commissioning.level.because."
                + concern.trigger().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                concern.indicator());
    }

    private Standing.Line line(Entry entry) {
        return new Standing.Line(entry.level(), entry.suggested(), words.day(entry.decided()),
                entry.reason(), entry.owner(), entry.next(),
                entry.due().map(words::day).orElse(""), entry.person());
    }
}
