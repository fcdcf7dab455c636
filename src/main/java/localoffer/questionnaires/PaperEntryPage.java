package localoffer.questionnaires;

import java.util.List;
import localoffer.questionnaires.Mistake.Kind;
import localoffer.questionnaires.PaperForm.Item;

/// The page on which staff type in a sheet of paper.
///
/// @param remarks what there is to say about it
/// @param today how many sheets this person has typed in
/// @param going whether the sheet was checked on the way through it
record PaperEntryPage(Form form, PaperForm paper, PaperSheet sheet, Remarks remarks, int today,
        boolean going) {

    static final String KEEP = "keep";

    public List<Row> rows() {
        return paper.everything().stream().map(item -> new Row(item, sheet.typed(item),
                PaperSheet.field(item).equals(focus()),
                remarks.wrong.stream().filter(one -> one.item().equals(item)).toList())).toList();
    }

    /// Whether nothing is left but to keep the sheet.
    public boolean isDone() {
        return focus().equals(KEEP);
    }

    /// Where the keyboard goes on: at the first mistake, or after the last thing that was typed.
    private String focus() {
        if (!remarks.wrong.isEmpty()) {
            return remarks.wrong.getFirst().field();
        }
        if (!remarks.code.isEmpty()) {
            return PaperSheet.CODE;
        }
        var all = paper.everything();
        int next = 0;
        for (int i = 0; i < all.size(); i++) {
            if (!sheet.typed(all.get(i)).isEmpty()) {
                next = i + 1;
            }
        }
        return !going ? PaperSheet.field(all.getFirst())
                : next < all.size() ? PaperSheet.field(all.get(next)) : KEEP;
    }

    /// Whether the keyboard goes on at the code.
    public boolean isAtTheCode() {
        return focus().equals(PaperSheet.CODE);
    }

    /// Where the form is sent to.
    public String address() {
        return address(form);
    }

    static String address(Form form) {
        var questionnaire = form.questionnaire();
        return "/staff/paper/" + questionnaire.id() + "/" + questionnaire.version() + "/for/"
                + form.service().id();
    }

    /// @param wrong what cannot be kept as it was typed
    /// @param code the key of what is wrong with the code; empty for nothing
    /// @param notice the key of words that stand above the sheet; empty for none
    record Remarks(List<Wrong> wrong, String code, String notice) {

        static Remarks only(String notice) {
            return new Remarks(List.of(), "", notice);
        }

        public boolean isMistake() {
            return !wrong.isEmpty() || !code.isEmpty();
        }

        boolean isNothing() {
            return !isMistake() && notice.isEmpty();
        }

        Remarks with(String other) {
            return new Remarks(wrong, code, other);
        }
    }

    /// One question of the sheet.
    record Row(Item item, String typed, boolean focused, List<Wrong> wrong) {

        public String field() {
            return PaperSheet.field(item);
        }

        /// What a screen reader says after the question.
        public String describedBy() {
            var answers = item.isWritten() ? "" : field() + "-answers";
            return (wrong.isEmpty() ? answers : answers + " " + field() + "-error").strip();
        }
    }

    /// @param mistake as the check found it
    record Wrong(Item item, Mistake mistake) {

        public String field() {
            return PaperSheet.field(item);
        }

        /// Which words of the interface say it.
        public String key() {
            return mistake.kind() == Kind.UNKNOWN_OPTION
                    ? "paper-desk.wrong.number" : mistake.key();
        }

        /// The number that the words name: of the last box, or of too many characters.
        public String by() {
            return mistake.kind() == Kind.UNKNOWN_OPTION
                    ? Integer.toString(item.boxes().size()) : mistake.by();
        }
    }
}
