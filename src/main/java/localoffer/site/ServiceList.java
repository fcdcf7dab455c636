package localoffer.site;

import java.util.List;
import localoffer.directory.Directory;
import localoffer.directory.Service;
import localoffer.directory.Term;
import localoffer.web.Alphabet;
import localoffer.web.Alphabet.Letter;

/// All services from A to Z, and ways into the search by need.
record ServiceList(int count, List<Area> areas, List<Letter<Service>> letters) {

    /// An area of need with the needs in it.
    record Area(String name, List<Term> needs) {}

    static ServiceList of(Directory directory) {
        var needs = directory.taxonomies().needs();
        var areas = needs.groups().stream().map(group -> new Area(group.name(),
                needs.terms().stream().filter(need -> need.group().equals(group.id())).toList()))
                .toList();
        return new ServiceList(directory.services().size(), areas,
                Alphabet.of(directory.services(), Service::name));
    }
}
