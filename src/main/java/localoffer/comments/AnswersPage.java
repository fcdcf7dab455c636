package localoffer.comments;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import localoffer.comments.Answer.State;
import localoffer.comments.Names.Named;

/// The services about which there are comments that may be read.
record AnswersPage(List<Row> rows) {

    /// @param waiting whether any has no answer yet
    record Row(Named service, boolean waiting) {

        public String address() {
            return "/staff/told-us/" + service.id();
        }
    }

    /// @param services whether a comment waits for its answer, by service
    static AnswersPage of(Map<String, Boolean> services, Names names, Predicate<String> mayRead) {
        return new AnswersPage(services.entrySet().stream()
                .filter(one -> mayRead.test(one.getKey()))
                .map(one -> new Row(names.of(one.getKey()), one.getValue()))
                .sorted(Comparator.comparing((Row row) -> !row.waiting())
                        .thenComparing(row -> row.service().name())).toList());
    }

    /// The comments about one service, and their answers.
    ///
    /// @param comments those with the words that were looked for
    /// @param words looked for; empty for none
    /// @param mistake the field with a mistake; empty for none
    record ServicePage(Named service, List<Cleared> comments, List<Answer> answers, String words,
            AnswerForm typed, String mistake, boolean mayPublish) {

        public String address() {
            return "/staff/told-us/" + service.id();
        }

        public boolean isRefused() {
            return !mistake.isEmpty();
        }

        public boolean refuses(String field) {
            return mistake.equals(field);
        }

        public String mistakeKey() {
            return "answers.mistake." + mistake;
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
