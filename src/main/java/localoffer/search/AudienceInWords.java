package localoffer.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import localoffer.directory.Taxonomy;
import localoffer.directory.Term;
import localoffer.search.Words.Word;

/// Finds whom it is for in what was typed: "training for teachers", "groups for young people",
/// "as a parent". What is "for school" is for a child who goes there, and "for schools" is for
/// those who work in them.
final class AudienceInWords {

    private static final String FOR = "for";
    /// Whoever asks says what they are: "as a parent", "im a teacher".
    private static final Set<String> SELF = Set.of("as", "am", "im");
    /// What somebody looks for is not whom it is for.
    private static final Set<String> LOOKING = Set.of("look", "looking", "search", "searching",
            "ask", "asking", "apply", "applying", "wait", "waiting", "hoping");
    private static final int NAME_WORDS_MAX = 3;
    private static final int LONGER_MAX = 2;

    private final Map<List<String>, Name> names = new HashMap<>();

    /// @param last its last word, as it is written
    private record Name(Term audience, String last) {}

    /// @param audiences the list; what people call each stands beside its name
    AudienceInWords(Taxonomy audiences) {
        for (var audience : audiences.terms()) {
            add(audience.name(), audience);
            audience.also().forEach(also -> add(also, audience));
        }
    }

    private void add(String name, Term audience) {
        var words = Words.of(name);
        names.put(words.stream().map(Word::stem).toList(),
                new Name(audience, words.getLast().plain()));
    }

    /// @param audience when one was found
    /// @param rest the words without it, and without the "for" before it
    record Found(Optional<Term> audience, List<Word> rest) {}

    /// @param isName tells the stems of what has a name: a carer's allowance is not for carers only
    Found in(List<Word> words, Predicate<List<String>> isName) {
        for (int before = 0; before < words.size(); before++) {
            boolean self = SELF.contains(words.get(before).plain());
            if (self || (words.get(before).plain().equals(FOR)
                    && (before == 0 || !LOOKING.contains(words.get(before - 1).plain())))) {
                int start = before + 1;
                while (start < words.size() && words.get(start).isFiller()) {
                    start++;
                }
                for (int end = Math.min(start + NAME_WORDS_MAX, words.size());
                        end > start; end--) {
                    var name = names.get(stems(words, start, end));
                    if (name != null && (self || words.get(end - 1).plain().equals(name.last))
                            && !isLonger(words, start, end, isName)) {
                        var rest = new ArrayList<>(words.subList(0, before));
                        rest.addAll(words.subList(end, words.size()));
                        return new Found(Optional.of(name.audience), List.copyOf(rest));
                    }
                }
            }
        }
        return new Found(Optional.empty(), words);
    }

    /// Whether a longer name begins with the words: "parents evening".
    private static boolean isLonger(
            List<Word> words, int start, int end, Predicate<List<String>> isName) {
        return IntStream.rangeClosed(end + 1, Math.min(end + LONGER_MAX, words.size()))
                .anyMatch(longer -> isName.test(stems(words, start, longer)));
    }

    private static List<String> stems(List<Word> words, int start, int end) {
        return words.subList(start, end).stream().map(Word::stem).toList();
    }
}
