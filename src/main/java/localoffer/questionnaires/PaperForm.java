package localoffer.questionnaires;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A version of a questionnaire on paper: its questions numbered through, and the answers of
/// each numbered from 1, so that staff can type a sheet in without looking for words.
///
/// @param questions about the service
/// @param aboutYou about the person; their numbers follow
record PaperForm(Questionnaire questionnaire, List<Item> questions, List<Item> aboutYou) {

    private static final int CHARACTERS_TEN_WORDS = 65;

    static PaperForm of(Questionnaire questionnaire) {
        var labels = labels(questionnaire);
        var asked = questionnaire.questions();
        var ways = new PaperWays(asked, labels);
        return new PaperForm(questionnaire,
                asked.stream().map(one -> Item.of(one, labels, ways)).toList(),
                questionnaire.aboutYou().stream().map(one -> Item.of(one, labels, ways)).toList());
    }

    /// Every question, in the order of the sheet.
    public List<Item> everything() {
        return Stream.concat(questions.stream(), aboutYou.stream()).toList();
    }

    /// What stands at the foot of each page, to tell which version it is.
    public String mark() {
        return questionnaire.id() + "-" + questionnaire.version();
    }

    /// The message for these people.
    public String worded(String key) {
        return questionnaire.voice().worded(key);
    }

    /// Whether its words are short and its answers have pictures.
    public boolean isEasy() {
        return questionnaire.voice() == Questionnaire.Voice.EASY_READ;
    }

    /// What each question is called on the sheet. Those that a service added keep their ids, so
    /// that a sheet for any service has the same numbers as one of this service.
    private static Map<String, String> labels(Questionnaire questionnaire) {
        var labels = new LinkedHashMap<String, String>();
        int number = 0;
        for (var question : questionnaire.questions()) {
            labels.put(question.id(), question.isLocal() ? question.id() : "" + ++number);
        }
        for (var question : questionnaire.aboutYou()) {
            labels.put(question.id(), "" + ++number);
        }
        return labels;
    }

    /// @param label its number on the sheet
    /// @param boxes to tick; none for a question that is answered in words
    /// @param rules who answers it: one sentence, or none for everybody
    record Item(String label, Question question, List<Box> boxes, List<PaperWays.Rule> rules) {

        private static final int CHARACTERS_A_LINE = 170;

        private static Item of(Question question, Map<String, String> labels, PaperWays ways) {
            var options = question.options();
            return new Item(labels.getOrDefault(question.id(), ""), question,
                    IntStream.range(0, options.size()).mapToObj(i -> new Box(i + 1,
                            options.get(i), ways.after(question, options.get(i)))).toList(),
                    ways.rule(question).stream().toList());
        }

        public boolean isWritten() {
            return question.isWritten();
        }

        /// About how many words can be kept of what is written.
        public int words() {
            return question.charactersMax() / CHARACTERS_TEN_WORDS * 10;
        }

        /// Which words of the interface say how it is answered.
        public String key() {
            if (isWritten()) {
                return "questionnaires.paper.words";
            }
            return question.many() ? "questionnaires.paper.many" : "questionnaires.paper.one";
        }

        public boolean hasPictures() {
            return question.options().stream().anyMatch(option -> !option.picture().isEmpty());
        }

        /// The lines to write on: people write large, and may go on overleaf.
        public List<Integer> lines() {
            return isWritten()
                    ? IntStream.rangeClosed(1, 1 + question.charactersMax() / CHARACTERS_A_LINE)
                            .boxed().toList()
                    : List.of();
        }
    }

    /// @param code the number beside the box
    /// @param go where the sheet goes on from it: one place, or none for the next question
    record Box(int code, Option option, List<PaperWays.Place> go) {}
}
