package localoffer.site;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import localoffer.content.Content;
import localoffer.content.Readings;
import localoffer.directory.Directory;
import localoffer.documents.Documents;
import localoffer.sample.ContentCopy;
import localoffer.sample.Parts;
import localoffer.sample.Site;
import org.HdrHistogram.Histogram;

/// How long 2,000 documents and 5,000 listings take to read, and how soon their pages are served
/// from memory. They are copies of the real ones under other names, in a folder of their own.
/// README says how to run it.
///
/// Times of pages are from the request to the last byte, as one client beside the site sees them:
/// never less than the time of the server. The bar is that of a site at rest: its search index is
/// made, each page was shown once, and the JVM has compiled what serves them, for which some
/// thousands of requests are not counted. Beside it stands what the same pages take right after a
/// start, while the search index is made on the same cores.
final class ContentBenchmark {

    private static final Path FOLDER = Path.of("target", "content-benchmark");
    private static final int DOCUMENTS = 2_000;
    private static final int LISTINGS = 5_000;
    private static final int READINGS = 5;
    private static final int REQUESTS = 20_000;
    private static final int WARM_REQUESTS = 4_000;
    private static final int EARLY_PAGES = 100;
    private static final double LOAD_SECONDS_MAX = 5;
    private static final double P99_MILLIS_MAX = 5;
    private static final double NANOS_A_MILLI = 1e6;
    private static final double NANOS_A_SECOND = 1e9;
    private static final int DIGITS = 3;

    private ContentBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.UK);
        var content = FOLDER.resolve("content");
        ContentCopy.in(content);
        multiply(content.resolve("documents"), "title", DOCUMENTS);
        multiply(content.resolve("directory/services"), "name", LISTINGS);
        var loads = new ArrayList<Double>();
        for (int i = 0; i < READINGS; i++) {
            loads.add(load(content));
        }
        var early = new Histogram(DIGITS);
        var first = new Histogram(DIGITS);
        var again = new Histogram(DIGITS);
        var listings = new Histogram(DIGITS);
        try (var site = Site.start(FOLDER.resolve("site"), List.of(), Map.of(
                "CONTENT_FOLDER", content.toAbsolutePath().toString(),
                "DEMONSTRATION", "false"))) {
            var pages = addresses(content.resolve("documents"), "/documents/");
            askEarly(site.home(), pages.subList(0, EARLY_PAGES), early);
            ask(site.home(), pages, pages.size(), first);
            askWarm(site.home(), pages, again);
            var others = addresses(content.resolve("directory/services"), "/services/");
            ask(site.home(), others, others.size(), new Histogram(DIGITS));
            askWarm(site.home(), others, listings);
        }
        report(loads, early, first, again, listings);
    }

    /// Copies of the files in a folder, each under a name of its own, until there are so many.
    private static void multiply(Path folder, String title, int count) throws IOException {
        var files = markdown(folder).stream().filter(one -> !name(one).contains("-copy-"))
                .toList();
        for (int i = files.size(); i < count; i++) {
            var file = files.get(i % files.size());
            Files.writeString(folder.resolve(name(file) + "-copy-" + i + ".md"),
                    Files.readString(file)
                            .replaceFirst("(?m)^old-ids:.*\\n(- .*\\n)*", "")
                            .replaceFirst("(?m)(^key-contact.*\\n)+", "")
                            .replaceFirst("(?m)^(" + title + ": [\"']?)", "$1Number " + i + " "));
        }
    }

    private static double load(Path content) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        var loaded = Content.read(content, Parts.all(), LocalDate.of(2026, 11, 22));
        double seconds = (System.nanoTime() - start) / NANOS_A_SECOND;
        double busy = (threads.getCurrentThreadCpuTime() - begun) / NANOS_A_SECOND;
        if (!loaded.problems().isEmpty()
                || loaded.edition().part(Documents.class).all().size() < DOCUMENTS
                || loaded.edition().part(Directory.class).all().size() != LISTINGS) {
            throw new IllegalStateException(loaded.problems().toString());
        }
        long middle = System.nanoTime();
        Readings.complete(loaded.edition());
        System.out.printf("| reading, s, of it at work; its search index after that, s"
                + " | %.2f, %.2f; %.2f |%n", seconds, busy,
                (System.nanoTime() - middle) / NANOS_A_SECOND);
        return seconds;
    }

    /// Pages that were shown once, until a search is answered: it waits for the index.
    private static void askEarly(URI home, List<String> pages, Histogram times)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var search = client.sendAsync(HttpRequest.newBuilder(home.resolve("/search?q=autism"))
                    .build(), BodyHandlers.discarding());
            ask(home, pages, pages.size(), new Histogram(DIGITS));
            while (!search.isDone()) {
                ask(home, pages, pages.size(), times);
            }
        }
    }

    private static void askWarm(URI home, List<String> pages, Histogram times)
            throws IOException, InterruptedException {
        ask(home, pages, WARM_REQUESTS, new Histogram(DIGITS));
        ask(home, pages, REQUESTS, times);
    }

    /// Each page once in some order, or again until there were so many.
    private static void ask(URI home, List<String> pages, int requests, Histogram times)
            throws IOException, InterruptedException {
        var order = new ArrayList<>(pages);
        Collections.shuffle(order, new Random(1));
        try (var client = HttpClient.newHttpClient()) {
            for (int i = 0; i < requests; i++) {
                var request = HttpRequest.newBuilder(home.resolve(order.get(i % order.size())))
                        .header("Accept-Encoding", "gzip").build();
                long start = System.nanoTime();
                var answer = client.send(request, BodyHandlers.ofByteArray());
                times.recordValue(System.nanoTime() - start);
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(request + " " + answer.statusCode());
                }
            }
        }
    }

    private static void report(List<Double> loads, Histogram early, Histogram first,
            Histogram again, Histogram listings) {
        System.out.printf("Load of the machine at the end: %.1f on %d cores.%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
        System.out.printf("| %,d documents and %,d listings read in a new JVM, then again, s "
                + "| %.2f, %.2f |%n", DOCUMENTS, LISTINGS, loads.getFirst(), loads.getLast());
        line("a document's page from memory while the search index is made", early);
        line("a document's page when it is first shown", first);
        line("a document's page from memory", again);
        line("a listing's page from memory", listings);
        System.out.println(loads.getFirst() < LOAD_SECONDS_MAX
                && again.getValueAtPercentile(99) / NANOS_A_MILLI < P99_MILLIS_MAX
                ? "Both bars are met." : "A bar is not met.");
    }

    private static void line(String what, Histogram times) {
        System.out.printf("| %s, ms: p50, p99, longest of %,d | %.2f, %.2f, %.1f |%n", what,
                times.getTotalCount(), times.getValueAtPercentile(50) / NANOS_A_MILLI,
                times.getValueAtPercentile(99) / NANOS_A_MILLI,
                times.getMaxValue() / NANOS_A_MILLI);
    }

    private static List<String> addresses(Path folder, String before) throws IOException {
        return markdown(folder).stream().map(file -> before + name(file)).toList();
    }

    private static List<Path> markdown(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.md$", "");
    }
}
