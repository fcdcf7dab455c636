package localoffer.commissioning;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import localoffer.commissioning.Contracts.Contract;
import localoffer.commissioning.Voice.Concern;
import localoffer.content.Content;
import localoffer.questionnaires.Quarter;
import localoffer.results.ControlChart.Signal;
import localoffer.results.Status;
import localoffer.results.Trigger;
import localoffer.web.Outage;
import org.jspecify.annotations.Nullable;

/// What the figures of all commissioned services give reason to look into. It changes only when a
/// quarter closes or the content does, so each node works it out once and remembers it.
@Singleton
class Watched {

    /// So many services that surely do not keep a part of the Promise are a matter for the board.
    static final int PROMISE_SERVICES_MIN = 3;

    private final Spoken spoken;
    private final Voices voices;
    private final Words words;
    private final Content content;
    private volatile @Nullable Known known;

    Watched(Spoken spoken, Voices voices, Words words, Content content) {
        this.spoken = spoken;
        this.voices = voices;
        this.words = words;
        this.content = content;
    }

    /// Works it out before anybody asks.
    @Scheduled(fixedDelay = "${results.show-every:10s}", initialDelay = "20s")
    void look() {
        Outage.passOver(() -> of(content.part(Contracts.class)));
    }

    /// What the figures of one service give reason for.
    ///
    /// @param since the quarter of the first of two results running that gave reason for level 1,
    ///     or of the last alone; empty when there is no reason for that level, or for a higher one
    /// @param out the day on which the last result came out; empty before the first
    record Reasons(List<Reason> reasons, Optional<Quarter> since, Optional<LocalDate> out) {

        static final Reasons NONE = new Reasons(List.of(), Optional.empty(), Optional.empty());

        Reasons {
            reasons = List.copyOf(reasons);
        }
    }

    /// @param words that say what it is about
    record Reason(Trigger trigger, String words) {}

    /// By service.
    Map<String, Reasons> of(Contracts contracts) {
        return of(contracts, spoken.of(contracts));
    }

    /// By service.
    ///
    /// @param said what families said of each
    Map<String, Reasons> of(Contracts contracts, Spoken.Known said) {
        var last = known;
        return last != null && last.isOf(said) ? last.reasons : again(contracts, said);
    }

    /// What the figures of one service give reason for by themselves.
    private List<Concern> alone(List<Voice> all) {
        var main = all.getFirst();
        var beside = new SideBySide(words, all.stream().filter(Voice::isReleased).toList())
                .voices();
        var concerns = new ArrayList<>(main.concerns());
        if (main.trend().signal() == Signal.DOWN) {
            concerns.add(new Concern(Trigger.SIGNAL_DOWN, ""));
        }
        beside.called().forEach(line -> concerns.add(new Concern(Trigger.VOICE_GAP, line.name())));
        return concerns;
    }

    private synchronized Map<String, Reasons> again(
            Contracts contracts, Spoken.Known said) {
        var last = known;
        if (last != null && last.isOf(said)) {
            return last.reasons;
        }
        var concerns = new HashMap<String, List<Concern>>();
        var below = new HashMap<String, Set<String>>();
        for (var contract : contracts.all()) {
            var all = said.of(contract.service());
            concerns.put(contract.service(), alone(all));
            broken(contracts, contract, all.getFirst()).forEach(theme -> below.computeIfAbsent(
                    theme, key -> new HashSet<>()).add(contract.service()));
        }
        contracts.promise().themes().forEach(theme -> {
            var services = below.getOrDefault(theme.id(), Set.of());
            if (services.size() >= PROMISE_SERVICES_MIN) {
                services.forEach(service -> concerns.getOrDefault(service, new ArrayList<>())
                        .add(new Concern(Trigger.PROMISE_BELOW, words.of(
                                "commissioning.level.promise", theme.words(), services.size()))));
            }
        });
        var fresh = new Known(said, contracts.all().stream().collect(Collectors.toUnmodifiableMap(
                Contract::service, contract -> {
                    var own = concerns.getOrDefault(contract.service(), List.of());
                    int level = Trigger.highest(own.stream().map(Concern::trigger));
                    return new Reasons(own.stream().map(words::reason).toList(),
                            level == 1 ? since(contracts, contract, said) : Optional.empty(),
                            said.out(contract.service()));
                })));
        known = fresh;
        return fresh.reasons;
    }

    /// It is enough to look back by one result: two of them are two quarters.
    private Optional<Quarter> since(
            Contracts contracts, Contract contract, Spoken.Known said) {
        return said.of(contract.service()).stream().findFirst()
                .filter(Voice::isReleased).map(main -> Quarter.parse(main.quarter()))
                .map(last -> {
                    var past = voices.before(last, contracts, contract);
                    return alone(past).isEmpty() ? last
                            : Quarter.parse(past.getFirst().quarter());
                });
    }

    /// The parts of the Promise that a service surely does not keep.
    private static List<String> broken(Contracts contracts, Contract contract, Voice main) {
        return contracts.promise().themes().stream().map(theme -> theme.id())
                .filter(theme -> main.kept().of(theme).flatMap(figure -> contract.standard()
                        .target(theme).map(goal -> figure.against(goal.target())))
                        .filter(Status.BELOW::equals).isPresent()).toList();
    }

    private record Known(Spoken.Known said, Map<String, Reasons> reasons) {

        /// There is another whenever anything has changed.
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(Spoken.Known now) {
            return said == now;
        }
    }
}
