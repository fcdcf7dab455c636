package localoffer.search;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import localoffer.directory.Service;
import localoffer.places.Place;
import localoffer.places.Places;

/// PostgreSQL doing the work of the search page, tuned as an owner of such a site would: memory
/// settings, a lean table, GIN and GiST indexes, one prepared statement a search, no JIT, which
/// costs more than it gives here.
///
/// It asks for all words, mends those that no listing has when nothing was found, and asks for any
/// of them when still nothing was. It knows no synonyms, phrases or names: less work than the
/// site's.
final class Peer implements AutoCloseable {

    private static final Map<String, String> SETTINGS = Map.of(
            "shared_buffers", "1GB", "effective_cache_size", "4GB", "work_mem", "64MB",
            "maintenance_work_mem", "512MB", "random_page_cost", "1.1", "jit", "off",
            "max_wal_size", "8GB", "max_connections", "60");
    private static final int CLIENTS = 4;
    private static final Pattern WORD_ENDS = Pattern.compile("[^\\p{L}\\p{N}']+");
    private static final String MEND = """
            select asked.word, (select known.word from word known
                where known.word % asked.word
                order by levenshtein(known.word, asked.word), known.listings desc limit 1)
            from unnest(?) asked(word)
            where length(asked.word) > 3
                and not exists (select from word same where same.word = asked.word)""";

    private final EmbeddedPostgres server;
    private final HikariDataSource database;
    private final Places places;
    private final PeerFacets facets;

    private Peer(EmbeddedPostgres server, Places places, PeerFacets facets) {
        this.server = server;
        this.places = places;
        this.facets = facets;
        var config = new HikariConfig();
        config.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
        config.setMaximumPoolSize(CLIENTS);
        config.addDataSourceProperty("prepareThreshold", 1);
        config.setConnectionInitSql("set pg_trgm.similarity_threshold = 0.25");
        this.database = new HikariDataSource(config);
    }

    static Peer start(Path folder, Places places, PeerFacets facets) {
        var builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.resolve("server").toFile())
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(true);
        SETTINGS.forEach(builder::setServerConfig);
        try {
            return new Peer(builder.start(), places, facets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void fill(Collection<Service> services) throws InterruptedException, ExecutionException {
        new PeerTables(database, facets).fill(services);
        database.getHikariPoolMXBean().softEvictConnections();
    }

    /// Another database of the same server.
    String database(String name) {
        try (var connection = database.getConnection(); var sql = connection.createStatement()) {
            sql.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return server.getJdbcUrl("postgres", name);
    }

    /// Its version and how it was set up.
    String about() {
        return ask("show server_version") + " with " + SETTINGS.entrySet().stream().sorted(
                Map.Entry.comparingByKey()).map(setting -> setting.getKey() + " "
                + setting.getValue()).collect(Collectors.joining(", "));
    }

    /// The tables with their indexes, and of that the index over the words.
    long bytes() {
        return Long.parseLong(ask("select sum(pg_total_relation_size(name::regclass))"
                + " from unnest(array['listing', 'texts', 'word']) name"));
    }

    long indexBytes() {
        return Long.parseLong(ask("select pg_relation_size('listing_tsv_idx')"));
    }

    PeerResults search(SearchQuery query) {
        var place = places.find(query.near());
        var found = search(query, query.words(), PeerSql.Mode.ALL, place);
        if (found.matched() == 0 && !query.words().isEmpty()) {
            var mended = mended(query.words());
            if (!mended.equals(query.words())) {
                found = search(query, mended, PeerSql.Mode.ALL, place);
            }
            if (found.matched() == 0) {
                found = search(query, mended, PeerSql.Mode.ANY, place);
            }
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        database.close();
        server.close();
    }

    private PeerResults search(
            SearchQuery query, String words, PeerSql.Mode mode, Optional<Place> place) {
        var statement = new PeerSql(query, words, mode, place, facets).statement();
        try (var connection = database.getConnection();
                var sql = connection.prepareStatement(statement.sql())) {
            for (int i = 0; i < statement.values().size(); i++) {
                var value = statement.values().get(i);
                sql.setObject(i + 1, value instanceof Integer[] numbers
                        ? connection.createArrayOf("int4", numbers) : value);
            }
            try (var rows = sql.executeQuery()) {
                return PeerResults.read(rows, query, facets);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(statement.sql(), e);
        }
    }

    private String mended(String words) {
        var mended = new ArrayList<>(List.of(WORD_ENDS.split(words, -1)));
        try (var connection = database.getConnection();
                var sql = connection.prepareStatement(MEND)) {
            sql.setArray(1, connection.createArrayOf("text", mended.toArray()));
            try (var rows = sql.executeQuery()) {
                while (rows.next()) {
                    var meant = rows.getString(2);
                    if (meant != null) {
                        Collections.replaceAll(mended, rows.getString(1), meant);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return String.join(" ", mended);
    }

    private String ask(String question) {
        try (var connection = database.getConnection();
                var sql = connection.createStatement();
                var answer = sql.executeQuery(question)) {
            answer.next();
            return Objects.requireNonNull(answer.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
