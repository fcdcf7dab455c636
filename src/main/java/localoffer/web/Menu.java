package localoffer.web;

import java.util.Arrays;
import java.util.List;

/// The main menu as it stands on one page.
///
/// @param entries from left to right
record Menu(List<Entry> entries) {

    /// A part of the site.
    ///
    /// @param current what `aria-current` says: "page" on the page itself, "true" on the pages
    ///     below it, and empty elsewhere
    record Entry(String key, String address, String current) {}

    @SuppressWarnings("ImmutableEnumChecker") // The lists are made by List.of.
    private enum Part {
        SEARCH("search", "/search"),
        BROWSE("browse", "/browse", "/services", "/needs", "/places", "/schools",
                "/professionals", "/new"),
        YOUNG("young", "/young-people"),
        DOCUMENTS("documents", "/documents", "/plans", "/guidance", "/glossary"),
        SAY("say", "/questionnaires"),
        LIST("list", "/shortlist");

        private final String name;
        private final List<String> addresses;

        /// @param addresses where it starts, and where else its pages are
        Part(String name, String... addresses) {
            this.name = name;
            this.addresses = List.of(addresses);
        }

        private Entry on(String path) {
            var below = addresses.stream()
                    .anyMatch(one -> path.equals(one) || path.startsWith(one + "/"));
            var start = addresses.getFirst();
            return new Entry("layout.nav." + name, start,
                    path.equals(start) ? "page" : below ? "true" : "");
        }
    }

    static Menu on(String path) {
        return new Menu(Arrays.stream(Part.values()).map(part -> part.on(path)).toList());
    }
}
