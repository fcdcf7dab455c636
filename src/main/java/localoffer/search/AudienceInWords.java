package localoffer.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import localoffer.directory.Taxonomy;
import localoffer.directory.Term;
import localoffer.search.Words.Word;

/// Finds whom it is for in what was typed: "training for teachers", "groups for young people".
final class AudienceInWords {

    private static final Set<String> BEFORE = Set.of("for", "as", "am", "im");
    private static final int NAME_WORDS_MAX = 3;

    private final Map<List<String>, Term> names = new HashMap<>();

    /// @param audiences the list; what people call each stands beside its name
    AudienceInWords(Taxonomy audiences) {
        for (var audience : audiences.terms()) {
            names.put(Words.stems(audience.name()), audience);
            audience.also().forEach(also -> names.put(Words.stems(also), audience));
        }
    }

    /// @param audience when one was found
    /// @param rest the words without it, and without the "for" before it
    record Found(Optional<Term> audience, List<Word> rest) {}

    Found in(List<Word> words) {
        for (int before = 0; before < words.size(); before++) {
            if (BEFORE.contains(words.get(before).plain())) {
                int start = before + 1;
                while (start < words.size() && words.get(start).isFiller()) {
                    start++;
                }
                for (int length = Math.min(NAME_WORDS_MAX, words.size() - start);
                        length > 0; length--) {
                    var audience = names.get(words.subList(start, start + length).stream()
                            .map(Word::stem).toList());
                    if (audience != null) {
                        var rest = new ArrayList<>(words.subList(0, before));
                        rest.addAll(words.subList(start + length, words.size()));
                        return new Found(Optional.of(audience), List.copyOf(rest));
                    }
                }
            }
        }
        return new Found(Optional.empty(), words);
    }
}
