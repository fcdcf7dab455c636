package localoffer.commissioning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.questionnaires.Promise;
import localoffer.questionnaires.Questionnaire;
import localoffer.results.Batch;
import localoffer.results.Figure;

/// How far the Promise is kept, as one voice sees it (indicators P(i)): the share of good answers
/// to the questions that stand for each of its themes.
///
/// @param themes figures by the id of the theme; a theme that nothing was answered for is missing
record Kept(Map<String, Figure> themes) {

    static final Kept NOTHING = new Kept(Map.of());

    Kept {
        themes = Map.copyOf(themes);
    }

    static Kept of(Promise promise, Questionnaire questionnaire, Batch batch) {
        var themes = new LinkedHashMap<String, Figure>();
        for (var theme : promise.themes()) {
            var questions = Promise.questions(questionnaire, List.of(theme.id()));
            Figure.together(questions, batch).ifPresent(kept -> themes.put(theme.id(), kept));
        }
        return new Kept(themes);
    }

    Optional<Figure> of(String theme) {
        return Optional.ofNullable(themes.get(theme));
    }
}
