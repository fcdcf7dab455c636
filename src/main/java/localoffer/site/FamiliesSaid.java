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

    private static final int NEAREST = 5;

    private final ReleasedResults results;
    private final Content content;
    private volatile Map<String, List<Said>> said = Map.of();

    FamiliesSaid(ReleasedResults results, Content content) {
        this.results = results;
        this.content = content;
    }

    /// How it was overall, in the words of one questionnaire.
    ///
    /// @param key the message that says who answered
    /// @param people how many, to the nearest five: the staff alone know it exactly
    /// @param good the answers that the share is of
    /// @param between where the true figure probably lies, per cent; empty when too few answered
    record Said(String key, int people, Batch batch, String shareKey, long share,
            List<String> good, Optional<Between> between) {

        Said {
            people = Math.round((float) people / NEAREST) * NEAREST;
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
            return new Said("service.said." + voice, figure.people(), batch, "results.under",
                    Figure.HIDDEN_PER_CENT, good, between);
        } else if (figure.isHiddenAll()) {
            return new Said("service.said." + voice, figure.people(), batch, "results.over",
                    100 - Figure.HIDDEN_PER_CENT, good, between);
        }
        return new Said("service.said." + voice, figure.people(), batch, "service.said.share",
                Math.round(figure.value()), good, between);
    }
}
