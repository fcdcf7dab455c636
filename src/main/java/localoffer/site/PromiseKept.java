package localoffer.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import localoffer.questionnaires.Promise;
import localoffer.questionnaires.Quarter;
import localoffer.questionnaires.Question;
import localoffer.questionnaires.Questionnaire;
import localoffer.questionnaires.Threshold;
import localoffer.results.Batch;
import localoffer.results.Figure;
import localoffer.results.Pool;

/// How far the Promise is kept in the whole area: the share of good answers to the questions that
/// stand for each statement, of all services together, in the last year that has results. It is
/// made of closed batches alone, and each is as its service's report has it.
///
/// @param until the last quarter that is in it; empty before anything was released
/// @param lines by the number of the statement, one for each voice
record PromiseKept(Optional<Quarter> until, Map<Integer, List<Line>> lines,
        boolean demonstration) {

    static final PromiseKept NOTHING = new PromiseKept(Optional.empty(), Map.of(), false);

    /// A figure of fewer services could be read as that of one of them: who knows one of two
    /// knows the other.
    static final int SERVICES_MIN = 3;

    private static final int YEAR_QUARTERS = 4;

    PromiseKept {
        lines = Map.copyOf(lines);
    }

    /// What was released of the answers to one questionnaire.
    ///
    /// @param batches by service, the oldest first
    record Asked(Questionnaire questionnaire, Map<String, List<Batch>> batches) {

        /// Those that closed in a year, of services that were asked these questions in it.
        private Map<String, List<Batch>> in(Quarter last, List<Question> questions) {
            var found = new TreeMap<String, List<Batch>>();
            batches.forEach((service, all) -> {
                var own = all.stream().filter(batch -> isIn(batch.quarter(), last))
                        .filter(batch -> questions.stream().anyMatch(question ->
                                batch.tally(question.id()).isPresent())).toList();
                if (!own.isEmpty()) {
                    found.put(service, own);
                }
            });
            return found;
        }

        private static boolean isIn(Quarter quarter, Quarter last) {
            return quarter.compareTo(last) <= 0
                    && quarter.compareTo(last.plus(-YEAR_QUARTERS)) > 0;
        }
    }

    /// @param voice who answered, as the end of a message
    /// @param kept empty when too few answered, or about too few services
    record Line(String voice, Optional<Kept> kept) {

        public String key() {
            return "promise.voice." + voice;
        }
    }

    /// @param figure the share of good answers
    /// @param services how many it is about
    record Kept(Figure figure, int services, Change change) {

        /// To the nearest five: the staff alone know it exactly.
        public int answers() {
            return Threshold.about(figure.people());
        }

        public Share share() {
            return Share.of(figure);
        }
    }

    /// How it stands beside the year before, over the services that both years know.
    enum Change {
        BETTER, WORSE, NOT_CLEAR, UNKNOWN;

        public String key() {
            return "promise.change." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static PromiseKept of(Promise promise, List<Asked> asked) {
        var all = asked.stream().flatMap(one -> one.batches().values().stream())
                .flatMap(List::stream).toList();
        var last = all.stream().map(Batch::quarter).max(Comparator.naturalOrder());
        if (last.isEmpty()) {
            return NOTHING;
        }
        var lines = new LinkedHashMap<Integer, List<Line>>();
        promise.statements().forEach(statement -> lines.put(statement.number(),
                asked.stream().map(one -> line(one, statement.themes(), last.get())).toList()));
        return new PromiseKept(last, lines, all.stream()
                .filter(batch -> Asked.isIn(batch.quarter(), last.get()))
                .anyMatch(Batch::demonstration));
    }

    private static Line line(Asked asked, List<String> themes, Quarter last) {
        var questions = Promise.questions(asked.questionnaire(), themes);
        var now = asked.in(last, questions);
        var voice = asked.questionnaire().voice().name().toLowerCase(Locale.ROOT)
                .replace('_', '-');
        if (now.size() < SERVICES_MIN) {
            return new Line(voice, Optional.empty());
        }
        var before = asked.in(last.plus(-YEAR_QUARTERS), questions);
        return new Line(voice, figure(questions, now).map(figure ->
                new Kept(figure, now.size(), change(questions, now, before))));
    }

    private static Change change(List<Question> questions, Map<String, List<Batch>> now,
            Map<String, List<Batch>> before) {
        var both = new TreeMap<>(now);
        both.keySet().retainAll(before.keySet());
        if (both.size() < SERVICES_MIN) {
            return Change.UNKNOWN;
        }
        var same = new TreeMap<>(before);
        same.keySet().retainAll(both.keySet());
        var change = figure(questions, both).flatMap(figure ->
                figure(questions, same).flatMap(figure::since));
        return change.map(one -> !one.isClear() ? Change.NOT_CLEAR
                : one.points() > 0 ? Change.BETTER : Change.WORSE).orElse(Change.UNKNOWN);
    }

    private static Optional<Figure> figure(
            List<Question> questions, Map<String, List<Batch>> batches) {
        var all = new ArrayList<Batch>();
        batches.values().forEach(all::addAll);
        return Figure.together(questions, Pool.of(all));
    }
}
