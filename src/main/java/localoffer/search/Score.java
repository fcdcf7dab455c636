package localoffer.search;

import java.util.List;

/// How much an entry has of something that was asked for; 0 when it has nothing of it.
interface Score {

    float of(int entry);

    static Score term(Occurrences occurrences, float boost) {
        return entry -> boost * occurrences.in(entry) / Impacts.ONE;
    }

    /// The greatest counts in full, and each of the others this much.
    static Score any(List<Score> scores, float others) {
        var each = scores.toArray(Score[]::new);
        return entry -> {
            float most = 0;
            float sum = 0;
            for (var one : each) {
                float score = one.of(entry);
                most = Math.max(most, score);
                sum += score;
            }
            return most + others * (sum - most);
        };
    }

    /// Nothing when one of them is nothing.
    static Score all(List<Score> scores) {
        var each = scores.toArray(Score[]::new);
        return entry -> {
            float sum = 0;
            for (var one : each) {
                float score = one.of(entry);
                if (score == 0) {
                    return 0;
                }
                sum += score;
            }
            return sum;
        };
    }

    static Score sum(List<Score> scores) {
        return any(scores, 1);
    }
}
