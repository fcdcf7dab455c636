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
    private final Panelling panelling;
    private volatile @Nullable Known known;

    Spoken(ReleasedResults results, Snapshots snapshots, Voices voices, Panelling panelling) {
        this.results = results;
        this.snapshots = snapshots;
        this.voices = voices;
        this.panelling = panelling;
    }

    /// What is told of a service, with a word on whether answers wait.
    ///
    /// @param known of all services
    /// @param decides whether it is for somebody who may decide about the service: others do not
    ///     read what stands beside it
    Told told(Known known, Contract contract, boolean decides) {
        var waiting = results.waitingAt(contract.service(),
                contract.questionnaires().stream().map(Questionnaire::id).toList());
        var told = decides ? known.told(contract.service())
                : panelling.told(known.contracts, contract,
                        voices.alone(known.contracts, contract));
        return new Told(told.voices().stream()
                .map(voice -> voice.waiting(waiting.contains(voice.id()))).toList(),
                told.panels(), told.codes());
    }

    /// The smallest group that is shown.
    int threshold() {
        return results.threshold();
    }

    /// Of all services. The same as long as nothing changes.
    Known of(Contracts contracts) {
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
                        contract -> panelling.told(contracts, contract,
                                voices.of(contracts, contract)))), snapshots.days());
        known = fresh;
        return fresh;
    }

    /// @param mark of the closes that it is made of
    /// @param told by service
    /// @param days on which quarters were closed
    record Known(Contracts contracts, String mark, Map<String, Told> told,
            Map<Quarter, LocalDate> days) {

        Known {
            told = Map.copyOf(told);
            days = Map.copyOf(days);
        }

        List<Voice> of(String service) {
            return Optional.ofNullable(told.get(service)).map(Told::voices).orElse(List.of());
        }

        /// Only of a service that is commissioned.
        Told told(String service) {
            return Optional.ofNullable(told.get(service)).orElseThrow();
        }

        /// The day on which a quarter was closed, if it is known.
        Optional<LocalDate> day(Quarter quarter) {
            return Optional.ofNullable(days.get(quarter));
        }

        /// The day on which the last result of a service came out; empty before the first.
        Optional<LocalDate> out(String service) {
            return of(service).stream().filter(Voice::isReleased)
                    .map(voice -> Quarter.parse(voice.quarter())).max(Comparator.naturalOrder())
                    .map(last -> days.getOrDefault(last, last.plus(1).firstDay()));
        }

        /// The content is read into new objects whenever it changes.
        @SuppressWarnings("ReferenceEquality")
        private boolean isOf(Contracts others, String now) {
            return contracts == others && mark.equals(now);
        }
    }
}
