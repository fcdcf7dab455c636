package localoffer.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import localoffer.content.Html;
import localoffer.documents.Plan.Action;
import localoffer.documents.Plan.Area;
import localoffer.documents.Plan.Update;

/// The page of a plan that can be followed.
///
/// @param about what every document tells of itself
/// @param today the day for which it is told what is late
record PlanPage(Plan plan, DocumentPage about, Documents documents, LocalDate today) {

    public Document document() {
        return plan.document();
    }

    /// What the plan says of itself.
    public Html body() {
        return about.body();
    }

    public String actionsCsv() {
        return plan.address() + "/actions.csv";
    }

    /// How the whole plan stands.
    public PlanProgress whole() {
        return PlanProgress.of(plan, today);
    }

    public List<Part> parts() {
        return plan.areas().stream().map(area -> new Part(plan, area, today)).toList();
    }

    /// A part of the plan.
    record Part(Plan plan, Area area, LocalDate today) {

        public PlanProgress progress() {
            return PlanProgress.of(area, today);
        }

        public List<Row> rows() {
            return area.actions().stream().map(action -> new Row(plan, action, today)).toList();
        }
    }

    /// An action, in a list.
    record Row(Plan plan, Action action, LocalDate today) {

        public String address() {
            return plan.address(action);
        }

        public boolean isPast() {
            return action.isPast(today);
        }

        /// When it was to be done; empty when the plan gives no date.
        public String end() {
            return action.course().end().map(RoughDate::words).orElse("");
        }

        public String lead() {
            return String.join("; ", action.course().lead());
        }
    }

    /// The actions that are past their date, the longest first.
    public List<Row> past() {
        return plan.actions().filter(action -> action.isPast(today))
                .sorted(Comparator.comparing(action -> action.course().end().orElseThrow()))
                .map(action -> new Row(plan, action, today)).toList();
    }

    /// What happened since the last review, or since the plan was published, the newest first.
    public List<Change> changes() {
        var since = plan.reviews().newSince();
        var changes = new ArrayList<Change>();
        plan.actions().forEach(action -> action.told().updates().stream()
                .filter(update -> update.date().last().isAfter(since.last()))
                .forEach(update -> changes.add(new Change(plan, action, update,
                        documents.find(update.document())))));
        changes.sort(Comparator.comparing((Change change) -> change.update.date()).reversed());
        return List.copyOf(changes);
    }

    /// @param source the document that tells it; empty for the plan itself
    record Change(Plan plan, Action action, Update update, Optional<Document> source) {

        public String address() {
            return plan.address(action);
        }

        public String date() {
            return update.date().words();
        }
    }

    public PlanReviews reviews() {
        return new PlanReviews(plan.reviews(), documents, today);
    }
}
