package localoffer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localoffer.documents.Plan;
import localoffer.documents.Plan.Action;
import localoffer.documents.Plan.Area;
import localoffer.documents.Plan.Task;
import localoffer.search.SitePage.Kind;

/// The actions of a plan, and its parts, as the search finds them.
final class PlanPages {

    private PlanPages() {}

    static List<SitePage> of(Plan plan) {
        var pages = new ArrayList<SitePage>();
        for (var area : plan.areas()) {
            if (!area.number().isEmpty()) {
                pages.add(of(plan, area));
            }
            area.actions().forEach(action -> pages.add(of(plan, action)));
        }
        return List.copyOf(pages);
    }

    private static SitePage of(Plan plan, Area area) {
        var named = plan.word().name().toLowerCase(Locale.ROOT) + " " + area.number();
        return new SitePage(Kind.ACTION, plan.address(area), capital(named) + ": " + area.title(),
                List.of(named, area.title()), in(plan) + area.finding(),
                () -> "");
    }

    private static SitePage of(Plan plan, Action action) {
        var also = Stream.of(action.number(), "action " + action.number(), action.label(),
                action.title()).filter(name -> !name.isEmpty()).toList();
        var body = Stream.of(action.tasks().stream().map(Task::what),
                        action.tasks().stream().flatMap(task -> task.report().stream())
                                .map(Plan.Report::told),
                        action.told().updates().stream().map(Plan.Update::what),
                        action.told().measures().stream().map(one ->
                                one.what() + " " + one.target()),
                        action.outcomes().stream(), action.told().evaluation().stream())
                .flatMap(texts -> texts).collect(Collectors.joining(" "));
        return new SitePage(Kind.ACTION, plan.address(action),
                action.number() + " " + action.title(), also, in(plan) + action.what(),
                () -> body);
    }

    private static String in(Plan plan) {
        return plan.document().title() + ". ";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
