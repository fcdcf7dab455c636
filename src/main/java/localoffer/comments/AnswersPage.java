package localoffer.comments;

import java.util.Comparator;
import java.util.List;
import localoffer.comments.Answer.State;
import localoffer.comments.Names.Named;
import localoffer.comments.Retractions.Kind;
import localoffer.staff.StaffMember;
import localoffer.staff.Task;
import localoffer.web.Mistakes;

/// The services about which there are comments that may be read, and what was looked for in them.
///
/// @param words looked for; empty for none
/// @param found comments with these words
/// @param cut whether there are more
record AnswersPage(List<Row> rows, String words, List<Found> found, boolean cut) {

    static final int FOUND_MAX = 50;

    /// @param waiting whether any has no answer yet
    record Row(Named service, boolean waiting) {

        public String address() {
            return "/staff/told-us/" + service.id();
        }
    }

    /// The comments about one service that have the words.
    record Found(Row row, List<Cleared> comments) {}

    /// @param found of any services
    static AnswersPage of(List<Row> rows, String words, List<Cleared> found) {
        var shown = shown(found);
        return new AnswersPage(rows, words, rows.stream().map(row -> new Found(row,
                        shown.stream().filter(one -> one.service().equals(row.service().id()))
                                .toList())).filter(one -> !one.comments().isEmpty()).toList(),
                found.size() > FOUND_MAX);
    }

    static List<Cleared> shown(List<Cleared> found) {
        return found.stream().limit(FOUND_MAX).toList();
    }

    public boolean isSearched() {
        return !words.isEmpty();
    }

    /// Those with a comment that waits stand first.
    static List<Row> rows(StaffMember me, List<Answers.About> services, Names names) {
        return services.stream().filter(one -> Reach.of(me, one.service()).isThere(one))
                .map(one -> new Row(names.of(one.service()),
                        Reach.of(me, one.service()).waits(one)))
                .sorted(Comparator.comparing((Row row) -> !row.waiting())
                        .thenComparing(row -> row.service().name())).toList();
    }

    /// The comments about one service, and their answers.
    ///
    /// @param comments those with the words that were looked for
    /// @param words looked for; empty for none
    record ServicePage(StaffMember me, Named service, List<Cleared> comments,
            List<Answer> answers, String words, AnswerForm typed, Mistakes mistakes) {

        public boolean mayPublish(Answer answer) {
            return Answering.mayPublish(me, answer);
        }

        /// Whether they may tell what came of what was planned.
        public boolean mayFollow(Answer answer) {
            return answer.isOpen() && me.may(Task.PUBLISHER);
        }

        /// Whether they may take back words that everybody may read.
        public boolean mayTakeBack(Cleared comment) {
            return comment.isQuote() && Kind.COMMENT.mayTakeBack(me);
        }

        public boolean mayTakeBack(Answer answer) {
            return !answer.isDraft() && Kind.ANSWER.mayTakeBack(me);
        }

        /// Whether they are the provider, who proposes answers.
        public boolean isProvider() {
            return Reach.of(me, service.id()) == Reach.QUOTES;
        }

        public String address() {
            return "/staff/told-us/" + service.id();
        }

        /// Those that have no answer, not even a draft.
        public List<Cleared> open() {
            return comments.stream().filter(one -> one.answer().isEmpty()).toList();
        }

        public List<Cleared> answered() {
            return comments.stream().filter(one -> one.answer().isPresent()).toList();
        }

        public boolean has(Cleared comment) {
            return typed.comments().contains(comment.id().toString());
        }

        public List<State> states() {
            return List.of(State.values());
        }
    }
}
