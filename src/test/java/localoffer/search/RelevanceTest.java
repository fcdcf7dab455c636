package localoffer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import localoffer.search.GradedQueries.Measured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How well the search answers what families type. A complaint becomes a row of
/// `content/search/judgements.csv` before it becomes a mend.
class RelevanceTest {

    private static final Path JUDGEMENTS = Path.of("content", "search", "judgements.csv");
    private static final int EARLY = 3;
    private static final double FIRST_SHARE_MIN = 0.8;

    /// Queries graded by others, beside the checkout and never part of the project.
    private static final Path GRADED = Path.of(System.getProperty("shared.folder", "../shared"),
            "search", "queries-open.tsv");
    private static final double NDCG_MIN = 0.85;
    private static final double GOOD_EARLY_SHARE_MIN = 0.95;

    @Test
    void each_complaint_has_its_answer_among_the_first_three_and_nearly_all_first() {
        var late = new ArrayList<String>();
        var measured = GradedQueries.judged(JUDGEMENTS, "first").measure(RealContent.index());
        int first = 0;
        for (var each : measured) {
            int place = each.found().indexOf(each.query().grades().keySet().iterator().next());
            if (place == 0) {
                first++;
            }
            if (place < 0 || place >= EARLY) {
                late.add(each.query().words() + " finds " + each.found());
            }
        }
        assertThat(late).isEmpty();
        assertThat(first).isGreaterThanOrEqualTo((int) (measured.size() * FIRST_SHARE_MIN));
    }

    /// Sets a and b are two halves of queries that were written before any was run: a may be looked
    /// at when words are added, b is never looked at, so that it says how the search does for
    /// words that nobody thought of. Set c is harder: long stories, and things we hardly list.
    /// Set d is like the graded queries that others wrote, and may be looked at.
    @ParameterizedTest
    @CsvSource({"a, 0.8, 0.92", "b, 0.8, 0.92", "c, 0.66, 0.88", "d, 0.87, 0.93"})
    void our_own_judged_queries_are_answered_well(String set, double ndcg, double goodEarly) {
        var measured = GradedQueries.judged(JUDGEMENTS, set).measure(RealContent.index());
        var told = told("our set " + set, measured);
        assertThat(told.empty()).isZero();
        assertThat(told.ndcg()).isGreaterThanOrEqualTo(ndcg);
        assertThat(told.good()).isGreaterThanOrEqualTo(goodEarly);
    }

    @Test
    void graded_queries_are_answered_well() {
        assumeTrue(GRADED.toFile().exists(), "There are no graded queries at " + GRADED
                + ". Set the system property shared.folder to the folder that holds them.");
        var measured = GradedQueries.read(GRADED).measure(RealContent.index());
        var told = told("the graded set", measured);
        measured.stream().filter(m -> !m.goodEarly()).forEach(m -> System.out.printf(Locale.ROOT,
                "  %.2f  %s: %s%n", m.ndcg(), m.query().words(), m.found()));
        assertThat(told.empty()).isZero();
        assertThat(told.ndcg()).isGreaterThanOrEqualTo(NDCG_MIN);
        assertThat(told.good()).isGreaterThanOrEqualTo(GOOD_EARLY_SHARE_MIN);
    }

    /// @param good the share with a good answer among the first three
    private record Told(double ndcg, double good, long empty) {}

    private static Told told(String set, List<Measured> measured) {
        double ndcg = measured.stream().mapToDouble(Measured::ndcg).average().orElse(0);
        double good = measured.stream().filter(Measured::goodEarly).count()
                / (double) measured.size();
        long empty = measured.stream().filter(m -> m.found().isEmpty()).count();
        System.out.printf(Locale.ROOT, "Relevance over %d queries of %s: nDCG@10 %.3f, a good"
                        + " answer in the top 3 for %.0f%%, %d empty%n",
                measured.size(), set, ndcg, good * 100, empty);
        return new Told(ndcg, good, empty);
    }
}
