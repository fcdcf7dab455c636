package localoffer.documents;

import java.util.List;
import java.util.Optional;
import localoffer.content.Fields;
import localoffer.documents.Plan.Action;
import localoffer.documents.Plan.Beside;
import localoffer.documents.Plan.Course;
import localoffer.documents.Plan.Link;
import localoffer.documents.Plan.Measure;
import localoffer.documents.Plan.Progress;
import localoffer.documents.Plan.Rated;
import localoffer.documents.Plan.Rating;
import localoffer.documents.Plan.Report;
import localoffer.documents.Plan.Task;
import localoffer.documents.Plan.Told;
import localoffer.documents.Plan.Update;

/// Reads one action of a plan.
final class ActionReader {

    private static final String NUMBER = "[0-9a-z]+([.-][0-9a-z]+)*";

    private final Documents documents;
    private final Scorecard scorecard;
    private final Reviews reviews;

    ActionReader(Documents documents, Scorecard scorecard, Reviews reviews) {
        this.documents = documents;
        this.scorecard = scorecard;
        this.reviews = reviews;
    }

    Action action(Fields fields) {
        try (fields) {
            var number = fields.text("number");
            if (!number.matches(NUMBER)) {
                fields.problem("number", "\"number\" is part of an address. Write figures, small"
                        + " letters, dots and hyphens, such as 3.2.");
            }
            return new Action(number, fields.text("label", ""), fields.text("title"),
                    fields.text("what", ""), fields.texts("outcomes"),
                    fields.maps("tasks").stream().map(this::task).toList(),
                    new Course(fields.texts("lead"), RoughDate.read(fields, "start"),
                            RoughDate.read(fields, "end"), fields.texts("dates")),
                    told(fields), new Beside(fields.texts("services"),
                            fields.maps("links").stream().map(ActionReader::link).toList()),
                    fields.text("note", ""));
        }
    }

    private Task task(Fields fields) {
        try (fields) {
            return new Task(fields.text("what"), fields.text("lead", ""),
                    fields.text("when", ""), RoughDate.read(fields, "by"), report(fields));
        }
    }

    /// What is done in part says what part.
    private Optional<Report> report(Fields fields) {
        var done = RoughDate.read(fields, "done");
        var partly = RoughDate.read(fields, "partly");
        var told = fields.text("told", "");
        var document = documents.named(fields, "document").map(Document::id).orElse("");
        if (partly.isPresent() && (done.isPresent() || told.isEmpty())) {
            fields.problem("partly", "A task is \"done\" or \"partly\" done, and not both. Of one"
                    + " that is partly done, write under \"told\" what was done of it.");
        }
        return done.map(date -> new Report(date, Progress.DONE, told, document))
                .or(() -> partly.map(date ->
                        new Report(date, Progress.STARTED, told, document)));
    }

    private Told told(Fields fields) {
        return new Told(RoughDate.read(fields, "done"),
                fields.maps("updates").stream().flatMap(one -> update(one).stream()).toList(),
                fields.texts("evaluation"),
                fields.maps("measures").stream().map(this::measure).toList(),
                fields.maps("ratings").stream().flatMap(one -> rated(one).stream()).toList());
    }

    private Optional<Update> update(Fields fields) {
        try (fields) {
            var date = RoughDate.read(fields, "date");
            var document = documents.named(fields, "document").map(Document::id).orElse("");
            if (date.isEmpty()) {
                fields.problem("date", "An update needs the date by which it had happened.");
            }
            return date.map(on -> new Update(on, fields.text("what"), fields.text("tasks", ""),
                    document, fields.text("part", "")));
        }
    }

    private Measure measure(Fields fields) {
        try (fields) {
            fields.optional("indicator").filter(id -> scorecard.find(id).isEmpty())
                    .ifPresent(id -> fields.problem("indicator", "The scorecard has no indicator"
                            + " \"" + id + "\". Write its id, or leave the line out."));
            return new Measure(fields.text("what"), fields.text("target"), fields.text("by", ""),
                    fields.text("indicator", ""));
        }
    }

    /// A rating is one of a review that is held, and says why it was given.
    private Optional<Rated> rated(Fields fields) {
        try (fields) {
            var review = RoughDate.read(fields, "review");
            var rating = fields.choice("rating", Rating.class);
            var reason = fields.text("reason");
            if (rating == Rating.NONE) {
                fields.problem("rating", "A rating is green, amber or red. Where there is none,"
                        + " leave it out.");
            }
            List<RoughDate> rated = reviews.held().stream().filter(Reviews.Held::rates)
                    .map(Reviews.Held::date).toList();
            if (review.isEmpty() || !rated.contains(review.get())) {
                fields.problem("review", "\"review\" must be the date of a review in \"held\" that"
                        + " rates the actions.");
                return Optional.empty();
            }
            return Optional.of(new Rated(review.get(), rating, reason));
        }
    }

    private static Link link(Fields fields) {
        try (fields) {
            return new Link(fields.text("words"), fields.text("address"));
        }
    }
}
