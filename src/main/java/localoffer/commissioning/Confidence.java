package localoffer.commissioning;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import localoffer.commissioning.ConfidencePage.Line;
import localoffer.commissioning.ConfidencePage.Point;
import localoffer.commissioning.ConfidencePage.Training;
import localoffer.content.Content;
import localoffer.documents.Scorecard;
import localoffer.documents.Scorecard.Group;
import localoffer.questionnaires.Question;
import localoffer.questionnaires.Questionnaire;
import localoffer.questionnaires.Questionnaires;
import localoffer.questionnaires.Topic;
import localoffer.results.Batch;
import localoffer.results.Figure;
import localoffer.results.Pool;
import localoffer.results.ReleasedResults;

/// How sure those feel who write advice for plans (indicator W1): for each topic the share that is
/// very or completely confident, and an index from 0 to 100, before and after training.
@Singleton
class Confidence {

    static final String QUESTIONNAIRE = "advice-writing";
    private static final String INDICATOR = "W";
    private static final String AREA = "confidence";
    /// A year on either side of a training.
    private static final int BATCHES_MAX = 4;

    private final Content content;
    private final ReleasedResults results;
    private final Words words;

    Confidence(Content content, ReleasedResults results, Words words) {
        this.content = content;
        this.results = results;
        this.words = words;
    }

    Optional<ConfidencePage> page() {
        return content.part(Questionnaires.class).newest(QUESTIONNAIRE).map(this::page);
    }

    private ConfidencePage page(Questionnaire questionnaire) {
        var batches = results.of(Topic.AREA, QUESTIONNAIRE);
        var trainings = content.part(Trainings.class);
        var demonstration = new ArrayList<String>();
        if (!trainings.note().isEmpty()) {
            demonstration.add(trainings.note());
        }
        if (batches.stream().anyMatch(Batch::demonstration)) {
            demonstration.add(words.of("commissioning.demonstration.answers"));
        }
        var waiting = !results.waiting(QUESTIONNAIRE, List.of(Topic.AREA)).isEmpty();
        if (batches.isEmpty()) {
            return new ConfidencePage("", 0, List.of(), List.of(), List.of(), List.of(),
                    beside(), results.threshold(), waiting, demonstration);
        }
        var last = batches.getLast();
        return new ConfidencePage(words.quarter(last.quarter()), last.people(),
                lines(questionnaire, last),
                batches.reversed().stream().map(this::point).toList(),
                trainings.all().stream().flatMap(one -> training(questionnaire, one, batches)
                        .stream()).toList(),
                new Counts(words).of(questionnaire, last).stream()
                        .filter(counted -> isSupport(questionnaire, counted.id())).toList(),
                beside(), results.threshold(), waiting, demonstration);
    }

    /// What helps or hinders them: neither the topics nor where they work.
    private static boolean isSupport(Questionnaire questionnaire, String id) {
        return questionnaire.question(id).map(question -> question.about().indicator())
                .filter(code -> !code.isEmpty() && !code.equals(INDICATOR)).isPresent();
    }

    private List<Line> lines(Questionnaire questionnaire, Batch batch) {
        var lines = new ArrayList<Line>();
        lines.add(line(words.of("commissioning.confidence.index"), Confidence::index, batch));
        topics(questionnaire).forEach(question ->
                lines.add(line(question.about().ask(), topic(question), batch)));
        return lines;
    }

    private static List<Question> topics(Questionnaire questionnaire) {
        return questionnaire.questions().stream()
                .filter(question -> question.about().indicator().equals(INDICATOR)).toList();
    }

    private static Optional<Figure> index(Batch batch) {
        return batch.score(AREA).flatMap(Figure::score);
    }

    private static Function<Batch, Optional<Figure>> topic(Question question) {
        return batch -> batch.tally(question.id())
                .flatMap(tally -> Figure.indicator(question, tally));
    }

    private Line line(String name, Function<Batch, Optional<Figure>> reader, Batch batch) {
        var figure = reader.apply(batch).orElse(null);
        return new Line(name, figure, figure == null
                ? words.of("results.too-few", Figure.PEOPLE_MIN) : words.figure(figure),
                figure == null ? "" : words.range(figure));
    }

    private Point point(Batch batch) {
        return new Point(words.quarter(batch.quarter()), batch.people(),
                line("", Confidence::index, batch));
    }

    /// The last year before it against the last year since (indicator T1). The quarter in which it
    /// was held belongs to neither.
    private Optional<Training> training(Questionnaire questionnaire, Trainings.Training one,
            List<Batch> batches) {
        var before = last(batches.stream()
                .filter(batch -> batch.quarter().compareTo(one.quarter()) < 0).toList());
        var after = last(batches.stream()
                .filter(batch -> batch.quarter().compareTo(one.quarter()) > 0).toList());
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        var earlier = Pool.of(before);
        var later = Pool.of(after);
        var lines = new ArrayList<Training.Change>();
        lines.add(change(words.of("commissioning.confidence.index"), Confidence::index, earlier,
                later));
        topics(questionnaire).forEach(question -> lines.add(
                change(question.about().ask(), topic(question), earlier, later)));
        return Optional.of(new Training(one.name(), words.month(one.month().toString()),
                span(before), span(after), lines));
    }

    private Training.Change change(String name, Function<Batch, Optional<Figure>> reader,
            Batch before, Batch after) {
        var change = reader.apply(after).flatMap(now -> reader.apply(before).flatMap(now::since));
        return new Training.Change(line(name, reader, before), line(name, reader, after),
                change.map(words::change).orElseGet(() -> words.of("results.change.too-few")),
                change.filter(Figure.Change::isClear).isPresent());
    }

    private String span(List<Batch> batches) {
        return words.of("commissioning.confidence.span",
                words.quarter(batches.getFirst().quarter()),
                words.quarter(batches.getLast().quarter()),
                batches.stream().mapToInt(Batch::people).sum());
    }

    private static List<Batch> last(List<Batch> batches) {
        return batches.subList(Math.max(0, batches.size() - BATCHES_MAX), batches.size());
    }

    /// What is counted elsewhere and must stand beside it: confidence is not quality.
    private List<Group> beside() {
        return content.part(Scorecard.class).groups().stream()
                .map(group -> new Group(group.id(), group.title(), group.order(),
                        group.indicators().stream().filter(one ->
                                one.beside().indicators().contains(INDICATOR)).toList()))
                .filter(group -> !group.indicators().isEmpty()).toList();
    }
}
