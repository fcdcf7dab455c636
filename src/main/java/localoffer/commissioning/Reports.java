package localoffer.commissioning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import localoffer.commissioning.Contracts.Contract;
import localoffer.commissioning.Report.Fact;
import localoffer.questionnaires.Quarter;
import localoffer.results.ReleasedResults;

/// Makes the report on a service from what the gate lets out.
@Singleton
class Reports {

    private final ReleasedResults results;
    private final Voices voices;
    private final Words words;
    private final Clock clock;

    Reports(ReleasedResults results, Voices voices, Words words, Clock clock) {
        this.results = results;
        this.voices = voices;
        this.words = words;
        this.clock = clock;
    }

    Report of(Contracts contracts, Contract contract) {
        var main = voices.of(contract, contract.main(), contract.standard());
        var others = contract.questionnaires().stream().skip(1)
                .map(questionnaire -> voices.of(contract, questionnaire, null)).toList();
        var invented = main.demonstration() || others.stream().anyMatch(Voice::demonstration);
        return new Report(contract.service(), contract.name(), facts(contract, main), main, others,
                demonstration(contracts, contract, invented), results.threshold());
    }

    private List<Fact> facts(Contract contract, Voice main) {
        var commission = contract.commission();
        var facts = new ArrayList<Fact>();
        facts.add(fact("provider", commission.service().provider()));
        facts.add(fact("commissioner", commission.commissioner()));
        facts.add(fact("agency", words.of("commissioning.agency." + commission.agency())));
        facts.add(fact("contract", words.of("commissioning.from-to",
                words.month(commission.from()), words.month(commission.to()))));
        facts.add(fact("answers", main.isReleased() ? main.when()
                : words.of("commissioning.fact.answers.none")));
        facts.add(fact("update", words.day(nextClose())));
        facts.add(new Fact(words.of("commissioning.fact.listing"),
                words.of("commissioning.fact.listing.link"), "/services/" + contract.service()));
        return facts.stream().filter(fact -> !fact.words().isBlank()).toList();
    }

    private Fact fact(String name, String said) {
        return new Fact(words.of("commissioning.fact." + name), said, "");
    }

    private LocalDate nextClose() {
        return Quarter.of(LocalDate.now(clock)).plus(1).firstDay();
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
