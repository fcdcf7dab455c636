package localoffer.questionnaires;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import localoffer.directory.Service;

/// The words by which a person looks for their service among the few dozen that can be answered
/// about. All of them must begin a word of its names.
record ServiceWords(String text) {

    static final int CHARACTERS_MAX = 100;

    static ServiceWords from(String typed) {
        var cut = typed.substring(0, Math.min(typed.length(), CHARACTERS_MAX));
        return new ServiceWords(cut.strip());
    }

    boolean fit(Service service) {
        var names = Stream.concat(Stream.of(service.name(), service.provider()),
                service.alsoCalled().stream()).flatMap(name -> words(name).stream()).toList();
        return words(text).stream().allMatch(word ->
                names.stream().anyMatch(name -> name.startsWith(word)));
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.UK).replace("'", "").replace("’", "")
                .split("[^\\p{L}\\p{N}]+", -1)).filter(word -> !word.isEmpty()).toList();
    }
}
