package localoffer.commissioning;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import localoffer.commissioning.Contracts.Contract;
import localoffer.commissioning.Measures.Held;
import localoffer.commissioning.Voice.Trend;
import localoffer.commissioning.Voice.Who;
import localoffer.questionnaires.Promise;
import localoffer.questionnaires.Quarter;
import localoffer.questionnaires.Question.Use;
import localoffer.questionnaires.Questionnaire;
import localoffer.results.Batch;
import localoffer.results.Comparison.Others;
import localoffer.results.Figure;
import localoffer.results.Pool;
import localoffer.results.Pool.Spans;
import localoffer.results.ReleasedResults;
import localoffer.results.Standards.Standard;
import org.jspecify.annotations.Nullable;

/// Puts together what one kind of person said. It is made of closed batches alone, so it stays as
/// it is until a quarter closes: whether answers wait is said by who shows it.
@Singleton
class Voices {

    /// The answers that say that nobody helped. Codes of answers never change.
    private static final Set<String> ON_MY_OWN = Set.of("no", "on-my-own");
    /// What is older than a year is not set beside what is new.
    private static final int SIMILAR_QUARTERS_MAX = 4;

    private final ReleasedResults results;
    private final Measures measures;
    private final Words words;

    Voices(ReleasedResults results, Measures measures, Words words) {
        this.results = results;
        this.measures = measures;
        this.words = words;
    }

    /// All voices of a service. The first speaks for it: it is held against the standard and
    /// beside the same voice of similar services. The others are held against nothing.
    List<Voice> of(Contracts contracts, Contract contract) {
        return all(contracts, contract, contracts.similar(contract).stream()
                .filter(other -> other.main().id().equals(contract.main().id()))
                .map(Contract::service).toList(), Optional.empty());
    }

    /// The same beside no other service. A provider reads that: who reads of several services,
    /// each beside all but itself, could work out what families said of a competitor.
    List<Voice> alone(Contracts contracts, Contract contract) {
        return all(contracts, contract, List.of(), Optional.empty());
    }

    /// The same as they were when a quarter had not closed yet.
    List<Voice> before(Quarter quarter, Contracts contracts, Contract contract) {
        return all(contracts, contract, List.of(), Optional.of(quarter));
    }

    private List<Voice> all(Contracts contracts, Contract contract, List<String> similar,
            Optional<Quarter> before) {
        var promise = contracts.promise();
        return apart(contract.questionnaires().stream().map(one -> {
            var batches = results.of(contract.service(), one.id()).stream().filter(batch ->
                    before.filter(end -> batch.quarter().compareTo(end) >= 0).isEmpty()).toList();
            return one.equals(contract.main())
                    ? of(batches, one, promise, contract.standard(), similar)
                    : of(batches, one, promise, null, List.of());
        }).toList());
    }

    /// Where parents and young people are far apart, the first sentence says it: who reads no
    /// further must not take the one for the other.
    private List<Voice> apart(List<Voice> voices) {
        var main = voices.getFirst();
        var apart = new SideBySide(words, voices.stream().filter(Voice::isReleased).toList())
                .apart();
        if (!main.isReleased() || apart.isEmpty()) {
            return voices;
        }
        var all = new ArrayList<>(voices);
        all.set(0, main.apart(words.of("results.sentence.apart",
                main.sentences().getFirst().replaceFirst("[.]$", ""), apart)));
        return List.copyOf(all);
    }

    private Voice of(List<Batch> batches, Questionnaire questionnaire, Promise promise,
            @Nullable Standard standard, List<String> similar) {
        var who = new Who(questionnaire.id(), questionnaire.voice(), words.voice(questionnaire),
                questionnaire.draft());
        if (batches.isEmpty()) {
            return Voice.silent(who);
        }
        var last = batches.getLast();
        var spans = Pool.spans(batches).orElse(null);
        var held = new Held(last, spans, standard, others(questionnaire, similar, last));
        return new Voice(who, last.people(), words.quarter(last.quarter()),
                last.quarter().toString(), new Sentences(words).of(questionnaire, held),
                measures.bands(questionnaire, held), spans == null ? 0 : spans.batches(),
                trend(questionnaire, batches, spans, standard),
                new Counts(words).of(questionnaire, last), Kept.of(promise, questionnaire, last),
                assisted(questionnaire, last),
                standard == null ? List.of() : measures.concerns(questionnaire, batches, standard),
                false,
                batches.stream().anyMatch(Batch::demonstration));
    }

    private Others others(Questionnaire questionnaire, List<String> similar, Batch last) {
        return new Others(similar.isEmpty() ? List.of() : results.latest(questionnaire.id(),
                similar, last.quarter().plus(1 - SIMILAR_QUARTERS_MAX)).values());
    }

    private Trend trend(Questionnaire questionnaire, List<Batch> batches,
            @Nullable Spans spans, @Nullable Standard standard) {
        return Measures.overall(questionnaire)
                .map(question -> new Trends(words, question, standard == null ? null
                        : standard.target(question.about().indicator()).orElse(null))
                        .of(batches, spans))
                .orElse(Trend.NONE);
    }

    /// Indicator R4: how many had somebody who helped, or who answered for them.
    private String assisted(Questionnaire questionnaire, Batch batch) {
        return questionnaire.questions().stream()
                .filter(question -> question.about().use() == Use.HELPED)
                .flatMap(question -> batch.tally(question.id()).stream())
                .flatMap(tally -> Figure.share(tally.people() - ON_MY_OWN.stream()
                        .mapToInt(tally::of).sum(), tally.people()).stream())
                .findFirst().map(share -> words.of("results.assisted", words.figure(share),
                        share.people(), words.voice(questionnaire))).orElse("");
    }
}
