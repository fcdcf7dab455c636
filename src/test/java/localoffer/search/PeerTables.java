package localoffer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import localoffer.directory.Service;
import org.postgresql.PGConnection;

/// The listings as PostgreSQL holds them: a lean table that is searched, with its word vectors in
/// the row and not packed away, and a table of the texts that only the ten hits are read from.
final class PeerTables {

    private static final Pattern NOT_WORD = Pattern.compile("[^a-z]+");
    private static final String NULL = "\\N";
    private static final int CORES = 2;
    private static final int BATCH_CHARACTERS = 1 << 20;

    private static final List<String> BEFORE = List.of(
            "create extension if not exists pg_trgm",
            "create extension if not exists fuzzystrmatch",
            "drop table if exists made, listing, texts, word",
            """
            create unlogged table made (id int, by_name int, title text, also text,
                summary text, terms text, body text, facets int[], age_min int,
                age_max int, place point, standing real)""",
            "create table word (word text, listings int)");

    private static final List<String> TABLES = List.of(
            """
            create table listing (id int, by_name int, facets int[], age_min int, age_max int,
                place point, standing real, tsv tsvector)""",
            "alter table listing alter column tsv set storage external",
            "alter table listing set (toast_tuple_target = 8160)");

    /// Taking words apart is most of the work, so each core does it for its part of the listings.
    private static final String PART = """
            insert into listing
            select id, by_name, facets, age_min, age_max, place, standing,
                setweight(to_tsvector('english', title || ' . ' || also), 'A')
                || setweight(to_tsvector('english', summary), 'B')
                || setweight(to_tsvector('english', terms), 'C')
                || setweight(to_tsvector('english', body), 'D')
            from made where id % {cores} = {core}""";

    private static final List<String> AFTER = List.of(
            "create table texts as select id, title, summary, body from made order by id",
            "drop table made",
            "create index on listing using gin (tsv) with (fastupdate = off)",
            "create index on listing using gin (facets) with (fastupdate = off)",
            "create index on listing using gist (place)",
            "alter table listing add primary key (id)",
            "alter table texts add primary key (id)",
            "alter table word add primary key (word)",
            "create index on word using gin (word gin_trgm_ops)",
            "vacuum (analyze) listing", "vacuum (analyze) texts", "vacuum (analyze) word",
            "checkpoint");

    private final DataSource database;
    private final PeerFacets facets;
    private final Map<String, Integer> words = new HashMap<>();
    private final StringBuilder rows = new StringBuilder();

    PeerTables(DataSource database, PeerFacets facets) {
        this.database = database;
        this.facets = facets;
    }

    void fill(Collection<Service> services) throws InterruptedException, ExecutionException {
        run(BEFORE);
        try (var connection = database.getConnection()) {
            var home = PeerFacets.home(services);
            var named = new AtomicInteger();
            copy(connection, "made", services.stream()
                    .sorted(Comparator.comparing(Service::name, String.CASE_INSENSITIVE_ORDER))
                    .map(service -> row(service, named.incrementAndGet(), home)));
            copy(connection, "word", words.entrySet().stream()
                    .map(word -> List.of(word.getKey(), Integer.toString(word.getValue()))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run(TABLES);
        var cores = String.valueOf(CORES);
        try (var threads = Executors.newFixedThreadPool(CORES)) {
            var parts = IntStream.range(0, CORES).mapToObj(core -> threads.submit(() ->
                    run(List.of(PART.replace("{cores}", cores)
                            .replace("{core}", Integer.toString(core)))))).toList();
            for (var part : parts) {
                part.get();
            }
        }
        run(AFTER);
    }

    private void run(List<String> statements) {
        try (var connection = database.getConnection(); var sql = connection.createStatement()) {
            for (var statement : statements) {
                sql.execute(statement);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> row(Service service, int named, String home) {
        var terms = Stream.of(
                        Stream.concat(service.needs().stream(), service.topics().stream())
                                .flatMap(term -> Stream.concat(Stream.of(term.name()),
                                        term.also().stream())),
                        service.where().stream().map(Service.Where::town),
                        Stream.of(service.provider()))
                .flatMap(texts -> texts).collect(Collectors.joining(" . "));
        var also = String.join(" . ", service.alsoCalled());
        var body = String.join(" ", service.howToGetIn(), service.whatHappensNext(),
                service.costNote(), service.body().words());
        Stream.of(service.name(), also, service.summary(), terms, body)
                .flatMap(text -> NOT_WORD.splitAsStream(text.toLowerCase(Locale.UK)))
                .filter(word -> !word.isEmpty()).distinct()
                .forEach(word -> words.merge(word, 1, Integer::sum));
        var place = service.where().stream().flatMap(where -> PeerFacets.point(where).stream())
                .findFirst().map(PeerFacets::inMiles).orElse(NULL);
        return List.of(service.id().replaceAll("[^0-9]", ""), Integer.toString(named),
                service.name(), also, service.summary(), terms, body, facets.of(service),
                Integer.toString(service.ages().least()), Integer.toString(service.ages().most()),
                place, service.area().equals(home) ? "1" : "0.8");
    }

    private void copy(Connection connection, String table, Stream<List<String>> lines)
            throws SQLException, IOException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI()
                .copyIn("copy " + table + " from stdin (format csv, null '" + NULL + "')");
        var each = lines.iterator();
        while (each.hasNext()) {
            rows.append(each.next().stream()
                    .map(cell -> cell.equals(NULL) ? NULL
                            : "\"" + cell.replace("\"", "\"\"") + "\"")
                    .collect(Collectors.joining(","))).append('\n');
            if (rows.length() > BATCH_CHARACTERS || !each.hasNext()) {
                var bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(bytes, 0, bytes.length);
                rows.setLength(0);
            }
        }
        copy.endCopy();
    }
}
