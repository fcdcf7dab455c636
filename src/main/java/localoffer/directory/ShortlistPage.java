package localoffer.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A person's own list, or one that somebody shared with them.
///
/// @param shared whether it came with the address: then it can be read and saved, not changed
/// @param text the list as it is kept
/// @param cards those of its services that are still open
/// @param standing how the list stands today
/// @param sharing empty for an empty list
/// @param told what just happened
/// @param mistake what was wrong with a note, if anything
/// @param named the service that was done with, or empty
/// @param leftOff how many services the address names beyond what a list holds
record ShortlistPage(boolean shared, String text, List<ContactCard> cards, Standing standing,
        Optional<Sharing> sharing, Told told, Optional<Mistake> mistake,
        String named, int leftOff) {

    /// What just happened, as the address after a change says it. The address is anybody's to
    /// write: only these words are believed, and they claim nothing of consequence.
    ///
    /// @param done one of a few words, or empty
    /// @param item the service that it was done with, or empty
    record Told(String done, String item) {

        static final Told NOTHING = new Told("", "");
        private static final Set<String> AT_AN_ITEM = Set.of("added", "moved", "noted");
        private static final Set<String> OF_THE_LIST =
                Set.of("removed", "emptied", "saved", "saved-some", "full");

        static Told of(String done, String item) {
            return AT_AN_ITEM.contains(done) || OF_THE_LIST.contains(done)
                    ? new Told(done, item) : NOTHING;
        }

        public boolean isOfTheList() {
            return OF_THE_LIST.contains(done);
        }

        public boolean isAt(String slug) {
            return AT_AN_ITEM.contains(done) && item.equals(slug);
        }
    }

    /// A note that could not be kept, as it was typed.
    record Mistake(String item, String typed, String key, int characters) {

        public boolean isAt(String slug) {
            return item.equals(slug);
        }
    }

    static ShortlistPage of(boolean shared, Standing standing, Directory directory,
            Optional<Sharing> sharing, Told told, Optional<Mistake> mistake) {
        return new ShortlistPage(shared, standing.open().text(),
                cards(standing.open(), directory), standing, sharing, told, mistake,
                directory.find(told.item()).map(Service::name).orElse(""), 0);
    }

    ShortlistPage withLeftOff(int services) {
        return new ShortlistPage(
                shared, text, cards, standing, sharing, told, mistake, named, services);
    }

    /// The message that says what just happened.
    public String toldKey() {
        return "shortlist.done." + told.done()
                + (told.done().equals("full") && !named.isEmpty() ? ".named" : "");
    }

    /// @param list only services that are listed
    static List<ContactCard> cards(Shortlist list, Directory directory) {
        var cards = new ArrayList<ContactCard>();
        for (var item : list.items()) {
            directory.find(item.slug()).ifPresent(service -> cards.add(new ContactCard(service,
                    item.note(), cards.size() + 1, cards.size() + 1 == list.items().size())));
        }
        return List.copyOf(cards);
    }

    public boolean isAnythingGone() {
        return !standing.closed().isEmpty() || !standing.unknown().isEmpty();
    }

    /// Names of services that nothing but the slug is known of.
    public List<String> unknown() {
        return standing.unknown().stream().map(slug -> slug.replace('-', ' ').strip()).toList();
    }

    public String titleKey() {
        if (mistake.isPresent()) {
            return "shortlist.title.error";
        }
        return shared ? "shortlist.title.shared" : "shortlist.title";
    }

    public int noteMost() {
        return Shortlist.NOTE_CHARACTERS_MAX;
    }

    public int itemsMost() {
        return Shortlist.ITEMS_MAX;
    }

    /// Cards on paper shrink, so that more of them fit one side.
    public String density() {
        if (cards.size() <= 8) {
            return "roomy";
        }
        return cards.size() < 12 ? "close" : cards.size() <= 20 ? "dense" : "tiny";
    }
}
