package localoffer.site;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.content.Content;
import localoffer.content.Edition;
import localoffer.questionnaires.Promise;
import localoffer.questionnaires.Questionnaire;
import localoffer.questionnaires.Questionnaires;
import localoffer.results.Batch;
import localoffer.results.ReleasedResults;
import localoffer.site.PromiseKept.Asked;
import localoffer.web.Outage;

/// How far the Promise is kept, as each node holds it. It changes with the content and when a
/// quarter closes. While the database is away, the last figures stay.
@Singleton
class PromiseFigures {

    private final ReleasedResults results;
    private final Content content;
    private volatile Made made = new Made(Optional.empty(), "", PromiseKept.NOTHING);

    PromiseFigures(ReleasedResults results, Content content) {
        this.results = results;
        this.content = content;
    }

    /// @param mark of the closes that it is made of
    private record Made(Optional<Edition> edition, String mark, PromiseKept kept) {}

    PromiseKept kept() {
        if (made.edition.isEmpty()) {
            look();
        }
        return made.kept;
    }

    /// The smallest group of which anything is shown.
    int fewest() {
        return results.threshold();
    }

    /// Not among the first things of a start: who asks sooner has it made.
    @Scheduled(fixedDelay = "${results.show-every:10s}", initialDelay = "5s")
    void look() {
        Outage.passOver(this::make);
    }

    private void make() {
        var edition = content.edition();
        var mark = results.mark();
        if (made.edition.filter(edition::equals).isEmpty() || !made.mark.equals(mark)) {
            made = new Made(Optional.of(edition), mark, PromiseKept.of(
                    edition.part(Promise.class), asked(edition.part(Questionnaires.class))));
        }
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
