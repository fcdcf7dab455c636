package localoffer.commissioning;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import localoffer.commissioning.Contracts.Contract;
import localoffer.results.Batch;
import localoffer.results.Figure;
import localoffer.results.ReleasedResults;
import localoffer.results.Status;
import localoffer.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/// One line for each service: how it was overall, as those who speak for it see it.
@Singleton
class Overview {

    private final ReleasedResults results;
    private final Spoken spoken;
    private final Standings standings;
    private final Words words;
    private volatile @Nullable Known known;

    Overview(ReleasedResults results, Spoken spoken, Standings standings, Words words) {
        this.results = results;
        this.spoken = spoken;
        this.standings = standings;
        this.words = words;
    }

    /// @param quarter of the last batch, as 2026Q3; empty before the first
    /// @param when the same in words
    /// @param people how many answered; 0 before the first
    /// @param figure null when too few answered
    /// @param result how it was overall, in words; empty when too few answered
    /// @param status against the standard; waiting when there is no result
    /// @param waiting whether answers wait for company
    /// @param watch how closely it is watched; empty for a provider, who does not read that
    record Line(String service, String name, String commissioner, String agency,
            String quarter, String when, int people, @Nullable Figure figure, String result,
            String range, Status status, boolean waiting, boolean demonstration,
            List<Standing> watch) {

        /// The same with what changes between closes.
        Line with(boolean waits, Optional<Standing> standing) {
            return new Line(service, name, commissioner, agency, quarter, when, people, figure,
                    result, range, status, waits, demonstration, standing.stream().toList());
        }

        public String address() {
            return "/staff/services/" + service;
        }

        /// True when so few answered that the figure says little.
        public boolean isUnsure() {
            return figure != null && figure.isUnsure();
        }
    }

    /// How closely a service is watched stands only where this person may decide about it.
    ///
    /// @param shown some of the contracts
    List<Line> of(StaffMember me, Contracts contracts, Collection<Contract> shown) {
        var said = spoken.of(contracts);
        var told = told(contracts, said);
        var watched = standings.of(contracts, said, shown.stream().map(Contract::service)
                .filter(me::mayAnalyse).toList());
        var waiting = new HashMap<String, Set<String>>();
        var services = shown.stream().map(Contract::service).toList();
        var lines = new ArrayList<Line>();
        for (var contract : shown) {
            var service = contract.service();
            var waits = waiting.computeIfAbsent(contract.main().id(),
                    id -> results.waiting(id, services));
            Optional.ofNullable(told.get(service)).map(line -> line.with(waits.contains(service),
                    Optional.ofNullable(watched.get(service)))).ifPresent(lines::add);
        }
        return lines;
    }

    /// The line of each service as it stays until a quarter closes or the content changes.
    private Map<String, Line> told(Contracts contracts, Spoken.Known said) {
        var last = known;
        if (last == null || !last.isOf(said)) {
            var latest = new HashMap<String, Map<String, Batch>>();
            last = new Known(said, contracts.all().stream().collect(
                    Collectors.toUnmodifiableMap(Contract::service, contract -> line(contract,
                            latest.computeIfAbsent(contract.main().id(), results::latest)
                                    .get(contract.service())))));
            known = last;
        }
        return last.lines;
    }

    /// What of these lines is invented, in words.
    List<String> demonstration(Contracts contracts, List<Line> lines) {
        return words.invented(contracts, contracts.all(),
                lines.stream().anyMatch(Line::demonstration));
    }

    private Line line(Contract contract, @Nullable Batch batch) {
        var commission = contract.commission();
        var overall = Measures.overall(contract.main());
        var told = batch == null ? Optional.<Figure>empty() : overall
                .flatMap(question -> batch.tally(question.id())
                        .flatMap(tally -> Figure.indicator(question, tally)));
        var target = overall.flatMap(question ->
                contract.standard().target(question.about().indicator())).orElse(null);
        return new Line(contract.service(), contract.name(),
                commission.commissioner(), words.of("commissioning.agency." + commission.agency()),
                batch == null ? "" : batch.quarter().toString(),
                batch == null ? "" : words.quarter(batch.quarter()),
                batch == null ? 0 : batch.people(), told.orElse(null),
                told.map(words::figure).orElse(""), told.map(words::range).orElse(""),
                Measures.status(told, target), false,
                batch != null && batch.demonstration(), List.of());
    }

    private record Known(Spoken.Known said, Map<String, Line> lines) {

        /// There is another whenever anything has changed.
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(Spoken.Known now) {
            return said == now;
        }
    }
}
