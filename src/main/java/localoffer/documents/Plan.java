package localoffer.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A plan that can be followed: who was to do what by when, and what is known to have come of it.
/// It stands beside the document of the same id, which says what the plan is.
///
/// @param document what it is
/// @param word what it calls its parts
/// @param note what must be known to read its actions right; empty for nothing
/// @param reviews when it was to be looked at, and what is held of that
public record Plan(Document document, Word word, String note, Reviews reviews, List<Area> areas) {

    public Plan {
        areas = List.copyOf(areas);
    }

    public String address() {
        return document.address();
    }

    /// The file of its actions, below the content folder.
    public String file() {
        return "plans/" + document.id() + ".yaml";
    }

    /// What a plan calls its parts, and what it calls the things to do in them.
    public enum Word {
        AREA, THEME, FINDING;

        public String key() {
            return "plans.word." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// A part of a plan: an area, a theme or a finding.
    ///
    /// @param number as the plan counts; empty for what belongs to no part of it
    /// @param finding what was wrong, or the aim
    public record Area(String number, String title, String finding, List<Action> actions) {

        public Area {
            actions = List.copyOf(actions);
        }

        /// Where it begins on the page of its plan.
        public String anchor() {
            return "part-" + (number.isEmpty() ? "other" : number);
        }
    }

    /// One thing to do.
    ///
    /// @param number unique in the plan
    /// @param label as the plan counts it, such as "Theme 1, action 7"
    /// @param title in a few words
    /// @param what in full, in our words
    /// @param course when, and by whom
    /// @param told what is known to have happened
    /// @param beside where to read on
    /// @param note what our copy does not show; empty for nothing
    public record Action(String number, String label, String title, String what,
            List<String> outcomes, List<Task> tasks, Course course, Told told, Beside beside,
            String note) {

        public Action {
            outcomes = List.copyOf(outcomes);
            tasks = List.copyOf(tasks);
        }

        /// The rating of the last review that gave it one.
        public Rating rating() {
            return told.ratings.isEmpty() ? Rating.NONE : told.ratings.getLast().rating();
        }

        /// How far it is known to have come. A review that rated it tells of work on it.
        public Progress progress() {
            boolean allDone = !tasks.isEmpty()
                    && tasks.stream().allMatch(task -> task.progress() == Progress.DONE);
            if (told.done.isPresent() || allDone) {
                return Progress.DONE;
            }
            return told.updates.isEmpty() && told.ratings.isEmpty() && tasks.stream().allMatch(
                    task -> task.progress() == Progress.UNKNOWN)
                    ? Progress.UNKNOWN : Progress.STARTED;
        }

        /// Whether all of its time is over, and nobody has said that it is done.
        boolean isPast(LocalDate today) {
            return progress() != Progress.DONE && course.end.filter(end ->
                    end.isOver(today) && !isGreenSince(end.last())).isPresent();
        }

        /// Green is on track or done, and what is over cannot be on track.
        private boolean isGreenSince(LocalDate end) {
            return rating() == Rating.GREEN
                    && !told.ratings.getLast().review().last().isBefore(end);
        }
    }

    /// @param lead roles and groups, never persons
    /// @param end when the last of it was to be done
    /// @param dates as the plan gives them, in words, in its order
    public record Course(List<String> lead, Optional<RoughDate> start, Optional<RoughDate> end,
            List<String> dates) {

        public Course {
            lead = List.copyOf(lead);
            dates = List.copyOf(dates);
        }
    }

    /// @param lead empty where the plan does not say, or our copy does not show it
    /// @param when its time in words; empty where only the action has one
    /// @param report what is known of it; empty when nothing is
    public record Task(String what, String lead, String when, Optional<RoughDate> by,
            Optional<Report> report) {

        public Progress progress() {
            return report.map(Report::progress).orElse(Progress.UNKNOWN);
        }

        /// Whether its time is over, and nobody has told of it.
        boolean isPast(LocalDate today) {
            return report.isEmpty() && by.filter(day -> day.isOver(today)).isPresent();
        }
    }

    /// What somebody has written of a task.
    ///
    /// @param date by which it was so
    /// @param progress done, or only begun: a part of it
    /// @param told what was done of it; empty where that is all of it
    /// @param document which says so: the plan itself when it is empty
    public record Report(RoughDate date, Progress progress, String told, String document) {}

    /// @param done empty when nobody has said so
    /// @param evaluation how the plan wanted to know that it made a difference
    public record Told(Optional<RoughDate> done, List<Update> updates, List<String> evaluation,
            List<Measure> measures, List<Rated> ratings) {

        public Told {
            updates = List.copyOf(updates);
            evaluation = List.copyOf(evaluation);
            measures = List.copyOf(measures);
            ratings = List.copyOf(ratings);
        }
    }

    /// What had happened by a date.
    ///
    /// @param tasks the tasks it is about, as the plan counts them; empty when it does not say
    /// @param document which says so: the plan itself when it is empty
    /// @param part of that document
    public record Update(RoughDate date, String what, String tasks, String document,
            String part) {}

    /// @param by when the target was to be reached; empty when it is not known
    /// @param indicator of the scorecard; empty when it has none
    public record Measure(String what, String target, String by, String indicator) {}

    /// A rating that a review gave.
    public record Rated(RoughDate review, Rating rating, String reason) {}

    /// @param services that it is about, by id
    /// @param links to pages of this site
    public record Beside(List<String> services, List<Link> links) {

        public Beside {
            services = List.copyOf(services);
            links = List.copyOf(links);
        }
    }

    public record Link(String words, String address) {}

    /// Red, amber, green. Never a colour alone: each has a word and a shape.
    public enum Rating {
        GREEN, AMBER, RED, NONE;

        public String key() {
            return "plans.rating." + shape();
        }

        /// The name of its shape in `views/documents/plan-parts.html`.
        public String shape() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What is known to have been done.
    public enum Progress {
        DONE, STARTED, UNKNOWN;

        public String key() {
            return "plans.progress." + shape();
        }

        public String shape() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Stream<Action> actions() {
        return areas.stream().flatMap(area -> area.actions.stream());
    }

    public Optional<Action> find(String number) {
        return actions().filter(action -> action.number().equals(number)).findFirst();
    }

    public String address(Action action) {
        return address() + "/actions/" + action.number();
    }

    public String address(Area area) {
        return address() + "#" + area.anchor();
    }
}
