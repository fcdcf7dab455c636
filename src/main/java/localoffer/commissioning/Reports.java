package localoffer.commissioning;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import localoffer.commissioning.Contracts.Contract;
import localoffer.staff.StaffMember;
import localoffer.web.NotFound;

/// Makes the report on a service from what the gate lets out. It is read in one transaction: a
/// beginning and an end for each of its dozen questions took as long as the answers.
@Singleton
class Reports {

    private final Spoken spoken;
    private final Hearing hearing;
    private final Facts facts;
    private final Standings standings;

    Reports(Spoken spoken, Hearing hearing, Facts facts, Standings standings) {
        this.spoken = spoken;
        this.hearing = hearing;
        this.facts = facts;
        this.standings = standings;
    }

    /// A service that is not commissioned, and one that this person may not see, look alike. A
    /// provider gets what is published about their own service and beside no other.
    @Transactional(readOnly = true)
    Report of(StaffMember me, Contracts contracts, String slug) {
        var contract = contracts.of(slug).filter(one -> me.mayRead(one.service()))
                .orElseThrow(NotFound::new);
        return of(contracts, contract, me.mayAnalyse(slug));
    }

    /// The same for somebody who may decide about the service, which a provider may not.
    @Transactional(readOnly = true)
    Report decidable(StaffMember me, Contracts contracts, String slug) {
        if (!me.mayAnalyse(slug)) {
            throw new NotFound();
        }
        return of(me, contracts, slug);
    }

    /// @param decides whether it is for somebody who may decide about the service
    private Report of(Contracts contracts, Contract contract, boolean decides) {
        var said = spoken.of(contracts);
        var told = spoken.told(said, contract, decides);
        var voices = told.voices();
        var invented = voices.stream().anyMatch(Voice::demonstration);
        var heard = hearing.of(contract, decides);
        return new Report(contract.service(), contract.name(), facts.of(contract, told, said),
                voices.getFirst(), voices.subList(1, voices.size()), told.panels().heard(heard),
                decides ? List.of(standings.of(contracts, said, contract.service(),
                        heard.said().open().late())) : List.of(),
                facts.demonstration(contracts, contract, invented), spoken.threshold());
    }
}
