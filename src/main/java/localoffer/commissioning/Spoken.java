package localoffer.commissioning;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import localoffer.commissioning.Contracts.Contract;
import localoffer.questionnaires.Quarter;
import localoffer.questionnaires.Questionnaire;
import localoffer.results.ReleasedResults;
import localoffer.results.Snapshots;
import org.jspecify.annotations.Nullable;

/// What families said of each commissioned service, in all voices. It changes only when a quarter
/// closes or the content does, so each node works it out once and remembers it.
@Singleton
class Spoken {

    private final ReleasedResults results;
    private final Snapshots snapshots;
    private final Voices voices;
    private volatile @Nullable Known known;

    Spoken(ReleasedResults results, Snapshots snapshots, Voices voices) {
        this.results = results;
        this.snapshots = snapshots;
        this.voices = voices;
    }

    /// By service, the main voice first. The same map as long as nothing changes.
    Map<String, List<Voice>> of(Contracts contracts) {
        return known(contracts).voices;
    }

    /// The day on which the last result of a service came out; empty before the first.
    Optional<LocalDate> out(Contracts contracts, String service) {
        var now = known(contracts);
        return now.voices.getOrDefault(service, List.of()).stream().filter(Voice::isReleased)
                .map(voice -> Quarter.parse(voice.quarter())).max(Comparator.naturalOrder())
                .map(last -> now.days.getOrDefault(last, last.plus(1).firstDay()));
    }

    /// Those of a service, with a word on whether answers wait.
    ///
    /// @param decides whether they are for somebody who may decide about the service: others do
    ///     not read what stands beside it
    List<Voice> of(Contracts contracts, Contract contract, boolean decides) {
        var waiting = results.waitingAt(contract.service(),
                contract.questionnaires().stream().map(Questionnaire::id).toList());
        var all = decides ? of(contracts).getOrDefault(contract.service(), List.of())
                : voices.alone(contracts, contract);
        return all.stream().map(voice -> voice.waiting(waiting.contains(voice.id()))).toList();
    }

    /// The smallest group that is shown.
    int threshold() {
        return results.threshold();
    }

    private Known known(Contracts contracts) {
        var mark = results.mark();
        var last = known;
        return last != null && last.isOf(contracts, mark) ? last : again(contracts, mark);
    }

    private synchronized Known again(Contracts contracts, String mark) {
        var last = known;
        if (last != null && last.isOf(contracts, mark)) {
            return last;
        }
        var fresh = new Known(contracts, mark, contracts.all().stream().collect(
                Collectors.toUnmodifiableMap(Contract::service,
                        contract -> voices.of(contracts, contract))), snapshots.days());
        known = fresh;
        return fresh;
    }

    /// @param days on which quarters were closed
    private record Known(Contracts contracts, String mark, Map<String, List<Voice>> voices,
            Map<Quarter, LocalDate> days) {

        /// The content is read into new objects whenever it changes.
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(Contracts others, String now) {
            return contracts == others && mark.equals(now);
        }
    }
}
