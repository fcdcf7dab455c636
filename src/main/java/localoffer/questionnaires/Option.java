package localoffer.questionnaires;

import java.util.OptionalInt;

/// One answer that can be chosen.
///
/// @param code what is stored; unique in its question and never used again for another answer
/// @param score 0 to 100, or -1 where the answer has no place on a scale
/// @param favourable whether the question's indicator counts it as good
/// @param counts whether it is in the indicator's base; "does not apply" is not
/// @param alone whether it goes with no other answer, such as "None of these"
/// @param outcome the outcome that choosing it speaks for; empty for none
/// @param picture the name of the picture beside it; empty for none
public record Option(String code, String label, int score, boolean favourable, boolean counts,
        boolean alone, String outcome, String picture) {

    static final int NO_SCORE = -1;

    public OptionalInt scored() {
        return score == NO_SCORE ? OptionalInt.empty() : OptionalInt.of(score);
    }

    Option in(String other) {
        return new Option(code, other, score, favourable, counts, alone, outcome, picture);
    }
}
