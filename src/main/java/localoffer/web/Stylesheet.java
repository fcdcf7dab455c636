package localoffer.web;

import static java.util.Map.entry;

import jakarta.inject.Singleton;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The one stylesheet: govuk-frontend's as the accessible base, then our own layers.
///
/// It is put together once at the start. What only services of GOV.UK may use is taken out: the
/// GDS Transport font, and every reference to a font or picture file. Its colours become the
/// custom properties of `base.css`, so that every one of its components follows our colours, by
/// day, by night and where a reader sets their own.
@Singleton
class Stylesheet {

    private static final String GOVUK =
            "META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css";
    /// The order of the files is the order of the cascade.
    private static final List<String> OWN = List.of("base", "layout", "controls",
            "components", "finding", "listing", "browsing", "search", "shortlist", "document",
            "plan", "events", "governance", "questionnaire", "paper", "handout", "staff",
            "statutory", "print");
    /// Words on a filled button are not the paper that other things lie on, though both are white.
    private static final Pattern WHITE_WORDS = Pattern.compile("(?<![-a-z])color:#fff\\b");
    private static final Pattern INK =
            Pattern.compile("#0b0c0c\\b|rgba\\(11,12,12,\\.99\\)");
    private static final Pattern COLOUR = Pattern.compile("#(?:[0-9a-f]{6}|[0-9a-f]{3})\\b");
    /// What govuk-frontend's colours are for, in the words of `base.css`. A colour that is not
    /// here belongs to a component that we do not use, or that `controls.css` colours itself.
    private static final Map<String, String> COLOURS = Map.ofEntries(
            entry("#fff", "surface"), entry("#f3f2f1", "tint"), entry("#b1b4b6", "edge"),
            entry("#505a5f", "muted"), entry("#fd0", "focus-tint"), entry("#1d70b8", "link"),
            entry("#003078", "link-hover"), entry("#4c2c92", "link-visited"),
            entry("#d4351c", "danger"), entry("#aa2a16", "danger-hover"),
            entry("#942514", "danger-hover"), entry("#55150b", "danger-hover"),
            entry("#00703c", "action"), entry("#005a30", "action-hover"),
            entry("#002d18", "action-hover"), entry("#004e2a", "action-hover"),
            entry("#dbdad9", "edge"), entry("#c1c3c5", "edge"), entry("#929191", "edge"));
    private static final Pattern FONT_FACE = Pattern.compile("@font-face\\{[^}]*}");
    private static final Pattern GDS_FONT = Pattern.compile("\"?GDS Transport\"?,arial,sans-serif");
    private static final Pattern FILE = Pattern.compile("url\\([^)]*\\)");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Ready css;

    Stylesheet() throws IOException {
        var all = new StringBuilder("@layer reset,base,govuk,components,utilities;@layer govuk{");
        all.append(govuk()).append('}');
        for (var name : OWN) {
            all.append(squeeze(read("assets/css/" + name + ".css")));
        }
        css = Ready.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// Its address, which changes with its content and so may be kept for ever.
    String path() {
        return "/assets/" + css.hash() + ".css";
    }

    byte[] bytes(boolean compressed) {
        return css.bytes(compressed);
    }

    private static String govuk() throws IOException {
        var given = read(GOVUK).replace("@charset \"UTF-8\";", "");
        var noFonts = FONT_FACE.matcher(given).replaceAll("");
        var ownFont = GDS_FONT.matcher(noFonts).replaceAll("var(--font)");
        return colours(FILE.matcher(ownFont).replaceAll("none"));
    }

    private static String colours(String css) {
        var words = WHITE_WORDS.matcher(css).replaceAll("color:var(--on-action)");
        var ink = INK.matcher(words).replaceAll("var(--ink)");
        return COLOUR.matcher(ink).replaceAll(match -> {
            var use = COLOURS.get(match.group());
            return use == null ? match.group() : "var(--" + use + ")";
        });
    }

    private static String squeeze(String own) {
        return SPACE.matcher(COMMENT.matcher(own).replaceAll("")).replaceAll(" ");
    }

    static String read(String resource) throws IOException {
        try (var in = Stylesheet.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
