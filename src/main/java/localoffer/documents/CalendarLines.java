package localoffer.documents;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// The lines of a calendar file (RFC 5545): no longer than 75 octets, the rest on the next line
/// behind a space, and never cut in the middle of a letter.
final class CalendarLines {

    static final int LINE_OCTETS_MAX = 75;
    private static final Pattern LINE_END = Pattern.compile("\\R");
    /// What cannot stand in a text at all.
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private final StringBuilder lines = new StringBuilder();

    /// A line whose value is written by rule, such as a date.
    CalendarLines add(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /// A line whose value is anybody's words. Without words there is no line.
    CalendarLines text(String name, String words) {
        return words.isBlank() ? this : add(name, escaped(words.strip()));
    }

    /// Lines that are the same in every file.
    CalendarLines as(String written) {
        written.lines().forEach(this::fold);
        return this;
    }

    private static String escaped(String words) {
        var plain = UNPRINTABLE.matcher(LINE_END.matcher(words).replaceAll("\n")).replaceAll("");
        return plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            var letter = Character.toString(line.codePointAt(i));
            int wide = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + wide > LINE_OCTETS_MAX) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(letter);
            octets += wide;
        }
        lines.append("\r\n");
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
