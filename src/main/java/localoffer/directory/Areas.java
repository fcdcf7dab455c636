package localoffer.directory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import localoffer.content.Fields;
import localoffer.content.Reading;
import localoffer.places.Place;
import localoffer.places.Places;

/// What a listing may say about where the families live whom it serves: named areas and council
/// areas from `content/directory/areas.yaml`, postcode districts, towns and villages.
final class Areas {

    private static final String FILE = "directory/areas.yaml";
    private static final Pattern DISTRICT = Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]?");

    private static final Pattern TOWN = Pattern.compile("[^0-9]+");

    private final Places places;
    private final String home;
    private final Set<String> authorities = new TreeSet<>();
    private final Map<String, Set<String>> named = new HashMap<>();
    private final Set<String> everywhere = new HashSet<>();

    private Areas(Places places, String home) {
        this.places = places;
        this.home = home;
    }

    static Areas read(Reading reading) {
        try (var fields = reading.yaml(FILE)) {
            var areas = new Areas(reading.part(Places.class), fields.text("home"));
            areas.authorities.addAll(fields.texts("authorities"));
            if (!areas.authorities.contains(areas.home)) {
                fields.problem("home", "\"" + areas.home
                        + "\" is not one of the authorities below. Add it to them.");
            }
            fields.maps("areas").forEach(areas::name);
            return areas;
        }
    }

    private void name(Fields fields) {
        try (fields) {
            var id = fields.text("id");
            var members = new HashSet<>(fields.texts("authorities"));
            members.stream().filter(one -> !authorities.contains(one)).forEach(one ->
                    fields.problem("authorities", "\"" + one
                            + "\" is not one of the authorities of this file. Add it to them."));
            if (named.put(id, members) != null) {
                fields.problem("id", "The id \"" + id
                        + "\" stands twice in this list. Take one of the two out.");
            }
            if (fields.flag("everywhere")) {
                everywhere.add(id);
            }
        }
    }

    /// The area that a listing names in a field; unknown when it names none.
    ServiceArea area(Fields fields, String name) {
        var whole = new HashSet<String>();
        var districts = new HashSet<String>();
        var towns = new HashSet<String>();
        boolean all = false;
        for (var one : fields.texts(name)) {
            all |= everywhere.contains(one);
            if (named.containsKey(one)) {
                whole.addAll(named.getOrDefault(one, Set.of()));
            } else if (authorities.contains(one)) {
                whole.add(one);
            } else {
                // Under the name that the gazetteer has for it, however it is written here.
                var place = places.find(one).map(Place::name).orElse("");
                if (DISTRICT.matcher(place).matches()) {
                    districts.add(place);
                } else if (TOWN.matcher(place).matches()) {
                    towns.add(place);
                } else {
                    fields.problem(name, unknown(one));
                }
            }
        }
        return new ServiceArea(all, all || whole.contains(home), whole, districts, towns);
    }

    private String unknown(String name) {
        var ids = List.copyOf(new TreeSet<>(named.keySet()));
        return "\"" + name + "\" is no area that we know. Write one of " + String.join(", ", ids)
                + "; a council area of areas.yaml; a postcode district such as DL14; or a town.";
    }
}
