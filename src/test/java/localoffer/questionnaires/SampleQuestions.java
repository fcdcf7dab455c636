package localoffer.questionnaires;

import java.util.List;
import localoffer.questionnaires.Question.About;
import localoffer.questionnaires.Question.Use;

/// Questions for tests that need no content folder.
public final class SampleQuestions {

    private SampleQuestions() {}

    public static Question single(String id, String indicator, String area, Option... options) {
        return new SingleChoice(about(id, indicator, area), List.of(options));
    }

    public static Question multiple(String id, String indicator, String area, Option... options) {
        return new MultipleChoice(about(id, indicator, area), List.of(options));
    }

    public static Option good(String code, int score) {
        return new Option(code, code, score, true, true, "");
    }

    public static Option other(String code, int score) {
        return new Option(code, code, score, false, true, "");
    }

    public static Option uncounted(String code) {
        return new Option(code, code, Option.NO_SCORE, false, false, "");
    }

    private static About about(String id, String indicator, String area) {
        return new About(id, id + "?", "", indicator, area, List.of(), Use.NONE);
    }
}
