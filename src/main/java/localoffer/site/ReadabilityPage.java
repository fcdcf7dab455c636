package localoffer.site;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import localoffer.content.ReadingAge.Sentence;
import localoffer.site.PublicText.Kind;
import localoffer.web.DateWords;

/// How the public texts read, by kind, and which are the hardest.
///
/// @param hardest the hardest texts of all kinds, the hardest first
record ReadabilityPage(List<Sum> sums, List<Line> hardest) {

    static final int LINES_MAX = 60;

    /// @param middle the reading age that half of the texts are under
    record Sum(Kind kind, int count, String middle, String most, long hard) {}

    /// @param sentence the one that makes it hard
    /// @param exempt until when and why it may be hard; empty when it may not
    record Line(PublicText text, String years, String sentence, int line, String exempt) {

        public boolean isHard() {
            return text.isHard();
        }
    }

    static ReadabilityPage of(List<PublicText> texts, HardTexts exempt, LocalDate today) {
        return new ReadabilityPage(
                Arrays.stream(Kind.values()).map(kind -> sum(kind, texts)).toList(),
                texts.stream().filter(one -> !one.sentences().isEmpty())
                        .sorted(Comparator.comparingDouble(PublicText::overMost).reversed())
                        .limit(LINES_MAX).map(one -> line(one, exempt, today)).toList());
    }

    static double middle(Kind kind, List<PublicText> texts) {
        var years = texts.stream().filter(one -> one.kind() == kind)
                .mapToDouble(PublicText::years).sorted().toArray();
        int count = years.length;
        return count == 0 ? 0 : (years[(count - 1) / 2] + years[count / 2]) / 2;
    }

    private static Sum sum(Kind kind, List<PublicText> texts) {
        var own = texts.stream().filter(one -> one.kind() == kind).toList();
        return new Sum(kind, own.size(), written(middle(kind, texts)),
                written(own.stream().mapToDouble(PublicText::years).max().orElse(0)),
                own.stream().filter(PublicText::isHard).count());
    }

    private static Line line(PublicText text, HardTexts exempt, LocalDate today) {
        var hardest = text.hardest();
        return new Line(text, written(text.years()), hardest.map(Sentence::words).orElse(""),
                hardest.map(Sentence::line).orElse(0), exempt.of(text.file(), today)
                        .map(one -> DateWords.of(one.until()) + ". " + one.why()).orElse(""));
    }

    private static String written(double years) {
        return String.format(Locale.UK, "%.1f", years);
    }
}
