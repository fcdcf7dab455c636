package localoffer.documents;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// Every plan, the newest first.
///
/// @param others plans of which no actions are written down
record PlanList(List<Row> rows, List<Document> others) {

    static PlanList of(Plans plans, Documents documents) {
        return new PlanList(
                plans.all().stream().map(plan -> new Row(plan, documents, plans.today())).toList(),
                documents.all().stream()
                        .filter(one -> one.kind() == Document.Kind.PLAN)
                        .filter(one -> plans.find(one.id()).isEmpty())
                        .sorted(Comparator.comparing(Document::published).reversed()).toList());
    }

    /// One that can be followed.
    record Row(Plan plan, Documents documents, LocalDate today) {

        public StatusTag status() {
            return StatusTag.of(plan.document().status());
        }

        public String published() {
            return plan.reviews().published().words();
        }

        public PlanProgress progress() {
            return PlanProgress.of(plan, today);
        }

        public PlanReviews reviews() {
            return new PlanReviews(plan.reviews(), documents, today);
        }
    }
}
