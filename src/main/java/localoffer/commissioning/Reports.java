package localoffer.commissioning;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import localoffer.commissioning.Contracts.Contract;
import localoffer.commissioning.Report.Panels;
import localoffer.staff.StaffMember;
import localoffer.web.NotFound;

/// Makes the report on a service from what the gate lets out.
@Singleton
class Reports {

    private final Voices voices;
    private final Words words;
    private final Facts facts;
    private final Standings standings;

    Reports(Voices voices, Words words, Facts facts, Standings standings) {
        this.voices = voices;
        this.words = words;
        this.facts = facts;
        this.standings = standings;
    }

    /// A service that is not commissioned, and one that this person may not see, look alike.
    Report of(StaffMember me, Contracts contracts, String slug) {
        return of(contracts, contracts.of(slug).filter(c -> me.mayRead(c.service()))
                .orElseThrow(NotFound::new));
    }

    /// The same for somebody who may decide about the service, which a provider may not.
    Report decidable(StaffMember me, Contracts contracts, String slug) {
        if (!me.mayAnalyse(slug)) {
            throw new NotFound();
        }
        return of(me, contracts, slug);
    }

    private Report of(Contracts contracts, Contract contract) {
        var main = voices.main(contracts, contract);
        var others = contract.questionnaires().stream().skip(1)
                .map(questionnaire -> voices.other(contracts, contract, questionnaire)).toList();
        var invented = main.demonstration() || others.stream().anyMatch(Voice::demonstration);
        var panels = panels(contracts, contract, main, others);
        return new Report(contract.service(), contract.name(), facts.of(contract, main), main,
                others, panels, standings.of(contract.service(), main, panels.voices()),
                demonstration(contracts, contract, invented), voices.threshold());
    }

    private Panels panels(Contracts contracts, Contract contract, Voice main,
            List<Voice> others) {
        if (!main.isReleased()) {
            return Panels.NONE;
        }
        var beside = new SideBySide(words, Stream.concat(Stream.of(main), others.stream())
                .filter(Voice::isReleased).toList());
        var promise = contracts.promise();
        return new Panels(beside.voices(), beside.promise(promise, contract.standard()),
                promise.supplied() ? "" : promise.note());
    }

    private List<String> demonstration(
            Contracts contracts, Contract contract, boolean invented) {
        var sentences = new ArrayList<String>();
        if (invented) {
            sentences.add(words.of("commissioning.demonstration.answers"));
        }
        if (contracts.demonstration()) {
            sentences.add(contracts.note());
        }
        if (contract.standard().sample()) {
            sentences.add(contract.standard().note());
        }
        return sentences;
    }
}
