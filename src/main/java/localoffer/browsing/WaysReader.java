package localoffer.browsing;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import localoffer.browsing.Way.Door;
import localoffer.content.Part;
import localoffer.content.Reading;
import localoffer.directory.Directory;
import localoffer.places.Place;
import localoffer.places.Places;

/// Reads `content/browse/`.
@Singleton
class WaysReader implements Part<Ways> {

    private static final Set<String> DOORS = Set.of("professionals", "schools", "young-people");
    private static final List<String> FIXED = List.of("/browse", "/needs", "/new", "/places");
    private static final Comparator<Way> IN_ORDER =
            Comparator.comparingInt(Way::order).thenComparing(Way::title);

    @Override
    public Class<Ways> type() {
        return Ways.class;
    }

    @Override
    public Ways read(Reading reading) {
        var file = new WayFile(reading);
        Map<String, Way> doors = new TreeMap<>();
        ways(reading, file, Door.ITSELF).forEach(way -> doors.put(way.id(), way));
        DOORS.stream().filter(name -> !doors.containsKey(name)).forEach(name ->
                reading.problem("browse/" + name + ".md", 1,
                        "This file is missing. Put it back from the last version."));
        doors.keySet().stream().filter(name -> !DOORS.contains(name)).forEach(name ->
                reading.problem("browse/" + name + ".md", 1, "There is no such page. Put a page"
                        + " about what is happening into the folder browse/situations."));
        var situations = ways(reading, file, Door.SITUATION);
        var young = ways(reading, file, Door.YOUNG);
        var ways = new Ways(situations, young, doors, new TreeSet<>());
        return new Ways(situations, young, doors, addresses(reading, ways));
    }

    private static List<Way> ways(Reading reading, WayFile file, Door door) {
        return reading.files(door.folder(), ".md").stream()
                .map(source -> file.read(source, door)).sorted(IN_ORDER).toList();
    }

    private static SortedSet<String> addresses(Reading reading, Ways ways) {
        var addresses = new TreeSet<>(FIXED);
        ways.all().forEach(way -> addresses.add(way.address()));
        Arrays.stream(Phase.values()).forEach(phase -> addresses.add(phase.address()));
        reading.part(Directory.class).taxonomies().needs().terms()
                .forEach(need -> addresses.add(NeedController.address(need)));
        var places = reading.part(Places.class);
        places.towns().stream().map(Place::slug).map(PlaceController::address)
                .forEach(addresses::add);
        places.districts().stream().map(Place::slug).map(PlaceController::address)
                .forEach(addresses::add);
        return addresses;
    }
}
