package localoffer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StylesheetTest {

    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+): ?(#[0-9a-f]{6});");
    private static final List<String> PAPERS = List.of("paper", "surface", "tint");
    private static final List<String> TONES = List.of("accent", "plum", "good", "warn", "danger");
    private static final double WORDS_CONTRAST_MIN = 4.5;
    private static final double EDGE_CONTRAST_MIN = 3;

    private static String css = "";

    @BeforeAll
    static void put_together() throws IOException {
        css = new String(new Stylesheet().bytes(false), StandardCharsets.UTF_8);
    }

    @Test
    void nothing_is_left_that_only_govuk_may_use() {
        assertThat(css).doesNotContain("GDS Transport", "url(", "@font-face");
    }

    @Test
    void every_token_that_is_used_has_a_value() {
        var used = new TreeSet<String>();
        var uses = Pattern.compile("var\\((--[a-z0-9-]+)").matcher(css);
        while (uses.find()) {
            used.add(uses.group(1));
        }
        assertThat(used).isNotEmpty().allSatisfy(token -> assertThat(css).contains(token + ":"));
    }

    @Test
    void words_can_be_read_by_day() {
        assertThatWordsCanBeRead(tokens(css.substring(0, css.indexOf("@media screen and (pref"))));
    }

    @Test
    void words_can_be_read_by_night() {
        var night = css.substring(css.indexOf("@media screen and (prefers-color-scheme: dark)"));
        assertThatWordsCanBeRead(tokens(night.substring(0, night.indexOf("@media (forced"))));
    }

    private static void assertThatWordsCanBeRead(Map<String, String> tokens) {
        for (var paper : PAPERS) {
            for (var words : List.of("ink", "muted", "link", "link-hover", "link-visited")) {
                assertContrast(tokens, words, paper, WORDS_CONTRAST_MIN);
            }
            TONES.forEach(tone -> assertContrast(tokens, tone, paper, WORDS_CONTRAST_MIN));
            assertContrast(tokens, "focus", paper, EDGE_CONTRAST_MIN);
            assertContrast(tokens, "edge-strong", paper, EDGE_CONTRAST_MIN);
        }
        for (var tone : TONES) {
            for (var words : List.of("ink", "muted", "link", tone)) {
                assertContrast(tokens, words, tone + "-tint", WORDS_CONTRAST_MIN);
            }
        }
        for (var button : List.of("action", "action-hover", "danger", "danger-hover")) {
            assertContrast(tokens, "on-action", button, WORDS_CONTRAST_MIN);
        }
        assertContrast(tokens, "on-band", "band", WORDS_CONTRAST_MIN);
        assertContrast(tokens, "ink", "mark", WORDS_CONTRAST_MIN);
        assertContrast(tokens, "ink", "focus-tint", WORDS_CONTRAST_MIN);
    }

    private static void assertContrast(
            Map<String, String> tokens, String words, String paper, double least) {
        var one = luminance(tokens, words);
        var other = luminance(tokens, paper);
        var contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        assertThat(contrast).as("%s on %s", words, paper).isGreaterThanOrEqualTo(least);
    }

    /// The relative luminance of WCAG 2.2.
    private static double luminance(Map<String, String> tokens, String name) {
        assertThat(tokens).containsKey(name);
        var rgb = Integer.parseInt(tokens.getOrDefault(name, "#000000").substring(1), 16);
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
    }

    private static double channel(int value) {
        var share = (value & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> tokens(String part) {
        var tokens = new HashMap<String, String>();
        var found = TOKEN.matcher(part);
        while (found.find()) {
            tokens.put(found.group(1), found.group(2));
        }
        return tokens;
    }
}
