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
import localoffer.directory.Directory;
import localoffer.questionnaires.Option;
import localoffer.questionnaires.Question;
import localoffer.questionnaires.Questionnaire;
import localoffer.questionnaires.Questionnaires;
import localoffer.questionnaires.Threshold;
import localoffer.results.Batch;
import localoffer.results.Figure;
import localoffer.results.ReleasedResults;
import localoffer.web.Outage;

/// What other families said of each service, as far as it was released: the last closed batch.
///
/// Each node holds all of it and asks again every few seconds, so that a listing is read without
/// waiting for the database. While the database is away, the last figures stay.
@Singleton
class FamiliesSaid {

    private final ReleasedResults results;
    private final Content content;
    private volatile Map<String, List<Said>> said = Map.of();

    FamiliesSaid(ReleasedResults results, Content content) {
        this.results = results;
        this.content = content;
    }

    /// How it was overall, in the words of one questionnaire.
    ///
    /// @param voice who answered
    /// @param people how many, to the nearest five: the staff alone know it exactly
    /// @param bound whether the share is the figure, or a limit that hides it
    /// @param good the answers that the share is of
    /// @param between where the true figure probably lies, per cent; empty when too few answered
    record Said(String voice, int people, Batch batch, Bound bound, long share,
            List<String> good, Optional<Between> between) {

        Said {
            people = Threshold.about(people);
        }

        /// The message that says who answered.
        public String key() {
            return "service.said." + voice;
        }

        public String shareKey() {
            return bound == Bound.NONE ? "service.said.share" : "results." + bound.word();
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

    /// In a small group nobody is told how nearly all of it said the same.
    enum Bound {
        NONE, UNDER, OVER;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param low per cent, as is `high`
    record Between(long low, long high) {}

    List<Said> of(String service) {
        return said.getOrDefault(service, List.of());
    }

    /// The smallest number of people whose answers are shown.
    int fewest() {
        return results.threshold();
    }

    @Scheduled(fixedDelay = "${results.show-every:10s}")
    void look() {
        Outage.passOver(() -> said = found());
    }

    private Map<String, List<Said>> found() {
        var found = new HashMap<String, List<Said>>();
        var edition = content.edition();
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
        var between = figure.range().map(range ->
                new Between(Math.round(range.low()), Math.round(range.high())));
        if (figure.isHiddenNone()) {
            return new Said(voice, figure.people(), batch, Bound.UNDER, Figure.HIDDEN_PER_CENT,
                    good, between);
        } else if (figure.isHiddenAll()) {
            return new Said(voice, figure.people(), batch, Bound.OVER,
                    100 - Figure.HIDDEN_PER_CENT, good, between);
        }
        return new Said(voice, figure.people(), batch, Bound.NONE, Math.round(figure.value()),
                good, between);
    }
}
