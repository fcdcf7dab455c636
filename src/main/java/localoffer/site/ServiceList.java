package localoffer.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import localoffer.directory.Directory;
import localoffer.directory.Service;
import localoffer.web.Alphabet;
import localoffer.web.Alphabet.Letter;

/// All services from A to Z, under each of the names that people know them by.
record ServiceList(int count, List<Letter<Line>> letters) {

    /// One name.
    ///
    /// @param reference false for the listing's own name, true for another one that leads to it
    record Line(String words, boolean reference, List<Service> services) {}

    static ServiceList of(Directory directory) {
        var services = directory.services();
        var lines = new ArrayList<Line>();
        services.forEach(one -> lines.add(new Line(one.name(), false, List.of(one))));
        var names = services.stream().map(one -> key(one.name())).toList();
        var others = new TreeMap<String, Line>();
        for (var service : services) {
            for (var other : service.alsoCalled()) {
                if (!names.contains(key(other)) && !standTogether(service.name(), other)) {
                    others.merge(key(other), new Line(other, true, List.of(service)),
                            ServiceList::both);
                }
            }
        }
        lines.addAll(others.values());
        return new ServiceList(services.size(), Alphabet.of(lines, Line::words));
    }

    /// Two names of which one begins with the other would stand side by side.
    private static boolean standTogether(String name, String other) {
        return key(name).startsWith(key(other)) || key(other).startsWith(key(name));
    }

    private static Line both(Line one, Line other) {
        var services = new ArrayList<>(one.services());
        other.services().stream().filter(service -> !services.contains(service))
                .forEach(services::add);
        return new Line(one.words(), true, services);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.UK);
    }
}
