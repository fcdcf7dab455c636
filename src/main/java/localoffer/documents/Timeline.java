package localoffer.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import localoffer.documents.Plan.Action;
import localoffer.documents.Plan.Progress;
import localoffer.documents.Plan.Rated;
import localoffer.documents.Plan.Report;
import localoffer.documents.Plan.Task;
import localoffer.documents.Plan.Update;

/// What was to happen in one action and what did, by date.
record Timeline(Plan plan, Action action, Documents documents) {

    /// What kind of thing stands at a date. Of the same day, the earlier kind stands first.
    enum Kind {
        PUBLISHED, STARTS, DUE, HAPPENED, DONE, REVIEW, RATED, ENDS, CLOSED;

        public String key() {
            return "plans.event." + shape();
        }

        public String shape() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param words what it was; empty where the kind says all
    /// @param rating of a review that gave one
    /// @param source the document that tells it; empty for the plan itself
    /// @param part of that document
    record Event(RoughDate date, Kind kind, String words, Optional<Plan.Rating> rating,
            Optional<Document> source, String part) {

        public String dateWords() {
            return date.words();
        }
    }

    List<Event> events() {
        var events = new ArrayList<Event>();
        var reviews = plan.reviews();
        events.add(plain(reviews.published(), Kind.PUBLISHED, ""));
        action.course().start().ifPresent(date -> events.add(plain(date, Kind.STARTS, "")));
        for (var task : action.tasks()) {
            task.by().ifPresent(date -> events.add(plain(date, Kind.DUE, task.what())));
            task.report().filter(report -> report.progress() == Progress.DONE)
                    .ifPresent(report -> events.add(done(task, report)));
        }
        action.told().updates().forEach(update -> events.add(told(update)));
        reviews.held().forEach(held -> events.add(review(held)));
        action.told().done().ifPresent(date -> events.add(plain(date, Kind.DONE, "")));
        action.course().end().ifPresent(date -> events.add(plain(date, Kind.ENDS, "")));
        reviews.closed().ifPresent(date -> events.add(
                plain(date, Kind.CLOSED, reviews.closedWhy())));
        events.sort(Comparator.comparing((Event event) -> event.date.last())
                .thenComparing(Event::kind));
        return List.copyOf(events);
    }

    private static Event plain(RoughDate date, Kind kind, String words) {
        return new Event(date, kind, words, Optional.empty(), Optional.empty(), "");
    }

    private Event done(Task task, Report report) {
        return new Event(report.date(), Kind.DONE, task.what(), Optional.empty(),
                documents.find(report.document()), "");
    }

    private Event told(Update update) {
        return new Event(update.date(), Kind.HAPPENED, update.what(), Optional.empty(),
                documents.find(update.document()), update.part());
    }

    private Event review(Reviews.Held held) {
        var rated = action.told().ratings().stream()
                .filter(one -> one.review().equals(held.date())).findFirst();
        return new Event(held.date(), rated.isPresent() ? Kind.RATED : Kind.REVIEW,
                rated.map(Rated::reason).orElse(held.what()), rated.map(Rated::rating),
                documents.find(held.document()), "");
    }
}
