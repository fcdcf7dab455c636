package localoffer.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import localoffer.content.Part;
import localoffer.content.Readings;
import localoffer.directory.Directory;
import localoffer.directory.MadeUpDirectory;
import localoffer.directory.Service;
import localoffer.places.Places;
import localoffer.sample.Parts;
import localoffer.sample.TestClock;

/// The work of the search page over made-up listings, with PostgreSQL's full-text search doing
/// the same beside it, round by round. README says how to run it.
///
/// All of the site's work is done through its own entry: the query as the address says it, the
/// search, and the page's record; once more with the HTML of it.
final class SearchBenchmark {

    private static final Path FOLDER = Path.of("target", "search-benchmark");
    private static final Path CONTENT = Path.of("content");
    private static final String SIZES = "2000,20000,300000";
    private static final int LARGE = 100_000;
    private static final int ROUNDS = 6;
    private static final int ROUNDS_LARGE = 2;
    private static final int WARM_SECONDS = 10;
    private static final int WARM_PASSES = 10;
    private static final int WARM_SECONDS_MAX = 25;
    private static final int COLLECTIONS = 4;
    /// The site finds the few documents too, and PostgreSQL measures on a flat map.
    private static final int DOCUMENTS = 10;
    private static final double ROUGHLY = 0.01;
    private static final int CROWDS = 3;
    private static final double CROWD_SECONDS = 4;

    private final Corpus corpus;
    private final List<SearchQuery> queries;
    private final Peer peer;
    private final SitePages pages;

    private SearchBenchmark(Corpus corpus, List<SearchQuery> queries, Peer peer,
            SitePages pages) {
        this.corpus = corpus;
        this.queries = queries;
        this.peer = peer;
        this.pages = pages;
    }

    /// @param arguments one: numbers of listings with commas between; none for all three sizes
    public static void main(String[] arguments) throws Exception {
        var sizes = arguments.length == 0 || arguments[0].isBlank() ? SIZES : arguments[0];
        Locale.setDefault(Locale.UK);
        long start = System.nanoTime();
        var directory = RealContent.part(Directory.class);
        var places = RealContent.part(Places.class);
        var corpus = new Corpus(directory.services(), directory.taxonomies(), places);
        var queries = MixedQueries.of(corpus, List.copyOf(directory.services()));
        var facets = new PeerFacets(directory.taxonomies());
        Files.createDirectories(FOLDER);
        try (var peer = Peer.start(FOLDER, places, facets);
                var pages = new SitePages(peer.database("site"))) {
            var benchmark = new SearchBenchmark(corpus, queries, peer, pages);
            var measured = new ArrayList<Measured>();
            for (var size : sizes.split(",", -1)) {
                measured.add(benchmark.measure(Integer.parseInt(size.strip())));
            }
            var report = Report.of(measured, peer.about(), facets.unknown(), queries.size(),
                    (System.nanoTime() - start) / 1e9);
            System.out.println(report);
            Files.writeString(FOLDER.resolve("report.md"), report);
        }
    }

    private Measured measure(int size) throws Exception {
        tell(size, "making listings up");
        long empty = heap();
        var made = new MadeUpDirectory(corpus.services(size), corpus.taxonomies(),
                TestClock.TODAY);
        long listings = heap() - empty;
        tell(size, "building the index");
        Supplier<SearchIndex> build = () -> Readings.of(CONTENT, parts(made), TestClock.TODAY)
                .part(SearchIndex.class);
        long start = System.nanoTime();
        var index = build.get();
        double built = (System.nanoTime() - start) / 1e9;
        long held = heap() - empty - listings;
        tell(size, "filling PostgreSQL");
        start = System.nanoTime();
        peer.fill(made.directory().services());
        double filled = (System.nanoTime() - start) / 1e9;
        var agreement = agreement(index);
        var contestants = List.of(
                new Contestant("Local Offer", query -> search(index, query)),
                new Contestant("Local Offer, with the HTML", query -> html(index, query)),
                new Contestant("PostgreSQL", query -> peer.search(query).total()));
        run(size, contestants);
        tell(size, "rebuilding while one client searches");
        var rebuilding = Rebuilding.of(build, index, queries);
        return new Measured(size, contestants, new Measured.Index(built, listings, held,
                LuceneFiles.bytes(index)), rebuilding,
                new Measured.Peer(filled, peer.bytes(), peer.indexBytes(), agreement));
    }

    /// On how many searches without words, which mean the same to both, both find as many.
    private String agreement(SearchIndex index) {
        var same = queries.stream().filter(query -> query.words().isEmpty())
                .map(query -> new int[] {search(index, query), peer.search(query).total()})
                // Where nothing passes the filters, the site leaves them out and says so.
                .filter(found -> found[1] > 0)
                .map(found -> Math.abs(found[0] - found[1]) <= DOCUMENTS + found[1] * ROUGHLY)
                .toList();
        return same.stream().filter(agreed -> agreed).count() + " of " + same.size();
    }

    private void run(int size, List<Contestant> contestants) throws Exception {
        for (var contestant : contestants) {
            double warm = 0;
            int passes = 0;
            while (warm < WARM_SECONDS
                    || (passes < WARM_PASSES && warm < WARM_SECONDS_MAX)) {
                warm += contestant.warmUp(queries);
                passes++;
            }
            tell(size, "warmed up " + contestant.name() + " with " + passes + " passes");
        }
        int rounds = size < LARGE ? ROUNDS : ROUNDS_LARGE;
        for (int round = 0; round < rounds; round++) {
            tell(size, "round " + (round + 1) + " of " + rounds);
            for (int i = 0; i < contestants.size(); i++) {
                contestants.get((i + round) % contestants.size()).round(round, queries);
            }
        }
        for (int crowd = 0; crowd < CROWDS; crowd++) {
            tell(size, "four clients, " + (crowd + 1) + " of " + CROWDS);
            for (var contestant : contestants) {
                contestant.crowd(queries, CROWD_SECONDS);
            }
        }
    }

    private static int search(SearchIndex index, SearchQuery query) {
        return page(index, query).results().total();
    }

    private int html(SearchIndex index, SearchQuery query) {
        return pages.characters(page(index, query));
    }

    private static SearchPage page(SearchIndex index, SearchQuery query) {
        return SearchPage.of(index.search(query), index.taxonomies());
    }

    /// The parts of the real content, with other services.
    private static List<Part<?>> parts(MadeUpDirectory made) {
        return Stream.<Part<?>>concat(Stream.of(made), Parts.all().stream()
                .filter(part -> !part.type().equals(made.type()))).toList();
    }

    /// What is held after everything that is not has been thrown away.
    private static long heap() throws InterruptedException {
        var runtime = Runtime.getRuntime();
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            Thread.sleep(100); // What is freed by references is thrown away by the next one.
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void tell(int size, String what) {
        System.err.printf("%,d listings: %s%n", size, what);
    }
}
