package localoffer.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What names mean besides themselves, with weights from 0 to 1. All names are stems.
final class Synonyms {

    /// From this weight on two names mean the same.
    static final float EQUAL_MIN = 0.8f;

    private final Map<List<String>, Map<List<String>, Float>> means = new HashMap<>();
    private final List<List<List<String>>> alike = new ArrayList<>();

    void add(List<String> key, List<String> value, float weight) {
        means.computeIfAbsent(key, k -> new LinkedHashMap<>()).merge(value, weight, Math::max);
    }

    /// One that no list tells more of means whatever the other means.
    void alike(List<String> one, List<String> other) {
        alike.add(List.of(one, other));
    }

    /// Empty when the stems stand for themselves alone.
    Map<List<String>, Float> of(List<String> stems) {
        return means.getOrDefault(stems, Map.of());
    }

    /// What is nearly the same as a wider thing is found by it too: whoever finds b by a, also
    /// finds what equals b. Call it when every line was read.
    void close() {
        alike.forEach(pair -> {
            share(pair.getFirst(), pair.getLast());
            share(pair.getLast(), pair.getFirst());
        });
        var more = new HashMap<List<String>, Map<List<String>, Float>>();
        means.forEach((key, others) -> others.forEach((near, weight) -> {
            if (weight < EQUAL_MIN) {
                of(near).forEach((far, equal) -> {
                    if (equal >= EQUAL_MIN && !far.equals(key)) {
                        more.computeIfAbsent(key, k -> new LinkedHashMap<>())
                                .merge(far, weight * equal, Math::max);
                    }
                });
            }
        }));
        more.forEach((key, others) -> others.forEach((far, weight) ->
                means.getOrDefault(key, new LinkedHashMap<>()).merge(far, weight, Math::max)));
    }

    /// What a list says of a name itself comes first, and then nothing is added.
    private void share(List<String> from, List<String> to) {
        if (of(to).size() <= 1) {
            var more = new LinkedHashMap<>(of(from));
            more.remove(to);
            more.forEach((other, weight) -> add(to, other, weight));
        }
    }

    /// @param ids of the listings to ask, each with its weight
    void advise(List<String> key, Map<String, Float> ids) {
        var keys = new HashSet<>(Set.of(key));
        of(key).forEach((other, weight) -> {
            if (weight >= EQUAL_MIN) {
                keys.add(other);
            }
        });
        keys.forEach(each -> ids.forEach((id, weight) ->
                add(each, List.of(Advisers.listing(id)), weight)));
    }
}
