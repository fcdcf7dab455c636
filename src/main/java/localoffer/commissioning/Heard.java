package localoffer.commissioning;

import java.util.List;
import localoffer.comments.SaidAndDone.Reply;
import localoffer.comments.SaidAndDone.Said;
import localoffer.comments.ThemeTotals.Count;
import localoffer.comments.ThemeTotals.Total;

/// What families wrote about a service, and what was done about it, for the report.
///
/// @param themes of the comments of a year
/// @param said what is known of the rest
/// @param replies those that the report has room for: every state, the newest of it first
/// @param states how many replies are in each state, in words
/// @param open how many comments nobody has answered, and for how long, in words; empty for a
///     provider
record Heard(Total themes, Said said, List<Reply> replies, List<String> states, String open) {

    static final Heard NOTHING = new Heard(
            new Total(0, List.of(), false), Said.NOTHING, List.of(), List.of(), "");

    /// More replies than this have no room.
    static final int REPLIES_MAX = 4;
    private static final int THEMES_MAX = 5;

    Heard {
        replies = List.copyOf(replies);
        states = List.copyOf(states);
    }

    public boolean isCounted() {
        return themes.comments() > 0;
    }

    /// The themes that are named most.
    public List<Count> top() {
        return themes.first(THEMES_MAX);
    }
}
