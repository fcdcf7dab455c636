package localoffer.questionnaires;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Responses that were held for the same reason, and are decided about together. Nobody sees
/// their answers, so nobody can decide by them.
///
/// @param reason why they were held, as the database has it
record HeldGroup(String service, String questionnaire, String quarter, String reason,
        State state) {

    private static final Pattern ID = Pattern.compile(
            "([a-z0-9-]{1,100})\\.([a-z0-9-]{1,100})\\.(\\d{4}Q[1-4])\\.([a-z-]{1,40})\\.([a-z]+)");

    /// The group that an address names; empty when it names none.
    static Optional<HeldGroup> of(String id) {
        var parts = ID.matcher(id);
        return parts.matches()
                ? State.of(parts.group(5)).map(state -> new HeldGroup(parts.group(1),
                        parts.group(2), parts.group(3), parts.group(4), state))
                : Optional.empty();
    }

    /// As its address has it.
    public String id() {
        return String.join(".", service, questionnaire, quarter, reason, state.word());
    }

    /// In which the audit names it.
    String name() {
        return String.join(" ", service, questionnaire, quarter, reason);
    }

    enum State {
        /// Nobody has decided.
        QUARANTINED,
        /// Somebody asked that they are not counted, and somebody else is to agree.
        PROPOSED,
        /// They are kept and not counted.
        REJECTED;

        static Optional<State> of(String word) {
            return Stream.of(values()).filter(state -> state.word().equals(word)).findFirst();
        }

        /// As the database has it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
