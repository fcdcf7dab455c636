package localoffer.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The fields of a form as it was sent. Any body gives legal fields: what cannot be decoded
/// becomes the replacement character, and is refused or kept by whoever asks for it.
public final class FormFields {

    /// A questionnaire has about 30 questions, some with ten boxes to tick.
    static final int FIELDS_MAX = 500;
    private static final int HEX = 16;

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private FormFields() {}

    /// Reads `application/x-www-form-urlencoded`. Fields beyond the limit are dropped.
    public static FormFields parse(String body) {
        var fields = new FormFields();
        var pairs = body.split("&", FIELDS_MAX + 1);
        for (int i = 0; i < Math.min(pairs.length, FIELDS_MAX); i++) {
            int equals = pairs[i].indexOf('=');
            if (equals > 0) {
                fields.values
                        .computeIfAbsent(decode(pairs[i].substring(0, equals)),
                                name -> new ArrayList<>())
                        .add(decode(pairs[i].substring(equals + 1)));
            }
        }
        return fields;
    }

    /// The names of the fields, in the order in which they were sent.
    public Set<String> names() {
        return new LinkedHashSet<>(values.keySet());
    }

    /// Every value of the field; empty when it was not sent.
    public List<String> all(String name) {
        return List.copyOf(values.getOrDefault(name, List.of()));
    }

    /// The first value of the field, or the empty text.
    public String first(String name) {
        return values.getOrDefault(name, List.of("")).getFirst();
    }

    /// The text as PostgreSQL can keep it and people can read it: line ends are one character,
    /// control characters (among them NUL) and halves of characters are gone.
    public static String clean(String typed) {
        var clean = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").replace('\r', '\n').codePoints()
                .filter(FormFields::isText).forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    private static boolean isText(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t';
            case Character.SURROGATE -> false;
            default -> true;
        };
    }

    private static String decode(String text) {
        return new String(decode(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    /// Unlike the decoders at hand, this one throws at nothing.
    ///
    /// @param text as it was sent, `application/x-www-form-urlencoded`
    static byte[] decode(byte[] text) {
        var bytes = new ByteArrayOutputStream(text.length);
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '%' && i + 2 < text.length && hex(text, i + 1) >= 0) {
                bytes.write(hex(text, i + 1));
                i += 2;
            } else {
                bytes.write(text[i] == '+' ? ' ' : text[i]);
            }
        }
        return bytes.toByteArray();
    }

    private static int hex(byte[] text, int at) {
        int high = Character.digit(text[at], HEX);
        int low = Character.digit(text[at + 1], HEX);
        return high < 0 || low < 0 ? -1 : high * HEX + low;
    }
}
