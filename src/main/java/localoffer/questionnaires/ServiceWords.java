package localoffer.questionnaires;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import localoffer.directory.Service;

/// The words by which a person looks for their service among the few dozen that can be answered
/// about. All of them must begin a word of its names; when no service has them so, a slip in each
/// is forgiven, and whether they are written as one.
record ServiceWords(String text) {

    static final int CHARACTERS_MAX = 100;
    /// Shorter words are too near to others.
    private static final int SLIP_CHARACTERS_MIN = 4;
    private static final int JOINED_CHARACTERS_MIN = 6;

    static ServiceWords from(String typed) {
        var cut = typed.substring(0, Math.min(typed.length(), CHARACTERS_MAX));
        return new ServiceWords(cut.strip());
    }

    List<Service> among(List<Service> services) {
        var exact = services.stream().filter(this::fit).toList();
        return exact.isEmpty() ? services.stream().filter(this::nearlyFit).toList() : exact;
    }

    boolean fit(Service service) {
        var names = names(service).flatMap(name -> words(name).stream()).toList();
        return words(text).stream().allMatch(word ->
                names.stream().anyMatch(name -> name.startsWith(word)));
    }

    private boolean nearlyFit(Service service) {
        var joined = String.join("", words(text));
        if (joined.length() >= JOINED_CHARACTERS_MIN && names(service)
                .anyMatch(name -> String.join("", words(name)).contains(joined))) {
            return true;
        }
        var names = names(service).flatMap(name -> words(name).stream()).toList();
        return words(text).stream().allMatch(word ->
                names.stream().anyMatch(name -> name.startsWith(word) || isOneSlip(word, name)));
    }

    /// Whether one letter that is other, more, missing, or changed with its neighbour makes the
    /// word a beginning of the name.
    private static boolean isOneSlip(String word, String name) {
        if (word.length() < SLIP_CHARACTERS_MIN || word.charAt(0) != name.charAt(0)) {
            return false;
        }
        int same = 0;
        while (same < word.length() && same < name.length()
                && word.charAt(same) == name.charAt(same)) {
            same++;
        }
        var typed = word.substring(same);
        var meant = name.substring(same);
        return typed.isEmpty()
                || meant.startsWith(typed.substring(1))
                || (!meant.isEmpty() && (meant.substring(1).startsWith(typed)
                        || meant.substring(1).startsWith(typed.substring(1))))
                || (typed.length() > 1 && meant.length() > 1
                        && typed.charAt(0) == meant.charAt(1) && typed.charAt(1) == meant.charAt(0)
                        && meant.substring(2).startsWith(typed.substring(2)));
    }

    private static Stream<String> names(Service service) {
        return Stream.concat(Stream.of(service.name(), service.provider()),
                service.alsoCalled().stream());
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.UK).replace("'", "").replace("’", "")
                .split("[^\\p{L}\\p{N}]+", -1)).filter(word -> !word.isEmpty()).toList();
    }
}
