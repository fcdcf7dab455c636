package localoffer.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The listings that are looked for as themselves: those to ask about a kind of question, though
/// they may not say its words, and those whose whole name was typed. In the index each has one
/// more word, which nobody can type, so that it is found like any other.
final class Advisers {

    /// In `advisers.txt` it stands for whatever tells that another person harms someone.
    private static final List<String> HARMED = Words.stems("harmed by someone");
    /// The same for whatever tells that a body is in danger.
    private static final List<String> MEDICAL = Words.stems("medical emergency");
    /// The same for an age past those that the Local Offer is for.
    private static final List<String> OLDER = Words.stems("older than the local offer is for");

    private final Map<List<String>, Map<String, Float>> toAsk = new LinkedHashMap<>();
    private final Map<List<String>, Set<String>> called = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    /// @param stems of what is typed
    /// @param id of the listing
    void ask(List<String> stems, String id, float weight) {
        ids.add(id);
        toAsk.computeIfAbsent(stems, k -> new LinkedHashMap<>()).merge(id, weight, Math::max);
    }

    void called(List<String> stems, String id) {
        ids.add(id);
        called.computeIfAbsent(stems, k -> new LinkedHashSet<>()).add(id);
    }

    /// Whom to ask, each with its weight, by the stems of what is typed.
    Map<List<String>, Map<String, Float>> toAsk() {
        return toAsk;
    }

    /// Whom to ask when another person harms someone, the first first.
    List<String> harmed() {
        return toAsk(HARMED);
    }

    /// Whom to ask in a medical emergency, beside those who come with an ambulance.
    List<String> medical() {
        return toAsk(MEDICAL);
    }

    /// Who helps people who are too old for the Local Offer, the first first.
    List<String> older() {
        return toAsk(OLDER);
    }

    private List<String> toAsk(List<String> stems) {
        return List.copyOf(toAsk.getOrDefault(stems, Map.of()).keySet());
    }

    /// The listings of just this name.
    Set<String> called(List<String> stems) {
        return called.getOrDefault(stems, Set.of());
    }

    boolean has(String id) {
        return ids.contains(id);
    }

    /// The word of a listing. No text has a word with such a mark.
    static String listing(String id) {
        return "@" + id;
    }
}
