package localoffer.content;

import java.util.regex.Pattern;

/// Makes a text fit into a longer one: headings below those of the whole, anchors unlike those of
/// its other parts.
final class Deeper {

    private static final Pattern HEADING = Pattern.compile("<(/?)h([1-6])(?=[ >])");
    private static final Pattern ANCHOR =
            Pattern.compile("(<[a-z0-9]+ [^>]*?\\b(?:id=\"|href=\"#))");
    private static final int HEADING_MOST = 6;

    private Deeper() {}

    static Html.Made in(Html.Made text, String before, int deeper) {
        var html = HEADING.matcher(text.html()).replaceAll(found -> "<" + found.group(1) + "h"
                + Math.min(HEADING_MOST, Integer.parseInt(found.group(2)) + deeper));
        return new Html.Made(ANCHOR.matcher(html).replaceAll("$1" + before),
                text.headings().stream().map(heading ->
                        new Html.Heading(before + heading.id(), heading.words())).toList(),
                text.links().stream().map(link -> link.startsWith("#")
                        ? "#" + before + link.substring(1) : link).toList());
    }
}
