package localoffer.directory;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import localoffer.content.Fields;
import localoffer.content.Part;
import localoffer.content.Reading;

/// What families can do when something goes wrong, by the kind of body that runs the service. A
/// listing that says more of its own stands before it.
public record Complaints(Map<String, Way> bySector) {

    /// @param words what to do, in order
    /// @param services ids of listings that help with it
    public record Way(String words, List<String> services) {}

    public Complaints {
        bySector = Map.copyOf(bySector);
    }

    public Way about(Term sector) {
        return bySector.getOrDefault(sector.id(), new Way("", List.of()));
    }

    @Singleton
    static final class Reader implements Part<Complaints> {

        private static final String FILE = "directory/complaints.yaml";

        @Override
        public Class<Complaints> type() {
            return Complaints.class;
        }

        @Override
        public Complaints read(Reading reading) {
            var directory = reading.part(Directory.class);
            var ways = new HashMap<String, Way>();
            try (var fields = reading.yaml(FILE)) {
                for (var sector : directory.taxonomies().sectors().terms()) {
                    ways.put(sector.id(), way(fields.map(sector.id()), directory));
                }
            }
            return new Complaints(ways);
        }

        private static Way way(Fields fields, Directory directory) {
            try (fields) {
                var services = fields.texts("services");
                services.stream().filter(id -> directory.named(id).isEmpty()).forEach(id ->
                        fields.problem("services", "There is no service \"" + id
                                + "\". Write the name of its file, without the ending."));
                return new Way(fields.text("words"), services);
            }
        }
    }
}
