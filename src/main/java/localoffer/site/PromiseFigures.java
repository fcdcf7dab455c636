package localoffer.site;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import localoffer.content.Content;
import localoffer.content.Edition;
import localoffer.questionnaires.Promise;
import localoffer.questionnaires.Questionnaire;
import localoffer.questionnaires.Questionnaires;
import localoffer.results.Batch;
import localoffer.results.ReleasedResults;
import localoffer.site.PromiseKept.Asked;

/// How far the Promise is kept, as each node holds it.
@Singleton
class PromiseFigures {

    private final ReleasedResults results;
    private final Kept<PromiseKept> kept;

    PromiseFigures(ReleasedResults results, Content content) {
        this.results = results;
        this.kept = new Kept<>(results, content, PromiseKept.NOTHING, this::made);
    }

    PromiseKept kept() {
        return kept.get();
    }

    /// The smallest group of which anything is shown.
    int fewest() {
        return results.threshold();
    }

    /// Not among the first things of a start: who asks sooner has it made.
    @Scheduled(fixedDelay = "${results.show-every:10s}",
            initialDelay = "${results.show-every:10s}")
    void look() {
        kept.look();
    }

    private PromiseKept made(Edition edition) {
        return PromiseKept.of(
                edition.part(Promise.class), asked(edition.part(Questionnaires.class)));
    }

    /// Each set of questions about a service, parents first.
    private List<Asked> asked(Questionnaires questionnaires) {
        var asked = new ArrayList<Asked>();
        questionnaires.versions().stream()
                .filter(one -> one.subject() == Questionnaire.Subject.SERVICE)
                .sorted(Comparator.comparing(Questionnaire::voice)).map(Questionnaire::id)
                .distinct().flatMap(id -> questionnaires.newest(id).stream())
                .forEach(newest -> asked.add(new Asked(newest, batches(newest.id()))));
        return asked;
    }

    private Map<String, List<Batch>> batches(String questionnaire) {
        var batches = new HashMap<String, List<Batch>>();
        results.latest(questionnaire).keySet().forEach(service ->
                batches.put(service, results.of(service, questionnaire)));
        return batches;
    }
}
