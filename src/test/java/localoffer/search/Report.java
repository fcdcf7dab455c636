package localoffer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import localoffer.search.SearchQuery.Group;

/// The figures as Markdown, and whether they meet what was set.
final class Report {

    private static final double MEGABYTE = 1e6;
    private static final Map<Integer, Double> P99_MAX =
            Map.of(2_000, 6.0, 20_000, 6.0, 300_000, 15.0);
    private static final Map<Integer, Double> TIMES_MIN =
            Map.of(2_000, 1.8, 20_000, 3.3, 300_000, 18.0);
    private static final int SMALL = 2_000;
    private static final int MIDDLE = 20_000;
    private static final int LARGE = 300_000;
    private static final double P50_GROWTH_MAX = 2;
    private static final double REBUILD_SECONDS_MAX = 5;

    private final List<Measured> measured;
    private final StringBuilder text = new StringBuilder();

    private Report(List<Measured> measured) {
        this.measured = List.copyOf(measured);
    }

    /// @param uncounted groups that only the site narrows by and counts
    static String of(List<Measured> measured, String postgres, List<Group> uncounted, int queries,
            double seconds) {
        var report = new Report(measured);
        report.machine(postgres, queries, seconds);
        if (!uncounted.isEmpty()) {
            report.line("");
            report.line("PostgreSQL is not asked to narrow by or count: " + String.join(", ",
                    uncounted.stream().map(Group::parameter).toList()) + ".");
        }
        report.searches();
        report.indexes();
        report.bars();
        return report.text.toString();
    }

    private void machine(String postgres, int queries, double seconds) {
        var runtime = Runtime.getRuntime();
        line("Measured on %s: %d cores (%s), memory %s, %s, JDK %s with a heap of %,.0f MB,"
                .formatted(LocalDate.now(ZoneId.systemDefault()), runtime.availableProcessors(),
                        about("/proc/cpuinfo", "model name"), about("/proc/meminfo", "MemTotal"),
                        System.getProperty("os.name"), Runtime.version(),
                        runtime.maxMemory() / MEGABYTE));
        line("PostgreSQL " + postgres + ".");
        line("%d mixed queries, warmed up, in turn round by round; %.0f minutes in all."
                .formatted(queries, seconds / 60));
        line("Other work on the machine would show: its load at the end was %.1f.".formatted(
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    }

    private void searches() {
        line("");
        line("| listings | | p50 ms | p99 ms | mean ms | searches a second, "
                + Contestant.CLIENTS + " clients |");
        line("| --- | --- | --- | --- | --- | --- |");
        for (var one : measured) {
            for (var contestant : one.contestants()) {
                var times = contestant.times();
                line("| %,d | %s | %.2f | %.1f | %.2f | %,.0f |".formatted(one.size(),
                        contestant.name(), times.within(0.5), times.within(0.99), times.mean(),
                        contestant.searchesASecond()));
            }
        }
    }

    private void indexes() {
        line("");
        row("listings", one -> "%,d".formatted(one.size()));
        line("| --- |" + " --- |".repeat(measured.size()));
        row("index built, s", one -> number(one.index().seconds()));
        row("rebuilt while 1 client searches, s", one -> number(one.rebuilding().seconds()));
        row("p99 of that client, ms", one -> number(one.rebuilding().times().within(0.99)));
        row("its searches / failed", one -> "%,d / %d".formatted(
                one.rebuilding().times().count(), one.rebuilding().failed()));
        row("heap of the listings, MB", one -> megabytes(one.index().listings()));
        row("heap of the index, MB", one -> megabytes(one.index().held()));
        row("of that Lucene's files, MB", one -> megabytes(one.index().files()));
        row("PostgreSQL filled and indexed, s", one -> number(one.peer().seconds()));
        row("PostgreSQL's tables and indexes, MB", one -> megabytes(one.peer().tables()));
        row("of that its index of words, MB", one -> megabytes(one.peer().words()));
        row("searches without words on which both find as many", one -> one.peer().agreement());
        row("listings that a search finds on average / in PostgreSQL", one ->
                "%,d / %,d".formatted(one.site().found(), one.postgres().found()));
    }

    private void bars() {
        line("");
        for (var one : measured) {
            bars(one);
        }
        double small = p50(SMALL);
        double growth = p50(LARGE) / small;
        if (growth > 0 && small > 0) {
            bar(growth <= P50_GROWTH_MAX, "p50 at %,d is %.1f times that at %,d, at most %.0f"
                    .formatted(LARGE, growth, SMALL, P50_GROWTH_MAX));
        }
    }

    private void bars(Measured one) {
        if (P99_MAX.containsKey(one.size())) {
            double p99 = one.site().times().within(0.99);
            double most = P99_MAX.getOrDefault(one.size(), 0.0);
            bar(p99 <= most, "%,d listings: p99 %.1f ms, at most %.0f"
                    .formatted(one.size(), p99, most));
            double least = TIMES_MIN.getOrDefault(one.size(), 0.0);
            bar(one.times() >= least,
                    "%,d listings: %.1f times PostgreSQL's searches a second, at least %.1f"
                            .formatted(one.size(), one.times(), least));
        }
        int failed = one.rebuilding().failed();
        bar(failed == 0, "%,d listings: %d searches failed during a rebuild"
                .formatted(one.size(), failed));
        if (one.size() == MIDDLE) {
            double seconds = one.rebuilding().seconds();
            bar(seconds < REBUILD_SECONDS_MAX, "%,d listings: rebuilt in %.1f s, under %.0f"
                    .formatted(one.size(), seconds, REBUILD_SECONDS_MAX));
        }
    }

    /// 0 when the size was not measured.
    private double p50(int size) {
        return measured.stream().filter(one -> one.size() == size).findFirst()
                .map(one -> one.site().times().within(0.5)).orElse(0.0);
    }

    private void bar(boolean met, String words) {
        line((met ? "- PASS " : "- FAIL ") + words);
    }

    private void row(String name, Function<Measured, String> cell) {
        line("| " + name + " | " + String.join(" | ", measured.stream().map(cell).toList())
                + " |");
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private static String number(double value) {
        return "%,.1f".formatted(value);
    }

    private static String megabytes(long bytes) {
        return number(bytes / MEGABYTE);
    }

    /// What the operating system says about the machine, where it says it in files.
    private static String about(String file, String name) {
        try {
            return !Files.exists(Path.of(file)) ? "unknown" : Files.readAllLines(Path.of(file))
                    .stream().filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst().orElse("unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
