package localoffer.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.util.FixedBitSet;

/// Telephone numbers, and which listings give them: for somebody who wants to know who rang.
/// However the spaces are written, a number is its digits with a nought before them.
final class PhoneNumbers {

    private static final int DIGITS_MAX = 11;
    /// With the nought; one that was typed wrongly may have one digit more or less.
    private static final int TYPED_DIGITS_MIN = 9;
    private static final int TYPED_DIGITS_MAX = 12;
    private static final int SHORT_DIGITS_MIN = 3;
    private static final String COUNTRY = "44";
    private static final Pattern TYPED = Pattern.compile(
            "(?<![\\p{L}\\p{N}@+])(?:\\+44|0044|0)[\\d ()-]{5,}\\d(?![\\p{L}\\p{N}@])");
    private static final Pattern DIGITS_ALONE = Pattern.compile("[\\d ()+-]{3,20}");
    private static final Pattern NOT_DIGITS = Pattern.compile("\\D+");
    /// What people say about a call, who do not say what it was about.
    private static final Set<String> OF_CALLS = Set.copyOf(Words.stems("call ring rang rung phone"
            + " telephone tel mobile number miss missed text message voicemail contact unknown"
            + " someone keep belong dial whose today yesterday"));

    private final Map<String, List<Integer>> own = new HashMap<>();
    private final Map<String, List<Integer>> mentioned = new HashMap<>();
    private final int size;

    /// @param number as it was typed
    /// @param digits of it
    /// @param rest the words without it; empty when they tell of nothing but a call
    record Typed(String number, String digits, String rest) {}

    PhoneNumbers(Library library) {
        this.size = Math.max(1, library.size());
        for (int i = 0; i < library.size(); i++) {
            int number = i;
            var entry = library.entry(i);
            entry.service().map(service -> service.contacts().phone()).ifPresent(phone ->
                    numbers(phone, SHORT_DIGITS_MIN).forEach(digits -> add(own, digits, number)));
            Stream.of(entry.summary(), entry.body()).forEach(text ->
                    numbers(text, TYPED_DIGITS_MIN).filter(digits -> digits.startsWith("0"))
                            .forEach(digits -> add(mentioned, digits, number)));
        }
    }

    private static void add(Map<String, List<Integer>> to, String digits, int number) {
        to.computeIfAbsent(digits, d -> new ArrayList<>(1)).add(number);
    }

    /// The entries whose number it is, or else those that mention it.
    FixedBitSet having(Typed typed) {
        var found = new FixedBitSet(size);
        own.getOrDefault(typed.digits, mentioned.getOrDefault(typed.digits, List.of()))
                .forEach(found::set);
        return found;
    }

    Optional<Typed> in(String words) {
        if (words.chars().noneMatch(PhoneNumbers::isDigit)) {
            return Optional.empty();
        }
        return alone(words).or(() -> among(words));
    }

    /// A short number, such as 116 123, is one only when somebody has it.
    private Optional<Typed> alone(String words) {
        if (!DIGITS_ALONE.matcher(words).matches()) {
            return Optional.empty();
        }
        var digits = digits(words);
        return Stream.of(digits, "0" + digits).filter(this::isKnown).findFirst()
                .map(known -> new Typed(words, known, ""));
    }

    private Optional<Typed> among(String words) {
        var found = TYPED.matcher(words);
        while (found.find()) {
            var digits = digits(found.group());
            if (isKnown(digits) || (digits.length() >= TYPED_DIGITS_MIN
                    && digits.length() <= TYPED_DIGITS_MAX)) {
                var rest = (words.substring(0, found.start()) + " "
                        + words.substring(found.end())).strip();
                return Optional.of(new Typed(found.group(), digits,
                        isOfCallAlone(rest) ? "" : rest));
            }
        }
        return Optional.empty();
    }

    private boolean isKnown(String digits) {
        return own.containsKey(digits) || mentioned.containsKey(digits);
    }

    private static boolean isOfCallAlone(String words) {
        return Words.of(words).stream().allMatch(word ->
                !word.tells() || OF_CALLS.contains(word.stem()));
    }

    /// With a nought instead of the country; and "+44 (0)191" has no nought twice.
    private static String digits(String typed) {
        var digits = NOT_DIGITS.matcher(typed).replaceAll("");
        boolean abroad = typed.strip().startsWith("+") || digits.startsWith("00");
        if (abroad && digits.replaceFirst("^00", "").startsWith(COUNTRY)) {
            var home = digits.replaceFirst("^00", "").substring(COUNTRY.length());
            return home.startsWith("0") ? home : "0" + home;
        }
        return digits;
    }

    /// Runs of digits with at most two marks between them, read once through.
    private static Stream<String> numbers(String text, int digitsMin) {
        var found = new ArrayList<String>();
        var digits = new StringBuilder();
        int apart = 0;
        for (int i = 0; i <= text.length(); i++) {
            char letter = i < text.length() ? text.charAt(i) : '\n';
            if (isDigit(letter) && digits.length() < DIGITS_MAX) {
                digits.append(letter);
                apart = 0;
            } else if (!digits.isEmpty() && (!isMark(letter) || ++apart > 2)) {
                if (digits.length() >= digitsMin) {
                    found.add(digits.toString());
                }
                digits.setLength(0);
                apart = 0;
            }
        }
        return found.stream().distinct();
    }

    private static boolean isMark(char letter) {
        return letter == ' ' || letter == '\u00a0' || letter == '-' || letter == '('
                || letter == ')';
    }

    private static boolean isDigit(int letter) {
        return letter >= '0' && letter <= '9';
    }
}
