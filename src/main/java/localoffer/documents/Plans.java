package localoffer.documents;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import localoffer.web.DateWords;

/// Every plan whose actions are written down, from `content/plans/*.yaml`.
///
/// @param today the day of the reading: what is late follows from it
public record Plans(Map<String, Plan> byId, LocalDate today) {

    public Plans {
        byId = Collections.unmodifiableMap(new TreeMap<>(byId));
    }

    /// The newest first.
    public List<Plan> all() {
        return byId.values().stream().sorted(Comparator.comparing((Plan plan) ->
                plan.reviews().published()).reversed()).toList();
    }

    public Optional<Plan> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The plans that wait for a review.
    public List<Late> late() {
        return all().stream().flatMap(plan -> plan.reviews().lateSince(today)
                .map(since -> new Late(plan, since)).stream()).toList();
    }

    /// Of each plan that is not over, the review that is late or comes next.
    public List<Late> nextReviews() {
        return all().stream().flatMap(plan -> plan.reviews().lateSince(today)
                .or(() -> plan.reviews().nextDue(today))
                .map(day -> new Late(plan, day)).stream()).toList();
    }

    /// The actions that name a service.
    public List<Mention> ofService(String id) {
        return mentions(action -> action.beside().services().contains(id), List.of());
    }

    /// The actions that a document names, that it tells of, or that lead to it.
    List<Mention> ofDocument(Document document) {
        return mentions(action -> action.told().updates().stream().anyMatch(update ->
                        update.document().equals(document.id()))
                || action.tasks().stream().flatMap(task -> task.report().stream()).anyMatch(
                        report -> report.document().equals(document.id()))
                || action.beside().links().stream().anyMatch(link ->
                        link.address().equals(document.address())), document.actions());
    }

    private List<Mention> mentions(
            Predicate<Plan.Action> which, List<Document.PlanAction> named) {
        return all().stream().flatMap(plan -> plan.actions().filter(action ->
                        which.test(action) || named.stream().anyMatch(one ->
                                one.plan().equals(plan.document().id())
                                        && one.number().equals(action.number())))
                .map(action -> new Mention(plan, action))).toList();
    }

    /// An action, to be led to from what it is about.
    public record Mention(Plan plan, Plan.Action action) {

        public String address() {
            return plan.address(action);
        }
    }

    /// A plan whose review is late, or comes next.
    ///
    /// @param since the day by which it was due
    public record Late(Plan plan, LocalDate since) {

        public String sinceWords() {
            return DateWords.of(since);
        }
    }
}
