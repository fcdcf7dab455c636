package localoffer.directory;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import localoffer.content.Part;
import localoffer.content.Reading;
import localoffer.directory.Directory.Taxonomies;

/// Stands in the place of the directory that is read from files: the same lists, other services.
public final class MadeUpDirectory implements Part<Directory> {

    private final Directory directory;

    public MadeUpDirectory(List<Service> services, Taxonomies taxonomies,
            LocalDate today) {
        var byId = new TreeMap<String, Service>();
        services.forEach(service -> byId.put(service.id(), service));
        this.directory = new Directory(Collections.unmodifiableMap(byId), Map.of(), taxonomies,
                today);
    }

    public Directory directory() {
        return directory;
    }

    @Override
    public Class<Directory> type() {
        return Directory.class;
    }

    @Override
    public Directory read(Reading reading) {
        return directory;
    }
}
