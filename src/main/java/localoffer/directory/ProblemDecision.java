package localoffer.directory;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import localoffer.staff.Audit;
import localoffer.staff.StaffMember;
import localoffer.web.FormFields;

/// What a person of staff decided about a problem, as they typed it.
///
/// @param was the state that they saw
/// @param state the word of the new one, or anything else
/// @param reason for everybody to read
record ProblemDecision(String was, String state, String reason) {

    static final int REASON_CHARACTERS_MAX = 300;

    static ProblemDecision of(ProblemReport report) {
        return new ProblemDecision(report.state().word(), "", report.reason());
    }

    static ProblemDecision from(Map<String, String> typed) {
        return new ProblemDecision(typed.getOrDefault("was", ""), typed.getOrDefault("state", ""),
                FormFields.clean(typed.getOrDefault("reason", "")));
    }

    /// A problem is never new again.
    Optional<ProblemState> next() {
        return ProblemState.of(state).filter(next -> next != ProblemState.NEW);
    }

    /// The key of what is wrong with it; empty when it can be done.
    String mistake() {
        if (next().isEmpty()) {
            return "problem.staff.mistake.state";
        }
        if (next().get() == ProblemState.NOT_CHANGED && reason.isEmpty()) {
            return "problem.staff.mistake.reason";
        }
        return reason.codePointCount(0, reason.length()) > REASON_CHARACTERS_MAX
                ? "problem.staff.mistake.long" : "";
    }

    /// Where the mistake is.
    String field() {
        return next().isEmpty() ? "state" : "reason";
    }

    /// Does what was decided, and writes down who did it.
    @Singleton
    static class Doing {

        private final ProblemReports reports;
        private final Audit audit;

        Doing(ProblemReports reports, Audit audit) {
            this.reports = reports;
            this.audit = audit;
        }

        /// @return false when somebody else was faster; then nothing changes
        @Transactional
        boolean change(StaffMember by, ProblemReport report, ProblemDecision decision) {
            var next = decision.next().orElseThrow();
            var reason = next == ProblemState.NOT_CHANGED ? decision.reason() : "";
            var was = ProblemState.of(decision.was()).orElse(report.state());
            var changed = reports.change(report.id(), was, next, reason);
            if (changed) {
                audit.record(by, "set a reported problem to " + next.word(),
                        report.listing() + " " + report.id());
            }
            return changed;
        }
    }
}
