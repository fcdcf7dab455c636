package localoffer.questionnaires;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import localoffer.questionnaires.Making.CoProduction;
import localoffer.questionnaires.Questionnaire.Status;

/// A question that one service adds to a questionnaire. Its id is never used again in the
/// service, so that an answer needs no second version.
///
/// @param questionnaire the id of the one that it is added to
/// @param translations the same in other languages, by language
record LocalQuestion(String service, String questionnaire, Status status, Question question,
        CoProduction coProduced, Map<String, Question> translations) {

    /// More would make a questionnaire of its own out of them.
    static final int OPEN_MAX = 3;
    static final Pattern ID = Pattern.compile("S[0-9]+");

    LocalQuestion {
        translations = Map.copyOf(translations);
    }

    Question in(String language) {
        return translations.getOrDefault(language, question);
    }

    boolean isOpen() {
        return status == Status.OPEN;
    }

    /// Those of the list that families of the service are asked with the questionnaire.
    static List<LocalQuestion> open(
            List<LocalQuestion> all, String service, String questionnaire) {
        return all.stream().filter(LocalQuestion::isOpen)
                .filter(local -> local.service().equals(service))
                .filter(local -> local.questionnaire().equals(questionnaire)).toList();
    }
}
