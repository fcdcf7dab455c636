package localoffer.questionnaires;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// The figures as Markdown, and whether they meet what was set.
final class SubmissionReport {

    private static final double SHARE_MIN = 0.25;
    private static final double P99_MILLIS_MAX = 100;
    private static final double GROWTH_MAX = 1.1;
    private static final double NOISE_MEGABYTES = 8;
    private static final double NANOS_A_MILLI = TimeUnit.MILLISECONDS.toNanos(1);

    private final List<Double> peer;
    private final List<Load.Result> floods;
    private final Load.Result steady;
    private final Memory memory;
    private final StringBuilder text = new StringBuilder();

    /// @param peer transactions a second, round by round; empty where there is no pgbench
    SubmissionReport(List<Double> peer, List<Load.Result> floods, Load.Result steady,
            Memory memory) {
        this.peer = List.copyOf(peer);
        this.floods = List.copyOf(floods);
        this.steady = steady;
        this.memory = memory;
    }

    /// @param kept how many responses are in the database
    /// @param processorMillis of the site during the rounds
    String of(Load load, long kept, int perSecond, double processorMillis) {
        var rates = floods.stream().map(Load.Result::perSecond).toList();
        line("Load of the machine at the end: %.1f on %d cores.".formatted(
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors()));
        line("");
        line("| a second, %d clients | rounds | median |".formatted(Load.CLIENTS));
        line("| --- | --- | --- |");
        if (!peer.isEmpty()) {
            line("| pgbench, the same statement | %s | %,.0f |"
                    .formatted(list(peer), median(peer)));
        }
        line("| submissions to the site | %s | %,.0f |".formatted(list(rates), median(rates)));
        line("");
        line("The site took %.2f ms of a processor for each.".formatted(processorMillis
                / floods.stream().mapToLong(one -> one.times().getTotalCount()).sum()));
        line("");
        line("| milliseconds | p50 | p99 | p99.9 | longest |");
        line("| --- | --- | --- | --- | --- |");
        times("as fast as it goes, last round", floods.getLast());
        times("%d a second".formatted(perSecond), steady);
        line("");
        line("| memory of the site, MB | resident | heap after collection |");
        line("| --- | --- | --- |");
        memory.rows().forEach(this::line);
        line("");
        bars(load, kept, perSecond, median(rates));
        return text.toString();
    }

    private void bars(Load load, long kept, int perSecond, double rate) {
        if (peer.isEmpty()) {
            line("- SKIP pgbench is not installed: nothing to compare with");
        } else {
            double share = rate / median(peer);
            bar(share >= SHARE_MIN, "%.0f%% of pgbench's rate, at least %.0f%%"
                    .formatted(100 * share, 100 * SHARE_MIN));
        }
        double p99 = steady.times().getValueAtPercentile(99) / NANOS_A_MILLI;
        bar(p99 < P99_MILLIS_MAX, "p99 of %.1f ms at %.0f of %d submissions a second, under %.0f"
                .formatted(p99, steady.perSecond(), perSecond, P99_MILLIS_MAX));
        bar(steady.perSecond() > perSecond * 0.98, "the stream was kept up");
        var heaps = memory.heaps();
        bar(isFlat(heaps.getFirst(), heaps.getLast()), "heap after collection %.0f, then %.0f MB"
                .formatted(heaps.getFirst(), heaps.getLast()));
        var residents = memory.residents();
        bar(isFlat(residents.getFirst(), residents.getLast()),
                "resident memory %.0f, then %.0f MB".formatted(residents.getFirst(),
                        residents.getLast()));
        bar(load.sent() == load.thanked() && kept == load.thanked(),
                "%,d sent, %,d thanked, %,d in the database and counted".formatted(load.sent(),
                        load.thanked(), kept));
    }

    private static boolean isFlat(double before, double after) {
        return after <= before * GROWTH_MAX + NOISE_MEGABYTES;
    }

    private void times(String name, Load.Result result) {
        var times = result.times();
        line("| %s | %.1f | %.1f | %.1f | %.1f |".formatted(name,
                times.getValueAtPercentile(50) / NANOS_A_MILLI,
                times.getValueAtPercentile(99) / NANOS_A_MILLI,
                times.getValueAtPercentile(99.9) / NANOS_A_MILLI,
                times.getMaxValue() / NANOS_A_MILLI));
    }

    private static String list(List<Double> rates) {
        return rates.stream().map("%,.0f"::formatted).collect(Collectors.joining(", "));
    }

    private static double median(List<Double> rates) {
        return rates.stream().sorted().toList().get(rates.size() / 2);
    }

    private void bar(boolean met, String words) {
        line((met ? "- PASS " : "- FAIL ") + words);
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
