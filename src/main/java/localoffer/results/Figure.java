package localoffer.results;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import localoffer.questionnaires.Option;
import localoffer.questionnaires.Question;
import localoffer.results.Batch.Scores;
import localoffer.results.Batch.Tally;
import org.jspecify.annotations.Nullable;

/// One released figure and how sure we are of it.
///
/// @param value per cent; for a net figure the points between two shares; for a score 0 to 100
/// @param interval null when there are too few people for one
public record Figure(Kind kind, double value, @Nullable Interval interval, int people) {

    /// The fewest answers that a figure is made of. A batch may be smaller only where the
    /// council has lowered its threshold.
    public static final int PEOPLE_MIN = 10;
    /// Below this a figure is marked as not very sure.
    public static final int SURE_PEOPLE_MIN = 30;

    /// A small group is never said to agree more closely than to this many per cent.
    public static final int HIDDEN_PER_CENT = 5;

    /// Indicators that are a difference between two shares.
    private static final Set<String> NET = Set.of("O3");
    private static final int MIDDLE = 50;
    private static final double PER_CENT = 100;

    public enum Kind { SHARE, NET, SCORE }

    /// True for a question that serves an indicator and has answers that it counts as good.
    public static boolean isMeasured(Question question) {
        return !question.about().indicator().isEmpty() && !question.many()
                && question.options().stream().anyMatch(Option::favourable);
    }

    /// The question's indicator; empty when it serves none or too few answered it. Answers such
    /// as "does not apply" are not in the base.
    public static Optional<Figure> indicator(Question question, Tally tally) {
        if (!isMeasured(question)) {
            return Optional.empty();
        }
        int people = count(question, tally, Option::counts);
        int good = count(question, tally, option -> option.counts() && option.favourable());
        if (!NET.contains(question.about().indicator())) {
            return share(good, people);
        }
        int bad = bad(question, tally);
        return people < PEOPLE_MIN ? Optional.empty() : Optional.of(new Figure(Kind.NET,
                PER_CENT * (good - bad) / people, Interval.net(good, bad, people), people));
    }

    /// The share of answers at the poor end of the scale, over the same base as the indicator.
    public static Optional<Figure> unfavourable(Question question, Tally tally) {
        return share(bad(question, tally), count(question, tally, Option::counts));
    }

    /// The share that chose one of some options, over the same base as the indicator.
    public static Optional<Figure> chose(Question question, Tally tally, Set<String> codes) {
        return share(count(question, tally, o -> o.counts() && codes.contains(o.code())),
                count(question, tally, Option::counts));
    }

    /// The share of good answers to several questions together, such as those that stand for one
    /// statement of the Promise. What is counted is answers, not people.
    public static Optional<Figure> together(Collection<Question> questions, Batch batch) {
        int good = 0;
        int all = 0;
        for (var question : questions) {
            var tally = batch.tally(question.id());
            if (tally.isPresent()) {
                good += count(question, tally.get(), o -> o.counts() && o.favourable());
                all += count(question, tally.get(), Option::counts);
            }
        }
        return share(good, all);
    }

    /// The mean of the respondents' scores in an area.
    public static Optional<Figure> score(Scores scores) {
        if (scores.people() < PEOPLE_MIN) {
            return Optional.empty();
        }
        var interval = scores.people() < SURE_PEOPLE_MIN ? null
                : Interval.mean(scores.people(), scores.total(), scores.squares());
        return Optional.of(new Figure(
                Kind.SCORE, scores.total() / scores.people(), interval, scores.people()));
    }

    public static Optional<Figure> share(int part, int people) {
        return people < PEOPLE_MIN ? Optional.empty() : Optional.of(new Figure(Kind.SHARE,
                PER_CENT * part / people, Interval.wilson(part, people), people));
    }

    /// Empty for too few people, and where the value is hidden: its ends would tell it.
    public Optional<Interval> range() {
        return isHidden() ? Optional.empty() : Optional.ofNullable(interval);
    }

    /// How it stands against a target in the same unit.
    public Status against(double target) {
        return interval == null ? Status.WAITING : Status.of(value, interval, target);
    }

    /// How it differs from an earlier figure of the same kind, if both have a range.
    public Optional<Change> since(Figure before) {
        if (interval == null || before.interval == null) {
            return Optional.empty();
        }
        return Optional.of(new Change(value - before.value,
                Interval.difference(value, interval, before.value, before.interval),
                isHidden() || before.isHidden()));
    }

    /// True when there are so few people that the figure says little.
    public boolean isUnsure() {
        return people < SURE_PEOPLE_MIN;
    }

    /// True when nobody in a small group chose it. Shown as "under 5%": where all gave the same
    /// answer, knowing that somebody answered would be knowing what they said.
    public boolean isHiddenNone() {
        return isUnsure() && value == least();
    }

    /// True when everybody in a small group chose it. Shown as "over 95%".
    public boolean isHiddenAll() {
        return isUnsure() && value == PER_CENT;
    }

    /// True when a small group all said the same, at one end or the other.
    public boolean isHidden() {
        return isHiddenNone() || isHiddenAll();
    }

    /// The value as it may be drawn: a picture must not show what the words hide.
    public double drawn() {
        return isHiddenNone() ? least() + HIDDEN_PER_CENT / 2.0
                : isHiddenAll() ? PER_CENT - HIDDEN_PER_CENT / 2.0 : value;
    }

    private double least() {
        return kind == Kind.NET ? -PER_CENT : 0;
    }

    /// @param points may be negative
    /// @param hidden true when one of the two is hidden: then nobody is told more than whether it
    ///     is clear, since the points would tell it
    public record Change(double points, Interval range, boolean hidden) {

        /// True when it is more than chance.
        public boolean isClear() {
            return range.excludesZero();
        }
    }

    private static int bad(Question question, Tally tally) {
        return count(question, tally, option -> option.counts()
                && option.scored().isPresent() && option.score() < MIDDLE);
    }

    private static int count(Question question, Tally tally, Predicate<Option> which) {
        return question.options().stream().filter(which)
                .mapToInt(option -> tally.of(option.code())).sum();
    }
}
