package localoffer.commissioning;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import localoffer.results.Trigger;

/// What a person of staff typed who confirms a level.
///
/// @param level 0 to 4, as it was sent
/// @param due a day such as 2026-12-31, as it was sent
record LevelForm(String level, String reason, String owner, String next, String due) {

    static final LevelForm EMPTY = new LevelForm("", "", "", "", "");
    static final int REASON_CHARACTERS_MAX = 1_000;
    static final int OWNER_CHARACTERS_MAX = 200;
    static final int NEXT_CHARACTERS_MAX = 500;

    /// @param field of the form
    /// @param words the message
    record Mistake(String field, String words) {

        static final Mistake NONE = new Mistake("", "");

        public boolean isMade() {
            return !field.isEmpty();
        }
    }

    static LevelForm from(Map<String, String> form) {
        return new LevelForm(text(form, "level"), text(form, "reason"), text(form, "owner"),
                text(form, "next"), text(form, "due"));
    }

    Mistake mistake(LocalDate today) {
        if (!level.matches("[0-" + Trigger.LEVEL_MAX + "]")) {
            return new Mistake("level", "commissioning.level.mistake.level");
        } else if (reason.isEmpty() || reason.length() > REASON_CHARACTERS_MAX) {
            return new Mistake("reason", "commissioning.level.mistake.reason");
        } else if (owner.length() > OWNER_CHARACTERS_MAX || isMissing(owner)) {
            return new Mistake("owner", "commissioning.level.mistake.owner");
        } else if (next.length() > NEXT_CHARACTERS_MAX || isMissing(next)) {
            return new Mistake("next", "commissioning.level.mistake.next");
        } else if (day().isEmpty() ? isMissing("") || !due.isEmpty()
                : day().get().isBefore(today)) {
            return new Mistake("due", "commissioning.level.mistake.due");
        }
        return Mistake.NONE;
    }

    /// Only of a form without a mistake.
    int chosen() {
        return Integer.parseInt(level);
    }

    Optional<LocalDate> day() {
        try {
            return due.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(due));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private boolean isMissing(String text) {
        return chosen() >= Standings.PLAN_LEVEL_MIN && text.isEmpty();
    }

    private static String text(Map<String, String> form, String name) {
        return form.getOrDefault(name, "").strip();
    }
}
