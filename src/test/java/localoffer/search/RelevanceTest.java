package localoffer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import localoffer.sample.Files;
import localoffer.search.GradedQueries.Measured;
import org.junit.jupiter.api.Test;

/// How well the search answers what families type. A complaint becomes a row of
/// `content/search/judgements.csv` before it becomes a mend.
class RelevanceTest {

    private static final Path JUDGEMENTS = Path.of("content", "search", "judgements.csv");
    private static final int EARLY = 3;
    private static final double FIRST_SHARE_MIN = 0.8;

    /// Queries graded by others, beside the checkout and never part of the project.
    private static final Path GRADED = Path.of(System.getProperty("shared.folder", "../shared"),
            "search", "queries-open.tsv");
    private static final double NDCG_MIN = 0.83;
    private static final double GOOD_EARLY_SHARE_MIN = 0.9;

    @Test
    void each_judged_query_has_its_answer_among_the_first_three_and_nearly_all_first() {
        var late = new ArrayList<String>();
        var rows = Files.text(JUDGEMENTS).lines().skip(1).toList();
        int first = 0;
        for (var row : rows) {
            var cells = row.split(",", 2);
            var found = GradedQueries.ids(RealContent.index(), cells[0]);
            int place = found.indexOf(cells[1]);
            if (place == 0) {
                first++;
            }
            if (place < 0 || place >= EARLY) {
                late.add(row + " is behind " + found);
            }
        }
        assertThat(late).isEmpty();
        assertThat(first).isGreaterThanOrEqualTo((int) (rows.size() * FIRST_SHARE_MIN));
    }

    @Test
    void graded_queries_are_answered_well() {
        assumeTrue(GRADED.toFile().exists(), "There are no graded queries at " + GRADED
                + ". Set the system property shared.folder to the folder that holds them.");
        var measured = GradedQueries.read(GRADED).measure(RealContent.index());
        double ndcg = measured.stream().mapToDouble(Measured::ndcg).average().orElse(0);
        double good = measured.stream().filter(Measured::goodEarly).count()
                / (double) measured.size();
        var empty = measured.stream().filter(m -> m.found().isEmpty()).toList();
        print(measured, ndcg, good, empty.size());
        assertThat(empty).isEmpty();
        assertThat(ndcg).isGreaterThanOrEqualTo(NDCG_MIN);
        assertThat(good).isGreaterThanOrEqualTo(GOOD_EARLY_SHARE_MIN);
    }

    private static void print(List<Measured> measured, double ndcg, double good, int empty) {
        System.out.printf(Locale.ROOT, "Relevance over %d graded queries: nDCG@10 %.3f, a good"
                        + " answer in the top 3 for %.0f%%, %d empty%n",
                measured.size(), ndcg, good * 100, empty);
        measured.stream().filter(m -> !m.goodEarly()).forEach(m -> System.out.printf(Locale.ROOT,
                "  %.2f  %s: %s%n", m.ndcg(), m.query().words(), m.found()));
    }
}
