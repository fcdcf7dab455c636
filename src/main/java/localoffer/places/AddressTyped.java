package localoffer.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Finds the place in an address without a postcode. An address goes from the narrow to the wide:
/// of the known places that follow each other at its end, the first is meant (Crook, Bishop
/// Auckland), and the town that the county is called after is the county there (Crook, Durham).
final class AddressTyped {

    private static final int NAME_WORDS_MAX = 4;
    private static final Set<String> PARTS_OF_TOWN =
            Set.of("town", "centre", "center", "area", "village", "uk", "england");

    private final Places places;

    AddressTyped(Places places) {
        this.places = places;
    }

    Optional<Place> place(String typed) {
        var parts = parts(typed);
        Optional<Places.Elsewhere> away = Optional.empty();
        for (int i = parts.size() - 1; i >= 0; i--) {
            var there = places.find(parts.get(i));
            if (there.isPresent()) {
                return Optional.of(narrowest(parts.subList(0, i), parts.get(i), there.get()))
                        .filter(isIn(away));
            }
            var last = atEnd(words(parts.get(i)));
            if (last.isPresent()) {
                return last.filter(isIn(away));
            }
            if (away.isEmpty()) {
                away = elsewhere(parts.get(i));
            }
        }
        return Optional.empty();
    }

    /// A place far away that an address without any place of ours is in.
    Optional<Places.Elsewhere> elsewhere(String typed) {
        return parts(typed).reversed().stream()
                .flatMap(part -> places.elsewhere(part).stream()).findFirst();
    }

    /// @param before the parts before the one that names the wide place
    private Place narrowest(List<String> before, String name, Place wide) {
        var narrow = wide;
        for (int i = before.size() - 1; i >= 0; i--) {
            var there = places.find(before.get(i));
            if (there.isEmpty()) {
                boolean county = narrow.equals(wide) && places.isHomeTown(name);
                return county ? atEnd(words(before.get(i))).orElse(narrow) : narrow;
            }
            narrow = there.get();
        }
        return narrow;
    }

    /// The longest name that the words end in.
    private Optional<Place> atEnd(List<String> words) {
        for (int length = Math.min(NAME_WORDS_MAX, words.size()); length > 0; length--) {
            var before = words.subList(0, words.size() - length);
            var name = String.join(" ", words.subList(words.size() - length, words.size()));
            if (places.isHome(name)) {
                return atEnd(before);
            }
            var there = places.findAnywhere(name);
            if (there.isPresent()) {
                return places.isHomeTown(name) ? atEnd(before).or(() -> there) : there;
            }
        }
        return Optional.empty();
    }

    /// Richmond in North Yorkshire is not far away, and Stanley in Scotland is none of ours.
    private static Predicate<Place> isIn(Optional<Places.Elsewhere> away) {
        return place -> away.isEmpty() || place.authorities().stream()
                .anyMatch(authority -> authority.contains(away.get().name()));
    }

    private static List<String> parts(String typed) {
        return Arrays.stream(typed.split("[,;]", -1)).map(String::strip)
                .filter(part -> !part.isEmpty()).toList();
    }

    /// Without what only says which part of a town: Crook town centre.
    private static List<String> words(String part) {
        var words = new ArrayList<>(List.of(part.split("[\\s.]+")));
        while (words.size() > 1 && PARTS_OF_TOWN.contains(Places.key(words.getLast()))) {
            words.removeLast();
        }
        return words;
    }
}
