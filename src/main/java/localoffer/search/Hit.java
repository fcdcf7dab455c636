package localoffer.search;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// One entry as it is shown among the results.
///
/// @param alsoCalled the other name that was looked for, when the title does not have it
/// @param why it is here, when that is not to be seen
/// @param miles how far away it is; empty when that is not known
/// @param reached whether it is farther away than was asked for, and is here because a family
///     need not go there
record Hit(Entry entry, List<Fragment> title, List<Fragment> summary, List<Fragment> alsoCalled,
        Optional<Why> why, OptionalDouble miles, boolean reached) {

    /// The messages for the ways in which it reaches families who do not come.
    public List<String> reaches() {
        return entry.reaches().map(how -> "search.how." + Choices.id(how)).toList();
    }

    private static final double CLOSE_MILES = 1;
    private static final double ONE_MILE_MOST = 1.5;

    /// The message that says how far away it is, when that is known.
    public String milesKey() {
        double far = miles.orElse(0);
        return reached ? "search.miles.reached" : far < CLOSE_MILES ? "search.miles.close"
                : far < ONE_MILE_MOST ? "search.miles.one" : "search.miles.away";
    }

    /// The message that says what it is, when it is no service.
    public String kindKey() {
        return "search.a-" + entry.page().map(Choices::id).orElse("document");
    }

    enum Reason { MEANS, ABOUT, LINKED }

    /// @param typed what was looked for; empty where it does not matter
    /// @param words what the entry has instead
    record Why(Reason reason, String typed, String words) {

        /// The message that says so.
        public String key() {
            return "search.why." + Words.lower(reason.name());
        }
    }
}
