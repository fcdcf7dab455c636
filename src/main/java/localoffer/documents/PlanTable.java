package localoffer.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import localoffer.documents.Plan.Action;
import localoffer.documents.Plan.Area;
import localoffer.documents.Plan.Progress;
import localoffer.documents.Plan.Rating;
import localoffer.documents.Plan.Task;
import localoffer.documents.Plan.Update;

/// A plan as a table for a spreadsheet: a line for each task, and one for an action that has
/// none.
record PlanTable(Plan plan, LocalDate today) {

    static final List<String> COLUMNS = List.of("plan", "part", "part title", "action", "title",
            "what", "intended outcomes", "lead", "start", "end", "task", "task lead",
            "task date", "task report", "task reported", "task past its date",
            "action report", "action past its date", "rating", "rating review",
            "rating reason", "updates", "evaluation", "measures", "address");

    List<List<String>> lines() {
        var lines = new ArrayList<List<String>>();
        for (var area : plan.areas()) {
            for (var action : area.actions()) {
                var tasks = action.tasks();
                if (tasks.isEmpty()) {
                    lines.add(line(area, action, List.of("", "", "", "", "", "")));
                }
                tasks.forEach(task -> lines.add(line(area, action, task(task))));
            }
        }
        return List.copyOf(lines);
    }

    private List<String> task(Task task) {
        return List.of(task.what(), task.lead(), task.when().isEmpty()
                ? words(task.by().stream().toList()) : task.when(),
                task.report().map(report -> report.progress() == Progress.DONE
                        ? word(Progress.DONE) : "in part: " + report.told())
                        .orElseGet(() -> word(Progress.UNKNOWN)),
                words(task.report().map(Plan.Report::date).stream().toList()),
                task.isPast(today) ? "yes" : "no");
    }

    private List<String> line(Area area, Action action, List<String> task) {
        var course = action.course();
        var told = action.told();
        var line = new ArrayList<>(List.of(plan.document().title(), area.number(), area.title(),
                action.number(), action.title(), action.what(), all(action.outcomes()),
                all(course.lead()), words(course.start().stream().toList()),
                words(course.end().stream().toList())));
        line.addAll(task);
        line.addAll(List.of(word(action.progress()), action.isPast(today) ? "yes" : "no",
                word(action.rating()),
                told.ratings().isEmpty() ? "" : told.ratings().getLast().review().written(),
                told.ratings().isEmpty() ? "" : told.ratings().getLast().reason(),
                all(told.updates().stream().map(PlanTable::update).toList()),
                all(told.evaluation()),
                all(told.measures().stream().map(one -> one.what() + ": " + one.target())
                        .toList()),
                plan.address(action)));
        return List.copyOf(line);
    }

    private static String update(Update update) {
        return update.date().words() + ": " + update.what();
    }

    private static String words(List<RoughDate> dates) {
        return all(dates.stream().map(RoughDate::words).toList());
    }

    private static String all(List<String> texts) {
        return String.join(" | ", texts);
    }

    private static String word(Progress progress) {
        return progress == Progress.UNKNOWN ? "no report found"
                : "reported " + progress.shape();
    }

    private static String word(Rating rating) {
        return rating == Rating.NONE ? "no rating found" : rating.shape();
    }
}
