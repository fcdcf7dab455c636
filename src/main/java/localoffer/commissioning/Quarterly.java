package localoffer.commissioning;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import localoffer.commissioning.Beside.Cell;
import localoffer.commissioning.Contracts.Contract;
import localoffer.questionnaires.Quarter;
import localoffer.questionnaires.Questionnaire;
import localoffer.results.Batch;
import localoffer.results.Figure;
import localoffer.results.Pool;
import localoffer.results.ReleasedResults;

/// What closed in one quarter, of all services of each agency together. It only adds up whole
/// batches, so it says nothing of fewer people than each service's own page does.
@Singleton
class Quarterly {

    private final ReleasedResults results;
    private final Words words;

    Quarterly(ReleasedResults results, Words words) {
        this.results = results;
        this.words = words;
    }

    /// One voice about all services of one agency that have a result.
    ///
    /// @param cells how it was overall, then each area
    record Row(String agency, String voice, int services, int people, List<Cell> cells) {

        Row {
            cells = List.copyOf(cells);
        }
    }

    /// What closed of each questionnaire, by service, in the order of the voices.
    Map<Questionnaire, Map<String, Batch>> closed(Collection<Contract> contracts, Quarter quarter) {
        var asked = new LinkedHashMap<String, Questionnaire>();
        var services = new HashMap<String, List<String>>();
        for (var contract : contracts) {
            for (var questionnaire : contract.questionnaires()) {
                asked.putIfAbsent(questionnaire.id(), questionnaire);
                services.computeIfAbsent(questionnaire.id(), id -> new ArrayList<>())
                        .add(contract.service());
            }
        }
        var closed = new LinkedHashMap<Questionnaire, Map<String, Batch>>();
        asked.values().stream().sorted((a, b) -> a.voice().compareTo(b.voice()))
                .forEach(questionnaire -> closed.put(questionnaire, results.closed(
                        questionnaire.id(), services.getOrDefault(questionnaire.id(), List.of()),
                        quarter)));
        return closed;
    }

    /// The quarters that there is something to show of, the newest first.
    List<Quarter> quarters(Collection<Contract> contracts) {
        return results.quarters(contracts.stream().map(Contract::service).toList());
    }

    List<Row> rows(Contracts contracts, Map<Questionnaire, Map<String, Batch>> closed) {
        var rows = new ArrayList<Row>();
        for (var agency : contracts.agencies()) {
            closed.forEach((questionnaire, batches) -> {
                var own = of(contracts, agency, batches);
                if (!own.isEmpty()) {
                    rows.add(row(agency, questionnaire, own));
                }
            });
        }
        return rows;
    }

    /// A sentence for each agency that there is a result of, as parents see it.
    List<String> sentences(List<Row> rows, String main) {
        return rows.stream().filter(row -> row.voice().equals(main))
                .filter(row -> row.cells().getFirst().figure() != null)
                .map(row -> words.of("commissioning.quarter.sentence", row.agency(),
                        row.people(), row.services(), row.cells().getFirst().result(),
                        row.cells().getFirst().range())).toList();
    }

    static List<Batch> of(Contracts contracts, String agency, Map<String, Batch> batches) {
        return batches.entrySet().stream().filter(one -> contracts.of(one.getKey())
                        .filter(c -> c.commission().agency().equals(agency)).isPresent())
                .map(Map.Entry::getValue).toList();
    }

    private Row row(String agency, Questionnaire questionnaire, List<Batch> batches) {
        var all = Pool.of(batches);
        var cells = new ArrayList<Cell>();
        cells.add(cell(Measures.overall(questionnaire).flatMap(question ->
                all.tally(question.id()).flatMap(tally -> Figure.indicator(question, tally)))));
        Measures.AREAS.forEach(area -> cells.add(isAsked(questionnaire, area)
                ? cell(all.score(area).flatMap(Figure::score))
                : new Cell(null, words.of("results.not-asked"), "")));
        return new Row(words.of("commissioning.agency." + agency), words.voice(questionnaire),
                batches.size(), all.people(), cells);
    }

    private static boolean isAsked(Questionnaire questionnaire, String area) {
        return questionnaire.questions().stream().anyMatch(question ->
                question.about().area().equals(area)
                        && question.options().stream().anyMatch(o -> o.scored().isPresent()));
    }

    Cell cell(Optional<Figure> figure) {
        return figure.map(one -> new Cell(one, words.figure(one), words.range(one)))
                .orElseGet(() -> new Cell(null, words.of("results.few"), ""));
    }

    /// Finds an indicator in a batch of a questionnaire.
    static Function<Batch, Optional<Figure>> reader(Questionnaire questionnaire, String code) {
        return batch -> questionnaire.questions().stream()
                .filter(question -> question.about().indicator().equals(code)).findFirst()
                .flatMap(question -> batch.tally(question.id())
                        .flatMap(tally -> Figure.indicator(question, tally)));
    }
}
