package localoffer.browsing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import localoffer.content.Html;
import localoffer.content.Upkeep;
import localoffer.documents.Document;
import localoffer.web.DateWords;

/// A page of listings that somebody chose: for what is happening, for what a young person wants
/// to do, or for who is asking.
///
/// @param order where it stands among the others behind its door
/// @param onHome whether the home page has a tile for it
/// @param title the heading of the page
/// @param tile the words of its tile
/// @param what a sentence below the title
/// @param icon the name of a drawing in `views/web/icons.html`
/// @param calls who to ring, the first choice first
/// @param upkeep who looks after it
/// @param search what follows `/search?` in the address that finds more; empty for nothing
public record Way(String id, Door door, int order, boolean onHome, String title, String tile,
        String what, String icon, List<Listed> calls, List<Group> groups, String search,
        Upkeep upkeep, Html body) {

    public Way {
        calls = List.copyOf(calls);
        groups = List.copyOf(groups);
    }

    /// Which part of the site the page belongs to, and so where its file and address are.
    public enum Door {
        SITUATION("browse/situations", "/browse/"),
        YOUNG("browse/young-people", "/young-people/"),
        /// A door itself.
        ITSELF("browse", "/");

        private final String folder;
        private final String address;

        Door(String folder, String address) {
            this.folder = folder;
            this.address = address;
        }

        String folder() {
            return folder;
        }
    }

    public String address() {
        return door.address + id;
    }

    /// Its file below the content folder.
    public String file() {
        return door.folder + "/" + id + ".md";
    }

    /// When it was last checked, in words; empty when it never was.
    public String checked() {
        return DateWords.of(upkeep.lastChecked());
    }

    /// True when the reader is a young person, so that things go by the names they use.
    public boolean isYoung() {
        return door == Door.YOUNG || address().equals("/young-people");
    }

    /// Every listing on the page.
    Stream<Listed> listings() {
        return Stream.concat(calls.stream(),
                groups.stream().flatMap(group -> group.services().stream()));
    }

    /// Listings and documents under one heading.
    ///
    /// @param words what to know about all of them; may be empty
    public record Group(
            String title, String words, List<Listed> services, List<Paper> papers) {

        public Group {
            services = List.copyOf(services);
            papers = List.copyOf(papers);
        }

        public String anchor() {
            return title.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-")
                    .replaceAll("^-|-$", "");
        }
    }

    /// A document as it stands on such a page.
    public record Paper(Document document, String what) {

        public String statusKey() {
            return "document.status." + document.status().name().toLowerCase(Locale.ROOT)
                    .replace('_', '-');
        }

        public String published() {
            return document.publishedWords();
        }
    }
}
