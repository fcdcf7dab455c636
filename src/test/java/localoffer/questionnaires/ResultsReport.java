package localoffer.questionnaires;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import localoffer.questionnaires.ResultsBenchmark.Figures;
import org.HdrHistogram.Histogram;

/// The figures as Markdown, and whether they meet what was set.
final class ResultsReport {

    private static final double P99_MILLIS_MAX = 25;
    private static final double CLOSE_SECONDS_MAX = 60;
    /// A submission that had to wait for the close would take as long as that.
    private static final double SUBMISSION_MILLIS_MAX = 1_000;
    private static final double GROWTH_MAX = 1.5;
    private static final double NANOS_A_MILLI = TimeUnit.MILLISECONDS.toNanos(1);

    private final Figures few;
    private final Figures many;
    private final StringBuilder text = new StringBuilder();

    ResultsReport(Figures few, Figures many) {
        this.few = few;
        this.many = many;
    }

    String words() {
        line("Load of the machine at the end: %.1f on %d cores.".formatted(
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors()));
        line("");
        line("| | %,d responses | %,d responses |".formatted(few.people(), many.people()));
        line("| --- | --- | --- |");
        line("| answers counted | %,d | %,d |".formatted(few.answers(), many.answers()));
        line("| close of a quarter (a tenth), s, from one to the last | %s | %s |".formatted(
                closes(few), closes(many)));
        line("| submissions beside the last close, ms: p50, p99, longest | %s | %s |"
                .formatted(times(few.submissions()), times(many.submissions())));
        line("| a service's page, ms: p50, p99, longest | %s | %s |".formatted(
                times(few.reports()), times(many.reports())));
        line("| overview, ms: p50, p99, longest | %s | %s |".formatted(
                times(few.overviews()), times(many.overviews())));
        line("");
        bars();
        return text.toString();
    }

    private void bars() {
        page("a service's page", few.reports(), many.reports());
        page("the overview", few.overviews(), many.overviews());
        double close = many.closes().getLast();
        bar(close < CLOSE_SECONDS_MAX, "close of %,d responses in %.1f s, under %.0f".formatted(
                many.people() / many.closes().size(), close, CLOSE_SECONDS_MAX));
        double longest = many.submissions().getMaxValue() / NANOS_A_MILLI;
        bar(longest < SUBMISSION_MILLIS_MAX, "%,d submissions meanwhile, the slowest in %.0f ms,"
                .formatted(many.submissions().getTotalCount(), longest)
                + " under %.0f".formatted(SUBMISSION_MILLIS_MAX));
    }

    private void page(String name, Histogram little, Histogram much) {
        double p99 = much.getValueAtPercentile(99) / NANOS_A_MILLI;
        bar(p99 < P99_MILLIS_MAX, "p99 of %s %.1f ms, under %.0f".formatted(name, p99,
                P99_MILLIS_MAX));
        double growth = (double) much.getValueAtPercentile(50) / little.getValueAtPercentile(50);
        bar(growth <= GROWTH_MAX, "%s costs %.2f times as much (p50), at most %.1f".formatted(name,
                growth, GROWTH_MAX));
    }

    private static String closes(Figures figures) {
        return "%.1f to %.1f, %.1f".formatted(
                figures.closes().stream().mapToDouble(Double::doubleValue).min().orElseThrow(),
                figures.closes().stream().mapToDouble(Double::doubleValue).max().orElseThrow(),
                figures.closes().getLast());
    }

    private static String times(Histogram times) {
        return "%.1f, %.1f, %.1f".formatted(times.getValueAtPercentile(50) / NANOS_A_MILLI,
                times.getValueAtPercentile(99) / NANOS_A_MILLI,
                times.getMaxValue() / NANOS_A_MILLI);
    }

    private void bar(boolean met, String words) {
        line((met ? "- PASS " : "- FAIL ") + words);
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
