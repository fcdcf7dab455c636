package localoffer.questionnaires;

import java.util.List;
import java.util.Optional;

/// One version of what is asked of one kind of person. A published version never changes, and
/// each response keeps the version that it answered.
///
/// @param id the same in every version
/// @param minutes how long it takes
/// @param draft whether it is still to be co-produced
/// @param coProduced who made it with us: groups, never persons
/// @param aboutYou questions about the person, kept unlinked from everything else
public record Questionnaire(
        String id,
        int version,
        String title,
        Voice voice,
        Status status,
        boolean draft,
        String language,
        int minutes,
        String purpose,
        CoProduction coProduced,
        List<Question> questions,
        List<Question> aboutYou) {

    public Questionnaire {
        questions = List.copyOf(questions);
        aboutYou = List.copyOf(aboutYou);
    }

    /// Who answers.
    public enum Voice { PARENT, YOUNG_PERSON, EASY_READ, PROFESSIONAL }

    public enum Status { DRAFT, OPEN, CLOSED }

    public record CoProduction(List<String> groups, String note) {}

    public Optional<Question> question(String questionId) {
        return questions.stream().filter(q -> q.id().equals(questionId)).findFirst();
    }

    /// How many questions there are about the service.
    public int length() {
        return questions.size();
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }
}
