package localoffer.directory;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import localoffer.content.Fields;
import localoffer.content.Part;
import localoffer.content.Reading;

/// Which services are commissioned, by whom, and how they are judged.
///
/// @param demonstration true when the file holds invented examples, which every page that uses
///     them must say
public record Commissioned(boolean demonstration, String note, List<Commission> all) {

    public Commissioned {
        all = List.copyOf(all);
    }

    public Optional<Commission> of(String service) {
        return all.stream().filter(c -> c.service().id().equals(service)).findFirst();
    }

    /// A contract for one service.
    ///
    /// @param agency education, health or care
    /// @param from the first month, such as 2024-04; empty when it is not known
    /// @param to the last month; empty when it is not known
    /// @param questionnaires the ids of those that families of this service can answer
    /// @param standard the id of the standard that results are held against
    public record Commission(Service service, String commissioner, String agency, String from,
            String to, List<String> questionnaires, String standard) {}

    @Singleton
    static final class Reader implements Part<Commissioned> {

        private static final String FILE = "directory/commissioned.yaml";

        @Override
        public Class<Commissioned> type() {
            return Commissioned.class;
        }

        @Override
        public Commissioned read(Reading reading) {
            var directory = reading.part(Directory.class);
            try (var fields = reading.yaml(FILE)) {
                var all = fields.maps("commissioned").stream()
                        .flatMap(entry -> commission(entry, directory).stream()).toList();
                return new Commissioned(
                        fields.flag("demonstration"), fields.text("note", ""), all);
            }
        }

        private static Optional<Commission> commission(Fields fields, Directory directory) {
            try (fields) {
                var id = fields.text("service");
                var service = directory.named(id);
                if (service.isEmpty()) {
                    fields.problem("service", "There is no service \"" + id
                            + "\" in directory/services. Write the name of its file.");
                }
                var commissioner = fields.text("commissioner");
                var agency = fields.text("agency");
                var term = fields.optionalMap("contract").map(Reader::term).orElse(Term.UNKNOWN);
                var questionnaires = fields.texts("questionnaires");
                var standard = fields.text("standard");
                return service.map(found -> new Commission(
                        found, commissioner, agency, term.from, term.to, questionnaires, standard));
            }
        }

        private static Term term(Fields contract) {
            try (contract) {
                return new Term(month(contract, "from"), month(contract, "to"));
            }
        }

        private static String month(Fields contract, String name) {
            return contract.month(name).map(YearMonth::toString).orElse("");
        }

        private record Term(String from, String to) {

            static final Term UNKNOWN = new Term("", "");
        }
    }
}
