package localoffer.questionnaires;

import java.util.List;
import localoffer.content.Edition;

/// What the answers to a questionnaire are held against, in the edition that a page is made from.
@FunctionalInterface
public interface Yardstick {

    /// The standards in the contracts of the services that ask it.
    List<Standard> of(Edition edition, Questionnaire questionnaire);

    /// @param note that it is a sample; empty when it is real
    record Standard(String note, List<Target> targets) {

        public Standard {
            targets = List.copyOf(targets);
        }
    }

    /// @param question the id of the question
    /// @param words what is to be reached
    record Target(String question, String words) {}
}
