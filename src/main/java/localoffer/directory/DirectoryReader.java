package localoffer.directory;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localoffer.content.Part;
import localoffer.content.Reading;
import localoffer.content.SourceFile;
import localoffer.directory.Directory.Taxonomies;

/// Reads `content/directory/`.
@Singleton
class DirectoryReader implements Part<Directory> {

    private static final String SERVICES = "directory/services";
    /// More do not fit a postcard.
    private static final int KEY_CONTACTS_MAX = 9;
    private static final String TAXONOMIES = "directory/taxonomies/";

    @Override
    public Class<Directory> type() {
        return Directory.class;
    }

    @Override
    public Directory read(Reading reading) {
        var taxonomies = new Taxonomies(
                Taxonomy.grouped(reading, TAXONOMIES + "needs.yaml", "areas", "needs"),
                Taxonomy.flat(reading, TAXONOMIES + "topics.yaml", "topics"),
                Taxonomy.flat(reading, TAXONOMIES + "audiences.yaml", "audiences"),
                Taxonomy.flat(reading, TAXONOMIES + "sectors.yaml", "sectors"),
                Taxonomy.flat(reading, TAXONOMIES + "access.yaml", "access"),
                Taxonomy.ages(reading, TAXONOMIES + "ages.yaml", "ages"));
        var areas = Areas.read(reading);
        var services = new TreeMap<String, Service>();
        var files = reading.files(SERVICES, ".md");
        var ids = files.stream().map(SourceFile::name).collect(Collectors.toSet());
        for (var file : files) {
            services.put(file.name(),
                    new ServiceReader(reading, file, taxonomies, areas, ids).read());
        }
        var byOldId = byOldId(reading, services);
        services.values().forEach(service -> checkNamed(reading, service, byOldId, ids));
        var directory = new Directory(Collections.unmodifiableMap(services),
                byOldId, taxonomies, reading.today());
        directory.keyContacts().stream().skip(KEY_CONTACTS_MAX).forEach(service ->
                reading.problem(file(service), reading.line(file(service), "key-contact:"),
                        "The contact card has room for " + KEY_CONTACTS_MAX + ". Take one off:"
                                + " take \"key-contact\" out of a listing."));
        return directory;
    }

    /// A listing may name others by the slugs that they had before.
    private static void checkNamed(Reading reading, Service service,
            Map<String, Service> byOldId, Set<String> ids) {
        var file = file(service);
        Stream.concat(service.state().instead().stream(), service.related().stream())
                .filter(id -> !ids.contains(id) && !byOldId.containsKey(id))
                .forEach(id -> reading.problem(file, reading.line(file, id),
                        "There is no service \"" + id
                                + "\". Write the name of its file, without the ending."));
    }

    private static String file(Service service) {
        return SERVICES + "/" + service.id() + ".md";
    }

    /// An old slug leads to one service, and not to one that is there itself.
    private static Map<String, Service> byOldId(
            Reading reading, Map<String, Service> services) {
        var byOldId = new HashMap<String, Service>();
        for (var service : services.values()) {
            for (var old : service.names().oldIds()) {
                var other = services.get(old);
                if (other == null) {
                    other = byOldId.putIfAbsent(old, service);
                }
                if (other != null) {
                    var file = file(service);
                    reading.problem(file, reading.line(file, old), "The old id \"" + old
                            + "\" is that of \"" + other.id() + "\" too, and an address can lead"
                            + " to one service only. Take it out here or there.");
                }
            }
        }
        return byOldId;
    }
}
