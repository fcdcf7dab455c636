package localoffer.documents;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    /// A plan whose review is late, or comes next.
    ///
    /// @param since the day by which it was due
    public record Late(Plan plan, LocalDate since) {

        public String sinceWords() {
            return DateWords.of(since);
        }
    }
}
