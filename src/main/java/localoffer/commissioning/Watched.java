package localoffer.commissioning;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import localoffer.commissioning.Contracts.Contract;
import localoffer.commissioning.Voice.Concern;
import localoffer.content.Content;
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
    private final Words words;
    private final Content content;
    private volatile @Nullable Known known;

    Watched(Spoken spoken, Words words, Content content) {
        this.spoken = spoken;
        this.words = words;
        this.content = content;
    }

    /// Works it out before anybody asks.
    @Scheduled(fixedDelay = "${results.show-every:10s}", initialDelay = "10s")
    void look() {
        Outage.passOver(() -> of(content.part(Contracts.class)));
    }

    /// By service. A service without reasons has an empty list.
    Map<String, List<Concern>> of(Contracts contracts) {
        var voices = spoken.of(contracts);
        var last = known;
        return last != null && last.isOf(voices) ? last.concerns : again(contracts, voices);
    }

    /// What the figures of one service give reason for by themselves.
    static List<Concern> alone(Voice main, Beside beside) {
        var concerns = new ArrayList<>(main.concerns());
        if (main.trend().signal() == Signal.DOWN) {
            concerns.add(new Concern(Trigger.SIGNAL_DOWN, ""));
        }
        beside.called().forEach(line -> concerns.add(new Concern(Trigger.VOICE_GAP, line.name())));
        return concerns;
    }

    private synchronized Map<String, List<Concern>> again(
            Contracts contracts, Map<String, List<Voice>> voices) {
        var last = known;
        if (last != null && last.isOf(voices)) {
            return last.concerns;
        }
        var concerns = new HashMap<String, List<Concern>>();
        var below = new HashMap<String, Set<String>>();
        for (var contract : contracts.all()) {
            var all = voices.getOrDefault(contract.service(), List.of());
            var main = all.getFirst();
            concerns.put(contract.service(), alone(main, new SideBySide(words,
                    all.stream().filter(Voice::isReleased).toList()).voices()));
            broken(contracts, contract, main).forEach(theme -> below.computeIfAbsent(
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
        var fresh = new Known(voices, Map.copyOf(concerns));
        known = fresh;
        return fresh.concerns;
    }

    /// The parts of the Promise that a service surely does not keep.
    private static List<String> broken(Contracts contracts, Contract contract, Voice main) {
        return contracts.promise().themes().stream().map(theme -> theme.id())
                .filter(theme -> main.kept().of(theme).flatMap(figure -> contract.standard()
                        .target(theme).map(goal -> figure.against(goal.target())))
                        .filter(Status.BELOW::equals).isPresent()).toList();
    }

    private record Known(Map<String, List<Voice>> voices, Map<String, List<Concern>> concerns) {

        /// There is another map whenever anything has changed.
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(Map<String, List<Voice>> others) {
            return voices == others;
        }
    }
}
