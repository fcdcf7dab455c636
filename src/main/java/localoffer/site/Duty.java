package localoffer.site;

import java.util.List;
import java.util.Locale;
import localoffer.directory.Service;

/// One thing that the law lists for a Local Offer, and what of ours meets it.
///
/// @param number of its paragraph; empty when it is not known
/// @param confirmedBy by whom and when the official text was read beside this line; empty until
///     somebody has
/// @param who the role that must act when something lacks
/// @param listings how many listings it takes
/// @param texts how many texts it takes
/// @param met the listings that count: open, and shown by the search
/// @param told the texts that count
/// @param named texts that are named for it but do not count: out of use, or none of it is held
/// @param lacks what is known to be missing; empty when nothing is
record Duty(String id, String number, String what, Seen seen, String confirmedBy, String who,
        int listings, int texts, List<Service> met, List<Text> told, List<Text> named,
        String lacks) {

    private static final int SHOWN_MAX = 60;

    /// How much of the official text was read for this line.
    enum Seen {
        READ, PARTLY, NOT_READ;

        public String key() {
            return "statutory.seen." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// How far it is met.
    enum State {
        COVERED, THIN, MISSING;

        public String key() {
            return "statutory.state." + word();
        }

        /// The name of its shape in `views/site/statutory-parts.html`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A guide, a document or a page of ours.
    record Text(String title, String address) {}

    Duty {
        met = List.copyOf(met);
        told = List.copyOf(told);
        named = List.copyOf(named);
    }

    /// Missing when nothing counts for it; thin when what counts is too little, or when something
    /// is known to lack; else covered.
    public State state() {
        if (met.isEmpty() && told.isEmpty()) {
            return State.MISSING;
        }
        return isShortOfListings() || isShortOfTexts() || !lacks.isEmpty()
                ? State.THIN : State.COVERED;
    }

    public boolean isShortOfListings() {
        return met.size() < listings;
    }

    public boolean isShortOfTexts() {
        return told.size() < texts;
    }

    public boolean isConfirmed() {
        return !confirmedBy.isEmpty();
    }

    /// The first of the listings: of a thousand nobody reads the names.
    public List<Service> shown() {
        return met.subList(0, Math.min(SHOWN_MAX, met.size()));
    }

    /// How many of them are not shown by name.
    public int more() {
        return met.size() - shown().size();
    }

    /// How many of the listings somebody of the council has checked.
    public long checked() {
        return met.stream().filter(Service::isChecked).count();
    }
}
