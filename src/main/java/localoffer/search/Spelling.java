package localoffer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Mends words that no listing, document or synonym knows.
///
/// A word is looked up once in a dictionary of unstemmed words: far cheaper than a fuzzy query
/// over every field, and the corrected word then gets synonyms and the right boosts like any
/// other.
final class Spelling {

    private static final String FIELD = "word";
    private static final int WORD_CHARACTERS_MIN = 4;
    private static final int WORD_CHARACTERS_MAX = 30;
    /// Two slips in a short word leave too little of it.
    private static final int TWO_SLIPS_CHARACTERS_MIN = 6;
    private static final int PART_CHARACTERS_MIN = 3;
    private static final int CANDIDATES_MAX = 5;

    private final IndexReader dictionary;
    private final DirectSpellChecker oneSlip = checker(1, 0);
    private final DirectSpellChecker twoSlips = checker(2, 1);

    Spelling(Collection<String> texts) {
        this.dictionary = dictionary(texts);
    }

    /// What was most likely meant; two words when they were run together. Empty when nothing is
    /// near.
    List<String> correct(String word) {
        if (word.length() < WORD_CHARACTERS_MIN || word.length() > WORD_CHARACTERS_MAX
                || !word.chars().allMatch(Character::isLetter)) {
            return List.of();
        }
        return Stream.of(nearest(oneSlip, word), apart(word, false),
                        word.length() < TWO_SLIPS_CHARACTERS_MIN
                                ? List.<String>of() : nearest(twoSlips, word),
                        apart(word, true))
                .filter(words -> !words.isEmpty()).findFirst().orElse(List.of());
    }

    boolean knows(String word) {
        return frequency(word) > 0;
    }

    private List<String> nearest(DirectSpellChecker checker, String word) {
        try {
            var found = checker.suggestSimilar(
                    new Term(FIELD, word), CANDIDATES_MAX, dictionary, SuggestMode.SUGGEST_ALWAYS);
            return Arrays.stream(found)
                    .max((a, b) -> Double.compare(likeliness(word, a), likeliness(word, b)))
                    .map(best -> List.of(best.string)).orElse(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Nearness first. Among the equally near the commoner word, and the one that begins alike:
    /// people seldom miss the first letter.
    private static double likeliness(String word, SuggestWord found) {
        return found.score * 10 + Math.log1p(found.freq) / 5
                + (found.string.charAt(0) == word.charAt(0) ? 0.5 : 0);
    }

    /// The best cut into two known words.
    ///
    /// @param mending also when one of the two has a slip in it
    private List<String> apart(String word, boolean mending) {
        var best = List.<String>of();
        int bestFrequency = 0;
        for (int cut = PART_CHARACTERS_MIN; cut <= word.length() - PART_CHARACTERS_MIN; cut++) {
            var parts = List.of(word.substring(0, cut), word.substring(cut));
            if (mending) {
                parts = parts.stream().map(this::mended).toList();
            }
            int frequency = parts.stream().mapToInt(this::frequency).min().orElse(0);
            if (frequency > bestFrequency) {
                best = parts;
                bestFrequency = frequency;
            }
        }
        return best;
    }

    private String mended(String part) {
        return knows(part) || part.length() < WORD_CHARACTERS_MIN ? part
                : nearest(oneSlip, part).stream().findFirst().orElse(part);
    }

    private int frequency(String word) {
        try {
            return dictionary.docFreq(new Term(FIELD, word));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DirectSpellChecker checker(int slips, int samePrefix) {
        var checker = new DirectSpellChecker();
        checker.setMaxEdits(slips);
        checker.setMinPrefix(samePrefix);
        checker.setMinQueryLength(WORD_CHARACTERS_MIN);
        return checker;
    }

    private static IndexReader dictionary(Collection<String> texts) {
        var documents = new ArrayList<Document>();
        for (var text : texts) {
            var document = new Document();
            document.add(new TextField(FIELD, text, Field.Store.NO));
            documents.add(document);
        }
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(Words.plain()))) {
                writer.addDocuments(documents);
                writer.forceMerge(1);
            }
            return DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Writing to memory does not fail.
        }
    }
}
