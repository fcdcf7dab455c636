package localoffer.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/// What was made for a search, at hand for the next that needs the same. When there is too much of
/// it, all goes: what everybody looks for is soon back.
final class AtHand<K, V> {

    private final int most;
    private final Function<K, V> making;
    private final Predicate<V> worth;
    private final Map<K, V> made = new ConcurrentHashMap<>();

    /// @param most how many stay at hand
    AtHand(int most, Function<K, V> making) {
        this(most, making, value -> true);
    }

    /// @param worth tells what may stay at hand
    AtHand(int most, Function<K, V> making, Predicate<V> worth) {
        this.most = most;
        this.making = making;
        this.worth = worth;
    }

    /// Two threads may make the same at once.
    V of(K key) {
        var known = made.get(key);
        if (known != null) {
            return known;
        }
        var fresh = making.apply(key);
        if (worth.test(fresh)) {
            if (made.size() >= most) {
                made.clear();
            }
            made.put(key, fresh);
        }
        return fresh;
    }
}
