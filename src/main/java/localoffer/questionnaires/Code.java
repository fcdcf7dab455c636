package localoffer.questionnaires;

import java.util.Locale;
import java.util.Optional;

/// A code that people copy by hand. There is no I, L, O or U in it: whoever types one of them
/// meant 1, 0 or V, and small letters, spaces and hyphens are as good as none.
///
/// @param text without its hyphens
record Code(String text) {

    /// Five bits each, so an invitation has 60.
    static final int INVITATION_CHARACTERS = 12;
    /// 80 bits: nobody finds by trying what a receipt is the key to, not even with our secret.
    static final int RECEIPT_CHARACTERS = 16;
    static final int TYPED_CHARACTERS_MAX = 100;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 4;
    private static final int BITS = 5;
    private static final int BYTE_BITS = 8;

    /// What was typed, if it can be a code of this length at all.
    static Optional<Code> read(String typed, int characters) {
        var text = plain(typed);
        return text.length() == characters && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                ? Optional.of(new Code(text)) : Optional.empty();
    }

    /// @param chance at least five bits a character
    static Code of(byte[] chance, int characters) {
        var text = new StringBuilder(characters);
        for (int i = 0; i < characters; i++) {
            int number = 0;
            for (int bit = i * BITS; bit < (i + 1) * BITS; bit++) {
                int set = (chance[bit / BYTE_BITS] >> (bit % BYTE_BITS)) & 1;
                number = (number << 1) | set;
            }
            text.append(ALPHABET.charAt(number));
        }
        return new Code(text.toString());
    }

    /// As people read it: 7KQ2-M0XB-9TRD.
    public String grouped() {
        return text.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /// A code is a key: it must not get into a log with what holds it.
    @Override
    public String toString() {
        return "(a code)";
    }

    private static String plain(String typed) {
        return typed.substring(0, Math.min(typed.length(), TYPED_CHARACTERS_MAX))
                .toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}\\p{Pc}.,'\u2019]", "")
                .replace('O', '0').replace('I', '1').replace('L', '1').replace('U', 'V');
    }
}
