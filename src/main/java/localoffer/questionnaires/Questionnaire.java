package localoffer.questionnaires;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One version of what is asked of one kind of person. A published version never changes, and
/// each response keeps the version that it answered.
///
/// @param id the same in every version
/// @param subject what it is about
/// @param draft whether it is still to be co-produced
/// @param minutes how long it takes
/// @param words the words at its head
/// @param making how it came to be, and what was checked
/// @param breakdown how results may be split
/// @param aboutYou questions about the person, kept unlinked from everything else
/// @param translations the same in other languages, by language
public record Questionnaire(
        String id,
        int version,
        Voice voice,
        Subject subject,
        Opening opening,
        boolean draft,
        int minutes,
        Words words,
        Making making,
        Breakdown breakdown,
        List<Question> questions,
        List<Question> aboutYou,
        Map<String, Questionnaire> translations) {

    public Questionnaire {
        questions = List.copyOf(questions);
        aboutYou = List.copyOf(aboutYou);
        translations = Map.copyOf(translations);
    }

    /// Who answers.
    public enum Voice {

        PARENT, YOUNG_PERSON, EASY_READ, PROFESSIONAL, ANYONE;

        /// The message for them: some are put shorter for those who read easy words.
        String worded(String key) {
            return this == EASY_READ ? key + ".easy" : key;
        }
    }

    /// What is asked about: one commissioned service, the whole area, or this site.
    public enum Subject { SERVICE, AREA, LOCAL_OFFER }

    public enum Status { DRAFT, OPEN, CLOSED }

    /// When it can be answered.
    ///
    /// @param opens the first day; empty for as soon as the status is open
    /// @param closes the last day; empty for no end
    public record Opening(Status status, Optional<LocalDate> opens, Optional<LocalDate> closes) {

        boolean isOpen(LocalDate today) {
            return status == Status.OPEN && opens.filter(today::isBefore).isEmpty()
                    && closes.filter(today::isAfter).isEmpty();
        }
    }

    /// The one question by which results may be split.
    ///
    /// @param question its id; empty for none
    /// @param ordered whether its answers are in an order, as ages are: then only neighbours make
    ///     a group together
    public record Breakdown(String question, boolean ordered) {

        static final Breakdown NONE = new Breakdown("", false);
    }

    /// The words at its head, in one language.
    ///
    /// @param reviewed whether somebody who speaks the language has checked the translation
    /// @param note what is said of those who made it with us; empty for nothing
    public record Words(String language, boolean reviewed, String title, String purpose,
            String note, Privacy privacy) {}

    /// What becomes of the answers, at three lengths.
    ///
    /// @param line stands where words are written
    /// @param paragraph stands before the first question
    /// @param page where the whole of it is
    public record Privacy(String line, String paragraph, String page) {

        private static final String GROUP = "{group}";
        private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?])\\s+");

        /// @param people the smallest group that results are shown of
        public String paragraph(int people) {
            return paragraph.replace(GROUP, Integer.toString(people));
        }

        /// The paragraph, a sentence a line.
        public List<String> sentences(int people) {
            return List.of(BETWEEN_SENTENCES.split(paragraph(people)));
        }
    }

    /// Its file below the content folder.
    public String file() {
        return "questionnaires/" + id + "-" + version + ".yaml";
    }

    public String title() {
        return words.title();
    }

    public String purpose() {
        return words.purpose();
    }

    public String language() {
        return words.language();
    }

    public Privacy privacy() {
        return words.privacy();
    }

    public Status status() {
        return opening.status();
    }

    public boolean isOpen(LocalDate today) {
        return opening.isOpen(today);
    }

    /// The same questions in another language; as they are when there is no translation.
    public Questionnaire in(String language) {
        return translations.getOrDefault(language, this);
    }

    /// The languages that it can be answered in, its own first.
    public List<String> languages() {
        return Stream.concat(Stream.of(language()), translations.keySet().stream().sorted())
                .toList();
    }

    /// The same with the questions of one service: after the others about the service, before
    /// those that end it, which are answered in words or decide what is done with them.
    Questionnaire with(List<LocalQuestion> local) {
        if (local.isEmpty()) {
            return this;
        }
        var translated = new LinkedHashMap<String, Questionnaire>();
        translations.forEach((language, other) -> translated.put(language, other.having(
                local.stream().map(question -> question.in(language)).toList(), Map.of())));
        return having(local.stream().map(LocalQuestion::question).toList(), translated);
    }

    private Questionnaire having(List<Question> local, Map<String, Questionnaire> others) {
        int end = questions.size();
        while (end > 0 && isOfTheEnd(questions.get(end - 1))) {
            end--;
        }
        var all = new ArrayList<>(questions.subList(0, end));
        all.addAll(local);
        all.addAll(questions.subList(end, questions.size()));
        return new Questionnaire(id, version, voice, subject, opening, draft, minutes, words,
                making, breakdown, all, aboutYou, others);
    }

    private static boolean isOfTheEnd(Question question) {
        return question.isWritten() || question.about().use() != Question.Use.NONE;
    }

    Questionnaire translated(Words other, List<Question> asked, List<Question> person) {
        return new Questionnaire(id, version, voice, subject, opening, draft, minutes, other,
                making, breakdown, asked, person, Map.of());
    }

    Questionnaire having(Map<String, Questionnaire> others) {
        return new Questionnaire(id, version, voice, subject, opening, draft, minutes, words,
                making, breakdown, questions, aboutYou, others);
    }

    public Optional<Question> question(String questionId) {
        return questions.stream().filter(q -> q.id().equals(questionId)).findFirst();
    }

    /// How many questions there are about the service.
    public int length() {
        return questions.size();
    }
}
