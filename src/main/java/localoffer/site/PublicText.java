package localoffer.site;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import localoffer.content.ReadingAge;
import localoffer.content.ReadingAge.Sentence;

/// A text that everybody may read, for how easily it is read.
///
/// @param file below the content folder
/// @param owner who looks after it; empty when it is not said
/// @param years how old somebody is who reads it with ease
public record PublicText(Kind kind, String title, String address, String file, String owner,
        List<Sentence> sentences, double years) {

    /// What it is a text of.
    public enum Kind {
        /// A sentence or two, in which one long name weighs much.
        LISTING_SUMMARY(SUMMARY_YEARS_MAX), LISTING(BODY_YEARS_MAX), GUIDE(BODY_YEARS_MAX),
        DOCUMENT(BODY_YEARS_MAX), PLAN(BODY_YEARS_MAX), SCORECARD(BODY_YEARS_MAX),
        PAGE(BODY_YEARS_MAX), WAY(BODY_YEARS_MAX), EVENT(BODY_YEARS_MAX), NEWS(BODY_YEARS_MAX),
        /// A sentence or two as well.
        GLOSSARY(SUMMARY_YEARS_MAX), QUESTIONNAIRE(BODY_YEARS_MAX), CHECKLIST(BODY_YEARS_MAX);

        private final double yearsMax;

        Kind(double yearsMax) {
            this.yearsMax = yearsMax;
        }

        public String key() {
            return "readability.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final double BODY_YEARS_MAX = 12;
    private static final double SUMMARY_YEARS_MAX = 14;
    /// A word or two of a list may be hard, but cannot be put shorter.
    private static final int SENTENCE_WORDS_MIN = 5;

    public PublicText {
        sentences = List.copyOf(sentences);
    }

    static PublicText of(Kind kind, String title, String address, String file,
            String owner, List<Sentence> sentences) {
        return new PublicText(kind, title, address, file, owner, sentences,
                ReadingAge.of(sentences).years());
    }

    /// The oldest that it may be for without a word about it.
    public double yearsMax() {
        return kind.yearsMax;
    }

    /// By how many years it is over what it may be; less than nought when it is under.
    double overMost() {
        return years - yearsMax();
    }

    public boolean isHard() {
        return years > yearsMax();
    }

    /// The sentence that makes it hard; none when the text has none.
    public Optional<Sentence> hardest() {
        var whole = sentences.stream()
                .filter(one -> one.age().words() >= SENTENCE_WORDS_MIN).toList();
        return (whole.isEmpty() ? sentences : whole).stream()
                .max(Comparator.comparingDouble(one -> one.age().years()));
    }
}
