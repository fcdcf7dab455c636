package localoffer.questionnaires;

import jakarta.inject.Singleton;
import java.util.List;
import localoffer.content.Content;
import localoffer.directory.Directory;
import localoffer.directory.Service;
import localoffer.questionnaires.HeldDecision.Choice;
import localoffer.questionnaires.HeldResponses.Held;
import localoffer.questionnaires.HeldResponses.Total;

/// The groups of held responses. How many they are is said in steps of the smallest group that
/// results are shown of: a number that went up by one would say when somebody answered.
///
/// @param rows what waits for somebody
/// @param waiting the same for the auditor, who sees no group: by the reason, of all services
/// @param rejected what was left out
/// @param totals what was decided, by the reason for which it was held
/// @param late whether somebody came to decide about what was decided
record HeldPage(List<Row> rows, List<TotalRow> waiting, List<Row> rejected,
        List<TotalRow> totals, int threshold, boolean late) {

    public boolean isNothing() {
        return rows.isEmpty() && waiting.isEmpty();
    }

    /// How many, as it may be said.
    ///
    /// @param least a multiple of the threshold; 0 for fewer than that
    record Count(int least, int threshold) {

        static Count of(int people, int threshold) {
            return new Count(people / threshold * threshold, threshold);
        }

        public String key() {
            return least == 0 ? "held.count.few" : "held.count.many";
        }

        public int number() {
            return least == 0 ? threshold : least;
        }
    }

    /// @param service its name, or the id of one that is no longer published
    /// @param questionnaire its title likewise
    record Row(HeldGroup group, String service, String questionnaire, Count count, String why) {

        public String when() {
            return Quarter.parse(group.quarter()).words();
        }

        public String reasonKey() {
            return "held.reason." + group.reason();
        }

        public String stateKey() {
            return "held.state." + group.state().word();
        }

        public String whyKey() {
            return "held.why." + why;
        }

        public String address() {
            return "/staff/held/" + group.id();
        }
    }

    record TotalRow(Total total, Count count) {

        public String reasonKey() {
            return "held.reason." + total.reason();
        }

        public String stateKey() {
            return "held.total." + total.state();
        }

        public String whyKey() {
            return total.why().isEmpty() ? "held.why.none" : "held.why." + total.why();
        }
    }

    /// @param mistake a message key; empty for none
    record DecisionPage(Row row, List<Choice> choices, HeldDecision typed, String mistake) {

        public boolean isRefused() {
            return !mistake.isEmpty();
        }

        public List<String> reasons() {
            return HeldDecision.WHY;
        }

        public boolean mayBeLeftOut() {
            return choices.contains(Choice.LEAVE_OUT);
        }

        /// Whether somebody asked to leave them out, and this person cannot be the second.
        public boolean waitsForAnother() {
            return choices.equals(List.of(Choice.SEND_BACK));
        }

        public String field() {
            return mistake.equals("held.mistake.why") ? "why" : "choice";
        }
    }

    /// Knows what services and questionnaires are called.
    @Singleton
    static final class Names {

        private final Content content;
        private final int threshold;

        Names(Content content, Threshold threshold) {
            this.content = content;
            this.threshold = threshold.people();
        }

        HeldPage page(List<Held> held, List<Total> waiting, List<Total> totals, boolean late) {
            return new HeldPage(
                    held.stream().filter(one -> !isRejected(one)).map(this::row).toList(),
                    rows(waiting),
                    held.stream().filter(Names::isRejected).map(this::row).toList(),
                    rows(totals), threshold, late);
        }

        private List<TotalRow> rows(List<Total> totals) {
            return totals.stream().map(total -> new TotalRow(total,
                    Count.of(total.people(), threshold))).toList();
        }

        Row row(Held held) {
            var group = held.group();
            return new Row(group,
                    content.part(Directory.class).named(group.service()).map(Service::name)
                            .orElse(group.service()),
                    content.part(Questionnaires.class).newest(group.questionnaire())
                            .map(Questionnaire::title).orElse(group.questionnaire()),
                    Count.of(held.people(), threshold), held.why());
        }

        private static boolean isRejected(Held held) {
            return held.group().state() == HeldGroup.State.REJECTED;
        }
    }
}
