package localoffer.commissioning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import localoffer.commissioning.Contracts.Contract;
import localoffer.commissioning.Report.Fact;
import localoffer.directory.Commissioned.Commission;
import localoffer.questionnaires.Quarter;

/// What a report says of the service before it says what families said.
@Singleton
class Facts {

    private final Words words;
    private final Clock clock;

    Facts(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /// @param known when quarters were closed
    List<Fact> of(Contract contract, Told told, Spoken.Known known) {
        var main = told.voices().getFirst();
        var commission = contract.commission();
        var facts = new ArrayList<Fact>();
        facts.add(fact("provider", known(commission.service().provider())));
        facts.add(fact("commissioner", known(commission.commissioner())));
        facts.add(fact("agency", words.of("commissioning.agency." + commission.agency())));
        facts.add(fact("contract", term(commission)));
        facts.add(fact("answers", main.isReleased() ? main.when()
                : words.of("commissioning.fact.answers.none")));
        if (main.isReleased()) {
            facts.add(fact("snapshot", known.day(Quarter.parse(main.quarter()))
                    .map(words::day).orElseGet(() -> words.of("commissioning.fact.unknown"))));
        }
        facts.add(fact("codes", told.codes()));
        facts.add(fact("update", words.day(nextClose())));
        facts.add(new Fact(words.of("commissioning.fact.listing"),
                words.of("commissioning.fact.listing.link"), "/services/" + contract.service()));
        return facts.stream().filter(fact -> !fact.words().isBlank()).toList();
    }

    /// What of the report is invented, in words; empty when all is real.
    List<String> demonstration(Contracts contracts, Contract contract, boolean invented) {
        return words.invented(contracts, List.of(contract), invented);
    }

    private String term(Commission commission) {
        return commission.from().isEmpty() && commission.to().isEmpty() ? known("")
                : words.of("commissioning.from-to", known(words.month(commission.from())),
                        known(words.month(commission.to())));
    }

    private String known(String said) {
        return said.isBlank() ? words.of("commissioning.fact.unknown") : said;
    }

    private Fact fact(String name, String said) {
        return new Fact(words.of("commissioning.fact." + name), said, "");
    }

    private LocalDate nextClose() {
        return Quarter.of(LocalDate.now(clock)).plus(1).firstDay();
    }
}
