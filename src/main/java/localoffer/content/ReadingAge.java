package localoffer.content;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How old somebody is who can read a text with ease, by the grade of Flesch and Kincaid (1975):
/// a school grade of the United States, and five years more. It counts how long sentences and
/// words are. It does not know if a text is right, or kind, or in a good order.
public record ReadingAge(int sentences, int words, int syllables) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}'\u2019]*");
    /// An address is pressed, not read.
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+|(https?://|www\\.)\\S+");
    private static final int YEARS_AT_GRADE_NOUGHT = 5;

    /// A sentence of a text.
    ///
    /// @param line of the file, counted from 1; 0 when it is not known
    public record Sentence(int line, String words) {

        public ReadingAge age() {
            return of(List.of(this));
        }
    }

    public static ReadingAge of(List<Sentence> sentences) {
        int words = 0;
        int syllables = 0;
        int count = 0;
        for (var sentence : sentences) {
            var found = WORD.matcher(ADDRESS.matcher(sentence.words).replaceAll(""))
                    .results().map(one -> one.group()).toList();
            words += found.size();
            syllables += found.stream().mapToInt(Syllables::in).sum();
            count += found.isEmpty() ? 0 : 1;
        }
        return new ReadingAge(count, words, syllables);
    }

    /// The sentences of a text without markup.
    public static List<Sentence> sentences(int line, String words) {
        var breaks = BreakIterator.getSentenceInstance(Locale.UK);
        breaks.setText(words);
        var sentences = new ArrayList<Sentence>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            var sentence = words.substring(from, to).strip();
            if (WORD.matcher(sentence).find()) {
                sentences.add(new Sentence(line, sentence));
            }
            from = to;
        }
        return sentences;
    }

    public double grade() {
        return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    public double years() {
        return grade() + YEARS_AT_GRADE_NOUGHT;
    }
}
