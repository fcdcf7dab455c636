package localoffer.site;

import java.util.List;
import java.util.Optional;
import localoffer.content.Edition;
import localoffer.directory.Commissioned;
import localoffer.directory.Directory;
import localoffer.directory.Service;
import localoffer.questionnaires.Questionnaire;
import localoffer.questionnaires.Questionnaires;

/// How families can say what a commissioned service was like.
///
/// @param payer who pays for the service
/// @param demonstration the sentence that says that this is invented; empty when it is not
/// @param fewest the smallest number of people whose answers are shown
record Feedback(String payer, String demonstration, List<Way> ways, int fewest) {

    /// A questionnaire about this service.
    ///
    /// @param about the address that says why it is asked and who made it
    /// @param questions as they are asked of everybody
    record Way(String title, int minutes, String address, String about, List<String> questions) {

        static Way of(Questionnaire open, Service service) {
            return new Way(open.title(), open.minutes(),
                    "/questionnaires/" + open.id() + "/for/" + service.id(),
                    "/questionnaires/" + open.id(), open.questions().stream()
                            .filter(question -> !question.isLocal())
                            .map(question -> question.about().ask()).toList());
        }
    }

    /// Empty when nobody commissions the service, or no questionnaire about it is open.
    static Optional<Feedback> on(Service service, Edition edition, int fewest) {
        var commissioned = edition.part(Commissioned.class);
        return commissioned.of(service.id()).flatMap(commission -> {
            var today = edition.part(Directory.class).today();
            var ways = commission.questionnaires().stream()
                    .flatMap(id -> edition.part(Questionnaires.class).open(id, today).stream())
                    .map(open -> Way.of(open, service)).toList();
            var note = commissioned.demonstration() ? commissioned.note() : "";
            return ways.isEmpty() ? Optional.empty()
                    : Optional.of(new Feedback(commission.commissioner(), note, ways,
                            fewest));
        });
    }
}
