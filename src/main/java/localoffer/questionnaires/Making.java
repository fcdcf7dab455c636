package localoffer.questionnaires;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How a questionnaire came to be: who made it with us, and what was checked before it is used.
///
/// @param easyReadChecked who found the words easy to read
/// @param assessment the data protection impact assessment that covers it
/// @param demonstration whether it is open although something is missing
/// @param changes what changed because of earlier answers
public record Making(
        CoProduction coProduced,
        Optional<Signed> easyReadChecked,
        Optional<Assessment> assessment,
        boolean demonstration,
        List<Change> changes) {

    public Making {
        changes = List.copyOf(changes);
    }

    /// @param groups who made it with us: groups, never persons
    /// @param trials how it was tried out with people who answer it
    public record CoProduction(List<Group> groups, List<Trial> trials, Optional<Signed> signOff) {

        public CoProduction {
            groups = List.copyOf(groups);
            trials = List.copyOf(trials);
        }

        /// Whether it says who, when, what changed because of them, and that they agree.
        boolean isWhole() {
            var changed = groups.stream().anyMatch(group -> !group.changed().isEmpty())
                    || trials.stream().anyMatch(trial -> !trial.changed().isEmpty());
            return !groups.isEmpty() && changed && signOff.isPresent()
                    && groups.stream().noneMatch(group -> group.met().isEmpty());
        }
    }

    /// @param met the days on which they worked on it
    /// @param did what they did; empty when it is not said
    /// @param changed what changed because of them
    public record Group(String name, List<LocalDate> met, String did, List<String> changed) {}

    /// @param with such as a screen reader
    public record Trial(LocalDate on, int people, List<String> with, List<String> changed) {}

    /// @param by a group or a role, never a person
    public record Signed(String by, LocalDate on) {}

    public record Assessment(String reference, LocalDate on) {}

    /// @param when the month, such as 2026-10
    public record Change(String when, String told, String did) {}

    /// What must be there before a version can open.
    public enum Need {
        CO_PRODUCTION, PRIVACY, EASY_READ, IMPACT_ASSESSMENT;

        /// Which words of the interface say it.
        public String key() {
            return "questionnaires.missing."
                    + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// What is still missing, in the order of the list.
    ///
    /// @param privacy the words about it that the questionnaire has
    List<Need> missing(Questionnaire.Privacy privacy) {
        var missing = new ArrayList<Need>();
        if (!coProduced.isWhole()) {
            missing.add(Need.CO_PRODUCTION);
        }
        if (privacy.line().isEmpty() || privacy.paragraph().isEmpty()
                || privacy.page().isEmpty()) {
            missing.add(Need.PRIVACY);
        }
        if (easyReadChecked.isEmpty()) {
            missing.add(Need.EASY_READ);
        }
        if (assessment.isEmpty()) {
            missing.add(Need.IMPACT_ASSESSMENT);
        }
        return List.copyOf(missing);
    }
}
