package localoffer.site;

import java.util.List;
import java.util.Optional;
import localoffer.content.Edition;
import localoffer.directory.Commissioned;
import localoffer.directory.Directory;
import localoffer.directory.Service;
import localoffer.questionnaires.Questionnaires;

/// How families can say what a commissioned service was like.
///
/// @param payer who pays for the service
/// @param demonstration the sentence that says that this is invented; empty when it is not
record Feedback(String payer, String demonstration, List<Way> ways) {

    /// A questionnaire about this service.
    record Way(String title, int minutes, String address) {}

    /// Empty when nobody commissions the service, or no questionnaire about it is open.
    static Optional<Feedback> on(Service service, Edition edition) {
        var commissioned = edition.part(Commissioned.class);
        return commissioned.of(service.id()).flatMap(commission -> {
            var today = edition.part(Directory.class).today();
            var ways = commission.questionnaires().stream()
                    .flatMap(id -> edition.part(Questionnaires.class).open(id, today).stream())
                    .map(open -> new Way(open.title(), open.minutes(),
                            "/questionnaires/" + open.id() + "/for/" + service.id()))
                    .toList();
            var note = commissioned.demonstration() ? commissioned.note() : "";
            return ways.isEmpty() ? Optional.empty()
                    : Optional.of(new Feedback(commission.commissioner(), note, ways));
        });
    }
}
