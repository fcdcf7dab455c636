package localoffer.web;

import java.util.List;
import java.util.regex.Pattern;

/// The main menu as it stands on one page.
///
/// @param entries from left to right
/// @param say where people say what they think of this page, and of the whole site
record Menu(List<Entry> entries, String say) {

    private static final String SAY = "/questionnaires/local-offer/for/local-offer";
    /// An address that can be told on without telling what somebody looked for. Pages on which
    /// people answer are left out: nobody shall know who comes from there.
    private static final Pattern PLAIN = Pattern.compile("/(?!questionnaires)[a-z0-9/._-]{0,190}");

    private static final List<Part> PARTS = List.of(
            new Part("search", List.of("/search")),
            new Part("browse", List.of("/browse", "/services", "/needs", "/places", "/schools",
                    "/professionals", "/new", "/events", "/news",
                    "/newsletter")),
            new Part("young", List.of("/young-people")),
            new Part("documents", List.of("/documents", "/plans", "/guidance", "/glossary")),
            new Part("say", List.of("/questionnaires")),
            new Part("list", List.of("/shortlist")));

    static Menu on(String path) {
        return new Menu(PARTS.stream().map(part -> part.on(path)).toList(),
                PLAIN.matcher(path).matches() ? SAY + "?page=" + path : SAY);
    }

    /// A link of the menu.
    ///
    /// @param key the message with its words
    /// @param current what `aria-current` says: "page" on the page itself, "true" on the pages
    ///     that belong to it, and empty elsewhere
    record Entry(String key, String address, String current) {}

    /// A part of the site.
    ///
    /// @param addresses where it starts, and where else its pages are
    private record Part(String name, List<String> addresses) {

        private Entry on(String path) {
            var start = addresses.getFirst();
            var within = addresses.stream()
                    .anyMatch(one -> path.equals(one) || path.startsWith(one + "/"));
            return new Entry("layout.nav." + name, start,
                    path.equals(start) ? "page" : within ? "true" : "");
        }
    }
}
