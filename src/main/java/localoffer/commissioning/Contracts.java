package localoffer.commissioning;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import localoffer.content.Part;
import localoffer.content.Reading;
import localoffer.directory.Commissioned;
import localoffer.directory.Commissioned.Commission;
import localoffer.questionnaires.Promise;
import localoffer.questionnaires.Questionnaire;
import localoffer.questionnaires.Questionnaires;
import localoffer.results.Standards;
import localoffer.results.Standards.Standard;

/// The commissioned services with what they are asked about and judged by.
///
/// @param demonstration whether the contracts are invented
/// @param note says so in words
/// @param promise what all of them have promised
record Contracts(boolean demonstration, String note, Promise promise, List<Contract> all) {

    Contracts {
        all = List.copyOf(all);
    }

    Optional<Contract> of(String service) {
        return all.stream().filter(c -> c.service().equals(service)).findFirst();
    }

    /// The others of the same kind: commissioned by the same agency, and not from the same
    /// provider. In an area of some dozens of contracts a finer kind would seldom leave enough.
    List<Contract> similar(Contract contract) {
        return all.stream().filter(other -> !other.service().equals(contract.service())
                && !other.isOfProvider(contract.commission().service().provider())
                && other.commission().agency().equals(contract.commission().agency())).toList();
    }

    /// The agencies that commission, in the order of the alphabet.
    List<String> agencies() {
        return all.stream().map(c -> c.commission().agency()).distinct().sorted().toList();
    }

    /// @param questionnaires the first speaks for the service: parents, where they are asked
    record Contract(Commission commission, Standard standard, List<Questionnaire> questionnaires) {

        String service() {
            return commission.service().id();
        }

        String name() {
            return commission.service().name();
        }

        Questionnaire main() {
            return questionnaires.getFirst();
        }

        /// False where the provider is not known.
        private boolean isOfProvider(String provider) {
            return !provider.isBlank() && provider.equals(commission.service().provider());
        }
    }

    @Singleton
    static final class Reader implements Part<Contracts> {

        private static final String FILE = "directory/commissioned.yaml";

        @Override
        public Class<Contracts> type() {
            return Contracts.class;
        }

        @Override
        public Contracts read(Reading reading) {
            var commissioned = reading.part(Commissioned.class);
            var contracts = new ArrayList<Contract>();
            for (var commission : commissioned.all()) {
                var questionnaires = questionnaires(reading, commission);
                standard(reading, commission)
                        .filter(standard -> !questionnaires.isEmpty())
                        .ifPresent(standard -> contracts.add(
                                new Contract(commission, standard, questionnaires)));
            }
            contracts.sort(Comparator.comparing(Contract::name));
            return new Contracts(commissioned.demonstration(), commissioned.note(),
                    reading.part(Promise.class), contracts);
        }

        private static Optional<Standard> standard(Reading reading, Commission commission) {
            var standard = reading.part(Standards.class).find(commission.standard());
            if (standard.isEmpty()) {
                problem(reading, commission, "There is no standard \"" + commission.standard()
                        + "\" in standards. Write the name of its file.");
            }
            return standard;
        }

        private static List<Questionnaire> questionnaires(Reading reading, Commission commission) {
            var known = reading.part(Questionnaires.class);
            var found = new ArrayList<Questionnaire>();
            for (var id : commission.questionnaires()) {
                known.newest(id).map(newest -> known.at(commission.service().id(), newest))
                        .ifPresentOrElse(found::add, () -> problem(reading, commission,
                        "There is no questionnaire \"" + id + "\" in questionnaires. Write its id"
                        + " without the version."));
            }
            return found;
        }

        private static void problem(Reading reading, Commission commission, String words) {
            reading.problem(FILE, 1, commission.service().id() + ": " + words);
        }
    }
}
