package localoffer.commissioning;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import localoffer.commissioning.Contracts.Contract;
import localoffer.commissioning.QuarterPage.Choice;
import localoffer.questionnaires.Quarter;
import localoffer.questionnaires.Questionnaire;
import localoffer.results.Batch;

/// Puts together the page of one quarter.
@Singleton
class QuarterPages {

    private final Quarterly quarterly;
    private final SharedThemes themes;
    private final Words words;

    QuarterPages(Quarterly quarterly, SharedThemes themes, Words words) {
        this.quarterly = quarterly;
        this.themes = themes;
        this.words = words;
    }

    /// @param mine what the person may see
    /// @param asked a quarter; what is none that there is, is the last one
    QuarterPage of(Contracts contracts, List<Contract> mine, String asked) {
        var quarters = quarterly.quarters(mine);
        if (quarters.isEmpty()) {
            return QuarterPage.EMPTY;
        }
        var quarter = quarters.stream().filter(one -> one.toString().equals(asked)).findFirst()
                .orElse(quarters.getFirst());
        var closed = quarterly.closed(mine, quarter);
        var rows = quarterly.rows(contracts, closed);
        var differences = new Differences(words, contracts, quarterly);
        return new QuarterPage(quarter.toString(), words.quarter(quarter),
                quarters.stream().map(one -> choice(one, quarter)).toList(),
                quarterly.sentences(rows, words.of("results.voice.parent")), rows,
                differences.ofAgencies(closed), differences.ofServices(closed),
                themes.of(contracts, mine, quarter), demonstration(contracts, mine, closed));
    }

    private Choice choice(Quarter one, Quarter shown) {
        return new Choice(one.toString(), words.quarter(one), one.equals(shown));
    }

    private List<String> demonstration(Contracts contracts, List<Contract> mine,
            Map<Questionnaire, Map<String, Batch>> closed) {
        return words.invented(contracts, mine, closed.values().stream()
                .flatMap(batches -> batches.values().stream()).anyMatch(Batch::demonstration));
    }
}
