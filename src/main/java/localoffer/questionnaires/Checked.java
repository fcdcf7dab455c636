package localoffer.questionnaires;

import java.util.List;

/// What became of answers that were checked.
sealed interface Checked {

    /// They can be kept.
    record Accepted(Submission submission) implements Checked {}

    /// They cannot, and here is everything that is wrong.
    record Rejected(List<Mistake> mistakes) implements Checked {}
}
