package localoffer.commissioning;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.results.Trigger;
import localoffer.web.Mistakes;
import localoffer.web.Mistakes.Mistake;

/// What a person of staff typed who confirms a level.
///
/// @param level 0 to 4, as it was sent
/// @param due a day such as 2026-12-31, as it was sent
record LevelForm(String level, String reason, String owner, String next, String due) {

    static final LevelForm EMPTY = new LevelForm("", "", "", "", "");
    static final int REASON_CHARACTERS_MAX = 1_000;
    static final int OWNER_CHARACTERS_MAX = 200;
    static final int NEXT_CHARACTERS_MAX = 500;

    static LevelForm from(Map<String, String> form) {
        return new LevelForm(text(form, "level"), text(form, "reason"), text(form, "owner"),
                text(form, "next"), text(form, "due"));
    }

    Mistakes mistakes(LocalDate today) {
        var found = new ArrayList<Mistake>();
        add(found, !isLevel(), "level");
        add(found, reason.isEmpty() || reason.length() > REASON_CHARACTERS_MAX, "reason");
        add(found, owner.length() > OWNER_CHARACTERS_MAX || isMissing(owner), "owner");
        add(found, next.length() > NEXT_CHARACTERS_MAX || isMissing(next), "next");
        add(found, day().isEmpty() ? isMissing("") || !due.isEmpty()
                : day().get().isBefore(today), "due");
        return new Mistakes(found);
    }

    private static void add(List<Mistake> found, boolean wrong, String field) {
        if (wrong) {
            found.add(new Mistake(field, "commissioning.level.mistake." + field));
        }
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
        return isLevel() && chosen() >= Standings.PLAN_LEVEL_MIN && text.isEmpty();
    }

    private boolean isLevel() {
        return level.matches("[0-" + Trigger.LEVEL_MAX + "]");
    }

    private static String text(Map<String, String> form, String name) {
        return form.getOrDefault(name, "").strip();
    }
}
