package localoffer.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import localoffer.documents.Plan.Action;
import localoffer.documents.Plan.Area;
import localoffer.documents.Plan.Rated;
import localoffer.documents.RelatedServices.Link;

/// The page of one action of a plan.
///
/// @param area the part of the plan that it belongs to
record ActionPage(Plan plan, Area area, Action action, Documents documents,
        Scorecard scorecard, List<Link> services, LocalDate today) {

    public String planAddress() {
        return plan.address(area);
    }

    /// When it was to begin and end; each is empty when the plan does not say.
    public String start() {
        return action.course().start().map(RoughDate::words).orElse("");
    }

    public String end() {
        return action.course().end().map(RoughDate::words).orElse("");
    }

    public boolean isPast() {
        return action.isPast(today);
    }

    public List<TaskRow> tasks() {
        return action.tasks().stream().map(task -> new TaskRow(task, documents, today)).toList();
    }

    /// @param task one of the tasks
    record TaskRow(Plan.Task task, Documents documents, LocalDate today) {

        /// When it was to be done, as exactly as is known; empty when it is not.
        public String when() {
            return task.when().isEmpty()
                    ? task.by().map(RoughDate::words).orElse("") : task.when();
        }

        /// What is known of it: none or one.
        public List<Told> reports() {
            return task.report().map(report -> new Told(report,
                    documents.find(report.document()))).stream().toList();
        }

        public boolean isPast() {
            return task.isPast(today);
        }
    }

    /// @param source the document that tells it; empty for the plan itself
    record Told(Plan.Report report, Optional<Document> source) {

        public String date() {
            return report.date().words();
        }

        public String key() {
            return "plans.task.told." + report.progress().shape();
        }
    }

    public List<Timeline.Event> timeline() {
        return new Timeline(plan, action, documents).events();
    }

    public List<RatingRow> ratings() {
        return action.told().ratings().stream().map(RatingRow::new).toList();
    }

    /// A rating, in a list.
    record RatingRow(Rated rated) {

        public String review() {
            return rated.review().words();
        }
    }

    public List<MeasureRow> measures() {
        return action.told().measures().stream()
                .map(measure -> new MeasureRow(measure, scorecard)).toList();
    }

    /// A measure, with what the scorecard knows of it.
    record MeasureRow(Plan.Measure measure, Scorecard scorecard) {

        private Optional<Scorecard.Indicator> indicator() {
            return scorecard.find(measure.indicator());
        }

        /// Where its figures are; empty when the scorecard has none of its kind.
        public String address() {
            return indicator().map(one -> "/scorecard#" + one.id()).orElse("");
        }

        /// The figures that are known, the oldest first.
        public List<Scorecard.Value> values() {
            return indicator().map(Scorecard.Indicator::values).orElse(List.of());
        }
    }

    /// The documents that tell of it.
    public List<Document> evidence() {
        return Stream.concat(action.told().updates().stream().map(Plan.Update::document),
                        action.tasks().stream().flatMap(task -> task.report().stream())
                                .map(Plan.Report::document)).distinct()
                .map(id -> documents.find(id).orElse(null)).filter(Objects::nonNull).toList();
    }

    /// The action before it in the plan, and the one after it.
    public Optional<PlanPage.Row> previous() {
        return neighbour(-1);
    }

    public Optional<PlanPage.Row> next() {
        return neighbour(1);
    }

    private Optional<PlanPage.Row> neighbour(int steps) {
        var all = plan.actions().toList();
        int at = IntStream.range(0, all.size()).filter(i -> all.get(i).equals(action)).findFirst()
                .orElse(-1) + steps;
        return at < 0 || at >= all.size() ? Optional.empty()
                : Optional.of(new PlanPage.Row(plan, all.get(at), today));
    }
}
