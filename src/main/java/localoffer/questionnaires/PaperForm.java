package localoffer.questionnaires;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A version of a questionnaire on paper: its questions numbered through, and the answers of
/// each numbered from 1, so that staff can type a sheet in without looking for words.
///
/// @param questions about the service
/// @param aboutYou about the person; their numbers follow
record PaperForm(Questionnaire questionnaire, List<Item> questions, List<Item> aboutYou) {

    static PaperForm of(Questionnaire questionnaire) {
        var first = questionnaire.questions();
        return new PaperForm(questionnaire, items(first, 1),
                items(questionnaire.aboutYou(), 1 + first.size()));
    }

    /// Every question, in the order of the sheet.
    public List<Item> everything() {
        return Stream.concat(questions.stream(), aboutYou.stream()).toList();
    }

    /// What stands at the foot of each page, to tell which version it is.
    public String mark() {
        return questionnaire.id() + "-" + questionnaire.version();
    }

    /// Whether its words are short and its answers have pictures.
    public boolean isEasy() {
        return questionnaire.voice() == Questionnaire.Voice.EASY_READ;
    }

    private static List<Item> items(List<Question> questions, int from) {
        var items = new ArrayList<Item>();
        for (int i = 0; i < questions.size(); i++) {
            items.add(Item.of(from + i, questions.get(i)));
        }
        return List.copyOf(items);
    }

    /// @param number of the question on the sheet
    /// @param boxes to tick; none for a question that is answered in words
    record Item(int number, Question question, List<Box> boxes) {

        private static final int CHARACTERS_A_LINE = 170;

        static Item of(int number, Question question) {
            var options = question.options();
            return new Item(number, question, IntStream.range(0, options.size())
                    .mapToObj(i -> new Box(i + 1, options.get(i))).toList());
        }

        public boolean isWritten() {
            return question.isWritten();
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
    record Box(int code, Option option) {}
}
