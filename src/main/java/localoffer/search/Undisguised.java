package localoffer.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import localoffer.search.Words.Word;

/// Reads words of danger however they are written: with figures for letters (su1cide), letter by
/// letter, run together (wanttodie), apart (sui cide), or with a slip (suicde). Only what is no
/// word otherwise is taken for one.
final class Undisguised {

    private static final Map<Character, Character> LETTERS = Map.of('0', 'o', '1', 'i', '3', 'e',
            '4', 'a', '5', 's', '7', 't');
    private static final Pattern MARKED = Pattern.compile("(?<=\\p{L})[!|*](?=\\p{L})");
    private static final Pattern AT = Pattern.compile("(?<![\\p{L}\\d.])@(?=\\p{L})");
    private static final Pattern DOLLAR = Pattern.compile("\\$(?=\\p{L})");
    private static final Pattern LETTER_BY_LETTER =
            Pattern.compile("(?<![\\p{L}\\d'])\\p{L}(?:[\\s.*-]+\\p{L}(?![\\p{L}\\d'])){2,}");
    private static final Pattern REPEATED = Pattern.compile("(\\p{L})\\1{2,}");

    private static final int JOINED_CHARACTERS_MIN = 6;
    private static final int PARTED_CHARACTERS_MIN = 6;
    private static final int SLIP_CHARACTERS_MIN = 5;
    private static final int TWO_SLIPS_CHARACTERS_MIN = 7;
    private static final int WORD_CHARACTERS_MAX = 40;

    private final Danger danger;
    private final Set<String> vocabulary;
    private final Dictionary dictionary;
    private final Predicate<Word> known;

    /// @param known tells the words that are spelt as they are meant
    Undisguised(Danger danger, Predicate<Word> known) {
        this.danger = danger;
        this.vocabulary = Set.copyOf(danger.vocabulary());
        this.dictionary = new Dictionary(this.vocabulary);
        this.known = known;
    }

    List<String> of(String text) {
        var read = Marks.less(text).replace('_', ' ');
        read = MARKED.matcher(read).replaceAll("i");
        read = DOLLAR.matcher(AT.matcher(read).replaceAll("a")).replaceAll("s");
        read = LETTER_BY_LETTER.matcher(read).replaceAll(letters ->
                letters.group().replaceAll("[^\\p{L}]", ""));
        read = REPEATED.matcher(read).replaceAll("$1$1");
        var plain = new ArrayList<String>();
        var words = Words.of(read);
        for (int i = 0; i < words.size(); i++) {
            var next = i + 1 < words.size() ? words.get(i + 1).plain() : "";
            var joined = words.get(i).plain() + next;
            if (!next.isEmpty() && joined.length() >= JOINED_CHARACTERS_MIN
                    && vocabulary.contains(joined)) {
                plain.add(joined);
                i++;
            } else {
                plain.addAll(read(words.get(i)));
            }
        }
        return plain;
    }

    private List<String> read(Word word) {
        var plain = lettered(word.plain());
        if (vocabulary.contains(plain)) {
            return List.of(plain);
        }
        if (plain.length() > WORD_CHARACTERS_MAX || known.test(word)) {
            return List.of(word.plain());
        }
        var single = REPEATED.matcher(plain + plain.charAt(plain.length() - 1))
                .replaceAll("$1");
        if (vocabulary.contains(single)) {
            return List.of(single);
        }
        var parts = plain.length() < PARTED_CHARACTERS_MIN
                ? List.<String>of() : apart(plain);
        return parts.isEmpty() || !isTaken(parts) ? List.of(nearest(plain)) : parts;
    }

    /// One word is taken for several when a little one is among them (wanttodie), or they tell of
    /// danger by themselves (killmyself). Any other is a name: Killhope.
    boolean isTaken(List<String> parts) {
        return parts.size() == 1 || danger.among(parts) != Danger.Kind.NONE || parts.stream()
                .anyMatch(part -> new Word(part, part, 0, 0).isFiller());
    }

    /// With letters for its figures, when it has letters enough to be a word.
    private static String lettered(String word) {
        return word.chars().filter(Character::isLetter).count() < 2
                || word.chars().noneMatch(Character::isDigit) ? word
                : word.chars().mapToObj(c -> String.valueOf(LETTERS.getOrDefault((char) c,
                        (char) c))).collect(Collectors.joining());
    }

    /// The word of danger that differs by a slip, or by two in a long one; the first letter is
    /// right. In a short one two letters may have changed places.
    private String nearest(String word) {
        return dictionary.near(word, word.length() >= TWO_SLIPS_CHARACTERS_MIN - 1 ? 2 : 1)
                .stream()
                .filter(found -> found.word().charAt(0) == word.charAt(0))
                .filter(found -> found.word().length() >= (found.slips() == 1
                        ? SLIP_CHARACTERS_MIN : TWO_SLIPS_CHARACTERS_MIN)
                        || (Dictionary.letters(found.word()) == Dictionary.letters(word)
                                && found.word().length() == word.length()))
                .min(Comparator.comparingInt(Dictionary.Found::slips))
                .map(Dictionary.Found::word).orElse(word);
    }

    /// The fewest words of danger and little words that it is made of; empty when it is not.
    private List<String> apart(String word) {
        var best = new ArrayList<List<String>>();
        best.add(List.of());
        for (int end = 1; end <= word.length(); end++) {
            var fewest = List.<String>of();
            for (int start = 0; start < end; start++) {
                var piece = word.substring(start, end);
                if ((start == 0 || !best.get(start).isEmpty()) && isPiece(piece)
                        && (fewest.isEmpty() || best.get(start).size() + 1 < fewest.size())) {
                    fewest = new ArrayList<>(best.get(start));
                    fewest.add(piece);
                }
            }
            best.add(fewest);
        }
        return best.getLast();
    }

    private boolean isPiece(String piece) {
        return piece.equals("i") || (piece.length() > 1
                && (vocabulary.contains(piece) || new Word(piece, piece, 0, 0).isFiller()));
    }
}
