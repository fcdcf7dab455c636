package localoffer.documents;

import java.time.LocalDate;
import java.util.List;
import localoffer.documents.Plan.Action;
import localoffer.documents.Plan.Area;
import localoffer.documents.Plan.Progress;
import localoffer.documents.Plan.Rating;
import localoffer.documents.Plan.Task;

/// How the actions of a part of a plan, or of all of it, stand.
///
/// @param progress what is known to have been done
/// @param rating by the last review that rated them
/// @param tasks how many of its tasks are reported done, or a part of them
/// @param past how many are past their date without a report that they are done
record PlanProgress(Bar progress, Bar rating, Bar tasks, int past) {

    static PlanProgress of(Area area, LocalDate today) {
        return of(area.actions(), today);
    }

    static PlanProgress of(Plan plan, LocalDate today) {
        return of(plan.actions().toList(), today);
    }

    private static PlanProgress of(List<Action> actions, LocalDate today) {
        return new PlanProgress(
                Bar.of(actions.stream().map(Action::progress).toList(), Progress.values(),
                        Progress::key, Progress::shape),
                Bar.of(actions.stream().map(Action::rating).toList(), Rating.values(),
                        Rating::key, Rating::shape),
                Bar.of(actions.stream().flatMap(action -> action.tasks().stream())
                        .map(Task::progress).toList(), Progress.values(),
                        progress -> "plans.task." + progress.shape(), Progress::shape),
                (int) actions.stream().filter(action -> action.isPast(today)).count());
    }

    public int count() {
        return progress.total();
    }

    /// Whether any review has rated anything.
    public boolean isRated() {
        return rating.pieces().stream().anyMatch(
                piece -> !piece.shape().equals(Rating.NONE.shape()));
    }
}
