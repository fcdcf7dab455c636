package localoffer.search;

import java.util.List;

/// What was measured over one corpus.
///
/// @param contestants the site, the site with its HTML, and PostgreSQL
record Measured(int size, List<Contestant> contestants, Index index, Rebuilding rebuilding,
        Peer peer) {

    /// @param seconds to build it the first time
    /// @param listings bytes of heap that the listings take
    /// @param held bytes of heap that the index adds, Lucene's files included
    /// @param files bytes of Lucene's files
    record Index(double seconds, long listings, long held, long files) {}

    /// @param seconds to load the tables, index them and clean up
    /// @param tables bytes of the tables with their indexes
    /// @param words bytes of the index over the words
    /// @param agreement on how many searches without words it finds as many as the site
    record Peer(double seconds, long tables, long words, String agreement) {}

    Contestant site() {
        return contestants.getFirst();
    }

    Contestant postgres() {
        return contestants.getLast();
    }

    double times() {
        return site().searchesASecond() / postgres().searchesASecond();
    }
}
