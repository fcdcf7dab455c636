package localoffer.commissioning;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import localoffer.commissioning.Contracts.Contract;
import localoffer.results.ReleasedResults;

/// Makes the report on a service from what the gate lets out.
@Singleton
class Reports {

    private final ReleasedResults results;
    private final Voices voices;
    private final Words words;
    private final Facts facts;

    Reports(ReleasedResults results, Voices voices, Words words, Facts facts) {
        this.results = results;
        this.voices = voices;
        this.words = words;
        this.facts = facts;
    }

    Report of(Contracts contracts, Contract contract) {
        var main = voices.of(contract, contract.main(), contract.standard());
        var others = contract.questionnaires().stream().skip(1)
                .map(questionnaire -> voices.of(contract, questionnaire, null)).toList();
        var invented = main.demonstration() || others.stream().anyMatch(Voice::demonstration);
        return new Report(contract.service(), contract.name(), facts.of(contract, main), main,
                others, demonstration(contracts, contract, invented), results.threshold());
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
