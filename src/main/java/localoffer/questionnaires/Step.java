package localoffer.questionnaires;

/// One page of the journey.
sealed interface Step {

    String ABOUT_YOU = "about-you";
    String CHECK = "check";

    /// What the page is called in the form's hidden field.
    String name();

    /// One question.
    ///
    /// @param number its place among the questions of its part, from 1
    /// @param of how many there are in that part
    /// @param aboutYou whether it is about the person and not about the service
    record Ask(Question question, int number, int of, boolean aboutYou) implements Step {

        @Override
        public String name() {
            return question.id();
        }
    }

    /// Why the questions about the person are asked, and a way past them.
    record AboutYou(int questions) implements Step {

        @Override
        public String name() {
            return ABOUT_YOU;
        }
    }

    /// All the answers, before they are sent.
    record CheckAnswers() implements Step {

        @Override
        public String name() {
            return CHECK;
        }
    }
}
