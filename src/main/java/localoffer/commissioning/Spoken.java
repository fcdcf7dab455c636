package localoffer.commissioning;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import localoffer.commissioning.Contracts.Contract;
import localoffer.questionnaires.Questionnaire;
import localoffer.results.ReleasedResults;
import org.jspecify.annotations.Nullable;

/// What families said of each commissioned service, in all voices. It changes only when a quarter
/// closes or the content does, so each node works it out once and remembers it.
@Singleton
class Spoken {

    private final ReleasedResults results;
    private final Voices voices;
    private volatile @Nullable Known known;

    Spoken(ReleasedResults results, Voices voices) {
        this.results = results;
        this.voices = voices;
    }

    /// By service, the main voice first. The same map as long as nothing changes.
    Map<String, List<Voice>> of(Contracts contracts) {
        var mark = results.mark();
        var last = known;
        return last != null && last.isOf(contracts, mark) ? last.voices : again(contracts, mark);
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

    private synchronized Map<String, List<Voice>> again(Contracts contracts, String mark) {
        var last = known;
        if (last != null && last.isOf(contracts, mark)) {
            return last.voices;
        }
        var fresh = new Known(contracts, mark, contracts.all().stream().collect(
                Collectors.toUnmodifiableMap(Contract::service,
                        contract -> voices.of(contracts, contract))));
        known = fresh;
        return fresh.voices;
    }

    private record Known(Contracts contracts, String mark, Map<String, List<Voice>> voices) {

        /// The content is read into new objects whenever it changes.
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(Contracts others, String now) {
            return contracts == others && mark.equals(now);
        }
    }
}
