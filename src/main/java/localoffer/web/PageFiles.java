package localoffer.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Files that only some pages ask for: scripts, and the style of maps. Each has an address that
/// changes with its content, and so may be kept for ever.
@Singleton
class PageFiles {

    private static final String LEAFLET = "META-INF/resources/webjars/leaflet/1.9.4/dist/";
    private static final String FOLDER = "/assets/files/";
    /// Leaflet's pictures are not used.
    private static final Pattern PICTURE =
            Pattern.compile("background-image: url\\([^)]*\\);|/\\*.*?\\*/", Pattern.DOTALL);

    private final Map<String, Ready> files = new TreeMap<>();
    private final Map<String, String> addresses = new TreeMap<>();
    private final Stylesheet stylesheet;

    PageFiles(Stylesheet stylesheet) throws IOException {
        this.stylesheet = stylesheet;
        add("leaflet.js", Stylesheet.read(LEAFLET + "leaflet.js")
                .replaceAll("\n?//# sourceMappingURL=.*\\s*$", "\n"));
        add("map.js", Stylesheet.read("assets/js/map.js"));
        add("suggestions.js", Stylesheet.read("assets/js/suggestions.js"));
        add("list.js", Stylesheet.read("assets/js/list.js"));
        add("paper.js", Stylesheet.read("assets/js/paper.js"));
        add("map.css", "@layer govuk{" + PICTURE.matcher(Stylesheet.read(LEAFLET + "leaflet.css"))
                .replaceAll("") + "}" + Stylesheet.read("assets/css/map.css"));
    }

    /// Where the stylesheet of all pages stands.
    String stylesheet() {
        return stylesheet.path();
    }

    /// Where each file stands, by name.
    Map<String, String> addresses() {
        return addresses;
    }

    Optional<Ready> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    private void add(String name, String text) {
        var ready = Ready.of(text.getBytes(StandardCharsets.UTF_8));
        files.put(name, ready);
        addresses.put(name, FOLDER + ready.hash() + "/" + name);
    }
}
