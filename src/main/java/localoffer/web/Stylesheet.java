package localoffer.web;

import jakarta.inject.Singleton;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// The one stylesheet: govuk-frontend's as the accessible base, then our own layers.
///
/// It is put together once at the start. What only services of GOV.UK may use is taken out: the
/// GDS Transport font, and every reference to a font or picture file.
@Singleton
class Stylesheet {

    private static final String GOVUK =
            "META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css";
    /// The order of the files is the order of the cascade.
    private static final List<String> OWN = List.of("base", "layout", "components", "listing",
            "search", "document", "questionnaire", "staff", "print");
    private static final Pattern FONT_FACE = Pattern.compile("@font-face\\{[^}]*}");
    private static final Pattern GDS_FONT = Pattern.compile("\"?GDS Transport\"?,arial,sans-serif");
    private static final Pattern FILE = Pattern.compile("url\\([^)]*\\)");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Ready css;

    Stylesheet() throws IOException {
        var all = new StringBuilder("@layer govuk,reset,base,components,utilities;@layer govuk{");
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
        return FILE.matcher(ownFont).replaceAll("none");
    }

    private static String squeeze(String own) {
        return SPACE.matcher(COMMENT.matcher(own).replaceAll("")).replaceAll(" ");
    }

    private static String read(String resource) throws IOException {
        try (var in = Stylesheet.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
