package localoffer.site;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import localoffer.content.Content;
import localoffer.content.Edition;
import localoffer.directory.Directory;
import localoffer.questionnaires.Option;
import localoffer.questionnaires.Question;
import localoffer.questionnaires.Questionnaire;
import localoffer.questionnaires.Questionnaires;
import localoffer.questionnaires.Threshold;
import localoffer.results.Batch;
import localoffer.results.Figure;
import localoffer.results.ReleasedResults;

/// What other families said of each service, as far as it was released: the last closed batch.
///
/// Each node holds all of it and asks every few seconds whether it has changed, so that a listing
/// is read without waiting for the database.
@Singleton
class FamiliesSaid {

    private final ReleasedResults results;
    private final Kept<Map<String, List<Said>>> said;

    FamiliesSaid(ReleasedResults results, Content content) {
        this.results = results;
        this.said = new Kept<>(results, content, Map.of(), this::found);
    }

    /// How it was overall, in the words of one questionnaire.
    ///
    /// @param voice who answered
    /// @param people how many, to the nearest five: the staff alone know it exactly
    /// @param good the answers that the share is of
    record Said(String voice, int people, Batch batch, Share share, List<String> good) {

        Said {
            people = Threshold.about(people);
        }

        /// The message that says who answered.
        public String key() {
            return "service.said." + voice;
        }

        public String resultKey() {
            return "service.said.result." + Math.min(good.size(), 2);
        }

        public String year() {
            return Integer.toString(batch.quarter().year());
        }

        /// The message that says when the answers were put together.
        public String quarterKey() {
            return "service.said.quarter." + batch.quarter().number();
        }
    }

    List<Said> of(String service) {
        return said.get().getOrDefault(service, List.of());
    }

    /// The smallest number of people whose answers are shown.
    int fewest() {
        return results.threshold();
    }

    /// Not among the first things of a start: who asks sooner has it made.
    @Scheduled(fixedDelay = "${results.show-every:10s}",
            initialDelay = "${results.show-every:10s}")
    void look() {
        said.look();
    }

    private Map<String, List<Said>> found(Edition edition) {
        var found = new HashMap<String, List<Said>>();
        var open = edition.part(Questionnaires.class)
                .open(edition.part(Directory.class).today());
        for (var questionnaire : parentsFirst(open)) {
            results.latest(questionnaire.id()).forEach((service, batch) ->
                    said(questionnaire, batch).ifPresent(one -> found.computeIfAbsent(
                            service, id -> new ArrayList<>()).add(one)));
        }
        return found;
    }

    private static List<Questionnaire> parentsFirst(List<Questionnaire> questionnaires) {
        return questionnaires.stream()
                .sorted(Comparator.comparing(Questionnaire::voice)).toList();
    }

    /// Empty when too few said how it was overall.
    static Optional<Said> said(Questionnaire questionnaire, Batch batch) {
        return questionnaire.questions().stream().filter(Question::isOverall).findFirst()
                .flatMap(question -> batch.tally(question.id())
                        .flatMap(tally -> Figure.indicator(question, tally))
                        .map(figure -> said(questionnaire, batch, question, figure)));
    }

    private static Said said(
            Questionnaire questionnaire, Batch batch, Question question, Figure figure) {
        var good = question.options().stream().filter(Option::favourable)
                .map(option -> option.label().toLowerCase(Locale.UK)).toList();
        var voice = questionnaire.voice().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Said(voice, figure.people(), batch, Share.of(figure), good);
    }
}
