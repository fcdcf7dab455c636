package localoffer.questionnaires;

import java.util.List;
import java.util.Optional;
import localoffer.questionnaires.Question.About;
import localoffer.questionnaires.Question.Serves;
import localoffer.questionnaires.Question.Use;

/// Questions for tests that need no content folder.
public final class SampleQuestions {

    private SampleQuestions() {}

    public static Question single(String id, String indicator, String area, Option... options) {
        return new SingleChoice(about(id, indicator, area), List.of(options));
    }

    public static Question multiple(String id, String indicator, String area, Option... options) {
        return new MultipleChoice(about(id, indicator, area), List.of(options), options.length);
    }

    public static Option good(String code, int score) {
        return new Option(code, code, score, true, true, false, "", "");
    }

    public static Option other(String code, int score) {
        return new Option(code, code, score, false, true, false, "", "");
    }

    public static Option uncounted(String code) {
        return new Option(code, code, Option.NO_SCORE, false, false, false, "", "");
    }

    private static About about(String id, String indicator, String area) {
        return new About(id, id + "?", "", Optional.empty(),
                new Serves(indicator, area, List.of(), List.of(), List.of()), AskIf.ALWAYS,
                Use.NONE);
    }
}
