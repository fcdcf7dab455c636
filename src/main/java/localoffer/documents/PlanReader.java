package localoffer.documents;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import localoffer.content.Fields;
import localoffer.content.Part;
import localoffer.content.Reading;
import localoffer.content.SourceFile;
import localoffer.documents.Plan.Action;
import localoffer.documents.Plan.Area;

/// Reads `content/plans/*.yaml`, the actions of the plans that stand beside them as documents.
@Singleton
class PlanReader implements Part<Plans> {

    @Override
    public Class<Plans> type() {
        return Plans.class;
    }

    @Override
    public Plans read(Reading reading) {
        var documents = reading.part(Documents.class);
        var plans = new TreeMap<String, Plan>();
        for (var file : reading.files("plans", ".yaml")) {
            var document = documents.find(file.name());
            if (document.isEmpty()) {
                reading.problem(file.path(), 1, "There is no plans/" + file.name() + ".md, which"
                        + " says what this plan is. Write it, or rename this file.");
            }
            document.ifPresent(one -> plans.put(file.name(), plan(reading, file, one)));
        }
        documents.all().forEach(document -> document.actions().forEach(named -> {
            var plan = plans.get(named.plan());
            if (plan != null && plan.find(named.number()).isEmpty()) {
                reading.problem(document.file(), 1, "There is no action " + named.number() + " in "
                        + named.plan() + ". Correct the number, or take the line out.");
            }
        }));
        return new Plans(plans, reading.today());
    }

    private static Plan plan(Reading reading, SourceFile file, Document document) {
        try (var fields = reading.yaml(file)) {
            var reviews = reviews(fields.map("reviews"));
            var actions = new ActionReader(reading.part(Documents.class),
                    reading.part(Scorecard.class), reviews);
            var plan = new Plan(document, fields.choice("parts-are", Plan.Word.class),
                    fields.text("note", ""), reviews,
                    fields.maps("parts").stream().map(part -> area(part, actions)).toList());
            check(fields, plan, reading.today());
            return plan;
        }
    }

    private static Area area(Fields fields, ActionReader actions) {
        try (fields) {
            return new Area(fields.text("number", ""), fields.text("title"),
                    fields.text("finding"),
                    fields.maps("actions").stream().map(actions::action).toList());
        }
    }

    private static Reviews reviews(Fields fields) {
        try (fields) {
            return new Reviews(RoughDate.needed(fields, "published"),
                    RoughDate.read(fields, "closed"), fields.text("closed-why", ""),
                    fields.maps("held").stream().map(PlanReader::held).toList());
        }
    }

    private static Reviews.Held held(Fields fields) {
        try (fields) {
            return new Reviews.Held(RoughDate.needed(fields, "date"),
                    fields.text("what"), fields.flag("rates"), fields.text("document", ""));
        }
    }

    private static void check(Fields fields, Plan plan, LocalDate today) {
        var numbers = new HashSet<String>();
        plan.actions().map(Action::number).filter(number -> !numbers.add(number))
                .forEach(number -> fields.problem("parts", "There are two actions " + number
                        + ". Give each a number of its own."));
        Map<String, Long> parts = plan.areas().stream().collect(
                Collectors.groupingBy(Area::number, Collectors.counting()));
        parts.forEach((number, count) -> {
            if (count > 1) {
                fields.problem("parts", "There are two parts numbered \"" + number + "\".");
            }
        });
        if (plan.reviews().published().first().isAfter(today)) {
            fields.problem("reviews", "The plan is published after today. Correct the date.");
        }
        checkRatings(fields, plan);
        if (!isInOrder(plan.reviews().held())) {
            fields.problem("reviews", "\"held\" must begin with the oldest review.");
        }
    }

    /// A review that rates the actions rates each of them.
    private static void checkRatings(Fields fields, Plan plan) {
        plan.reviews().held().stream().filter(Reviews.Held::rates).forEach(held -> {
            var unrated = plan.actions().filter(action -> action.told().ratings().stream()
                    .noneMatch(rated -> rated.review().equals(held.date())))
                    .map(Action::number).toList();
            if (!unrated.isEmpty()) {
                fields.problem("reviews", "The review of " + held.date().words() + " rates the"
                        + " actions, but these have no rating of it: "
                        + String.join(", ", unrated) + ". Write each with its reason, or leave"
                        + " \"rates\" out.");
            }
        });
    }

    private static boolean isInOrder(List<Reviews.Held> held) {
        return held.stream().map(Reviews.Held::date).sorted().toList()
                .equals(held.stream().map(Reviews.Held::date).toList());
    }
}
