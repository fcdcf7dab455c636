package localoffer.comments;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localoffer.questionnaires.Quarter;
import localoffer.web.DateWords;

/// What the council answered to some comments about a service, and what came of it.
///
/// @param published the month; empty while it is a draft
/// @param quotes the words that it answers, those that everybody may read
/// @param themes ids of what they are about
/// @param quarters whose closes let those comments out, the first one first
/// @param byProvider whether the service itself answers
/// @param outcome what had been planned, when the answer says by now what came of it
/// @param demonstration whether it was invented
record Answer(UUID id, String service, Told told, String published, List<String> quotes,
        Set<String> themes, List<String> quarters, boolean byProvider, Optional<Plan> outcome,
        boolean demonstration) {

    Answer {
        quotes = List.copyOf(quotes);
        themes = Set.copyOf(themes);
        quarters = List.copyOf(quarters);
    }

    /// What is told.
    ///
    /// @param heard what several families said, in the council's words; empty for nothing
    /// @param action what was done or will be; or why it cannot be done
    /// @param owner who sees to it, by their role
    /// @param due the month in which it was done or will be; empty when it cannot
    record Told(String heard, String response, State state, String action, String owner,
            String due) {

        public String dueWords() {
            return DateWords.of(due);
        }
    }

    /// What had been planned before something came of it.
    ///
    /// @param due the month for which it was planned
    /// @param updated the month in which people were told what came of it
    record Plan(String action, String due, String updated) {

        public String dueWords() {
            return DateWords.of(due);
        }

        public String updatedWords() {
            return DateWords.of(updated);
        }
    }

    /// How far it has come.
    enum State {
        DONE, PLANNED, CANNOT;

        static Optional<State> of(String word) {
            return List.of(values()).stream().filter(one -> one.word().equals(word)).findFirst();
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String key() {
            return "told-us.state." + word();
        }

        /// The message before the action.
        public String actionKey() {
            return "told-us.action." + word();
        }

        public String tone() {
            return switch (this) {
                case DONE -> "good";
                case PLANNED -> "accent";
                case CANNOT -> "warn";
            };
        }
    }

    /// The heading above the response: who answers.
    public String responseKey() {
        return byProvider ? "told-us.response.provider" : "told-us.response";
    }

    /// Whether the words that it answers were taken back, and nothing else says what it is about.
    public boolean isWithoutWords() {
        return told.heard().isEmpty() && quotes.isEmpty();
    }

    /// Whether people wait to hear what came of it.
    public boolean isOpen() {
        return !isDraft() && told.state() == State.PLANNED;
    }

    /// What had been planned: nothing or one thing.
    public List<Plan> plans() {
        return outcome.stream().toList();
    }

    /// The last month in which something of it was published.
    String changed() {
        return outcome.map(Plan::updated).orElse(published);
    }

    public boolean isDraft() {
        return published.isEmpty();
    }

    /// The quarters of what it answers, in words; empty without any.
    public String when() {
        return quarters.isEmpty() ? "" : Quarter.parse(quarters.getFirst())
                .until(Quarter.parse(quarters.getLast()));
    }

    public String publishedWords() {
        return DateWords.of(published);
    }

    /// The years in which something of it was published; none while it is a draft.
    Set<String> years() {
        return months().map(month -> Integer.toString(month.getYear()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The months in which people were told something; none of a draft.
    Stream<YearMonth> months() {
        return isDraft() ? Stream.of() : Stream.of(published, changed()).map(YearMonth::parse);
    }
}
