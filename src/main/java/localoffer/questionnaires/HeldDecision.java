package localoffer.questionnaires;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import localoffer.questionnaires.HeldGroup.State;

/// What a person of staff decided about a group, as they sent it.
///
/// @param choice the word of a choice, or anything else
/// @param why the word of a reason to leave them out, or anything else
record HeldDecision(String choice, String why) {

    static final HeldDecision NONE = new HeldDecision("", "");
    /// All of them are about how the responses came. That they are critical is no reason.
    static final List<String> WHY = List.of("program", "one-person", "advertising", "our-test");

    static HeldDecision from(Map<String, String> typed) {
        return new HeldDecision(typed.getOrDefault("choice", ""), typed.getOrDefault("why", ""));
    }

    /// The choice, if it is one of those that there are.
    Optional<Choice> chosen(List<Choice> choices) {
        return choices.stream().filter(one -> one.word().equals(choice)).findFirst();
    }

    /// The key of what is wrong with it; empty when it can be done.
    String mistake(List<Choice> choices) {
        var chosen = chosen(choices);
        if (chosen.isEmpty()) {
            return "held.mistake.choice";
        }
        return chosen.get() == Choice.LEAVE_OUT && !WHY.contains(why) ? "held.mistake.why" : "";
    }

    enum Choice {
        COUNT, LEAVE_OUT, AGREE, SEND_BACK;

        /// What can be done with a group. Who asked to leave it out may take that back, and
        /// somebody else must agree.
        static List<Choice> of(State state, boolean mine) {
            return switch (state) {
                case QUARANTINED -> List.of(COUNT, LEAVE_OUT);
                case PROPOSED -> Stream.of(AGREE, SEND_BACK)
                        .filter(choice -> choice != AGREE || !mine).toList();
                case REJECTED -> List.of(COUNT);
            };
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
