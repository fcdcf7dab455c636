package localoffer.site;

import jakarta.inject.Singleton;
import java.util.List;
import localoffer.content.Edition;
import localoffer.directory.Commissioned;
import localoffer.directory.Commissioned.Commission;
import localoffer.questionnaires.Questionnaire;
import localoffer.questionnaires.Yardstick;
import localoffer.results.Standards;

/// The targets that the contracts of commissioned services name.
@Singleton
class ContractStandards implements Yardstick {

    @Override
    public List<Standard> of(Edition edition, Questionnaire questionnaire) {
        return edition.part(Commissioned.class).all().stream()
                .filter(contract -> contract.questionnaires().contains(questionnaire.id()))
                .map(Commission::standard).distinct()
                .flatMap(id -> edition.part(Standards.class).find(id).stream())
                .map(standard -> new Standard(standard.sample() ? standard.note() : "",
                        targets(questionnaire, standard)))
                .filter(standard -> !standard.targets().isEmpty()).toList();
    }

    private static List<Target> targets(
            Questionnaire questionnaire, Standards.Standard standard) {
        return questionnaire.questions().stream()
                .flatMap(question -> standard.target(question.about().indicator()).stream()
                        .map(target -> new Target(question.id(), target.words()))).toList();
    }
}
