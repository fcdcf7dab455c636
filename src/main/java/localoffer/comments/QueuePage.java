package localoffer.comments;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import localoffer.comments.Decision.Choice;
import localoffer.comments.Decision.Reader;
import localoffer.comments.Identifiers.Piece;
import localoffer.content.Content;
import localoffer.questionnaires.Questionnaire;
import localoffer.questionnaires.Questionnaires;

/// What waits to be read: what may be urgent first, then the oldest.
///
/// @param all whether the person may read all of it, or what may be urgent alone
/// @param lead whether the person decides about what may be urgent
/// @param late whether somebody came to decide about what was decided
/// @param published where that can be taken back, if it is to be published: nothing or one thing
record QueuePage(List<Row> rows, boolean cut, boolean all, boolean lead, boolean late,
        List<String> published, SafeguardingWords list) {

    static final int SHOWN_MAX = 100;

    public int most() {
        return SHOWN_MAX;
    }

    /// One comment, without its words: reading them is a look that is written down.
    ///
    /// @param service its name, or the id of one that is no longer published
    /// @param days working days since it came; -1 when somebody has looked at it
    record Row(Comment comment, String service, String questionnaire, boolean worrying, int days) {

        public String address() {
            return "/staff/comments/" + comment.id();
        }

        public String waitKey() {
            return days < 0 ? "comments.wait.seen" : "comments.wait." + Math.min(days, 2);
        }

        public boolean isTooLong() {
            return days > FirstLooks.DAYS_MOST;
        }

        public String overallKey() {
            return "comments.overall." + comment.overall();
        }
    }

    /// @param question as it was asked
    /// @param mistake a message key; empty for none
    record CommentPage(Row row, String question, List<Choice> choices, Decision typed,
            String mistake) {

        public boolean isRefused() {
            return !mistake.isEmpty();
        }

        /// What was written: one text, or nothing when it cannot be opened.
        public List<String> written() {
            return row.comment().words().stream().toList();
        }

        /// Whether it can be read but not be decided about now.
        public boolean isLeft() {
            return choices.isEmpty() && !written().isEmpty();
        }

        /// The same, with what may tell who somebody is marked.
        public List<Piece> pieces() {
            return Identifiers.pieces(row.comment().words().orElse(""));
        }

        public boolean isMarked() {
            return pieces().stream().anyMatch(Piece::marked);
        }

        /// What is left of it, marked in the same way.
        public List<Piece> left() {
            return Identifiers.pieces(typed.words().words());
        }

        /// Whether they have to say that they looked at what is marked.
        public boolean isToLookAt() {
            return refuses("looked") || typed.looked();
        }

        public boolean refuses(String input) {
            return mistake.equals("comments.mistake." + input);
        }

        public boolean offers(String word) {
            return choices.stream().anyMatch(choice -> choice.word().equals(word));
        }

        /// Whether words may be taken out here.
        public boolean isEditable() {
            return choices.contains(Choice.SUMMARY);
        }

        public List<String> reasons() {
            return Decision.REASONS;
        }

        /// Where the mistake is.
        public String field() {
            return mistake.substring(mistake.lastIndexOf('.') + 1);
        }

        public int noteMax() {
            return Decision.NOTE_CHARACTERS_MAX;
        }
    }

    /// Knows what things are called, and which words make a comment urgent.
    @Singleton
    static final class Making {

        private final Content content;
        private final Names names;
        private final Clock clock;

        Making(Content content, Names names, Clock clock) {
            this.content = content;
            this.names = names;
            this.clock = clock;
        }

        QueuePage queue(List<Comment> comments, Reader reader, boolean late,
                List<String> published) {
            var rows = comments.stream().map(this::row)
                    .filter(row -> reader.moderator() || row.worrying())
                    .sorted(Comparator.comparing(row -> !row.worrying())).toList();
            return new QueuePage(rows.stream().limit(SHOWN_MAX).toList(),
                    rows.size() > SHOWN_MAX, reader.moderator(), reader.lead(), late,
                    published,
                    content.part(SafeguardingWords.class));
        }

        boolean isWorrying(Comment comment) {
            return comment.isWorrying(content.part(SafeguardingWords.class));
        }

        Row row(Comment comment) {
            var about = comment.about();
            return new Row(comment, names.of(about.service()).name(),
                    questionnaires().newest(about.questionnaire()).map(Questionnaire::title)
                            .orElse(about.questionnaire()), isWorrying(comment),
                    comment.received().map(day ->
                            FirstLooks.workingDays(day, LocalDate.now(clock))).orElse(-1));
        }

        /// The question that the words answer.
        String question(Comment comment) {
            var about = comment.about();
            return questionnaires().find(about.questionnaire(), about.version())
                    .flatMap(asked -> asked.question(about.question()))
                    .map(question -> question.about().ask()).orElse(about.question());
        }

        private Questionnaires questionnaires() {
            return content.part(Questionnaires.class);
        }
    }
}
