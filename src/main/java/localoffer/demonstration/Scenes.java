package localoffer.demonstration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import localoffer.content.Edition;
import localoffer.demonstration.Table.Comment;
import localoffer.demonstration.Table.Response;
import localoffer.demonstration.Table.Told;
import localoffer.directory.Commissioned;
import localoffer.directory.Commissioned.Commission;
import localoffer.questionnaires.Quarter;
import localoffer.questionnaires.Questionnaire;
import localoffer.questionnaires.Questionnaire.Voice;
import localoffer.questionnaires.Questionnaires;

/// What is played: each commissioned service has its own quality, waits and way over time. Most
/// hear from many families, two from too few, and one from nobody. The same every time.
final class Scenes {

    private static final long SEED = 20_261_121;
    private static final int TOO_FEW = 2;
    /// Every fourth service hears from few families, so that its figures are unsure.
    private static final int QUIET = 4;

    private final Random chance = new Random(SEED);
    private final Edition edition;
    private final Quarter first;
    private final List<Response> responses = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();

    Scenes(Edition edition, Quarter first) {
        this.edition = edition;
        this.first = first;
    }

    Told all() {
        var commissions = edition.part(Commissioned.class).all();
        int heard = commissions.size() - 1;
        for (int i = 0; i < heard; i++) {
            var scene = new Scene(between(-0.2, 0.95), between(-0.08, 0.12), between(-0.9, 1.4),
                    i % QUIET == 1 ? 12 + chance.nextInt(8) : 30 + chance.nextInt(36));
            if (i < heard - TOO_FEW) {
                play(commissions.get(i), scene);
            } else {
                playTooFew(commissions.get(i), scene);
            }
        }
        Collections.shuffle(responses, chance);
        Collections.shuffle(comments, chance);
        return new Told(responses, comments);
    }

    /// @param quality how good it is, in standard deviations of what families feel
    /// @param way how much that changes in a quarter
    /// @param waits how short its waits are
    /// @param families how many answer in a usual quarter
    record Scene(double quality, double way, double waits, int families) {}

    private void play(Commission commission, Scene scene) {
        for (var questionnaire : questionnaires(commission)) {
            var dice = dice(commission, questionnaire);
            for (int i = 0; i <= Demonstration.QUARTERS; i++) {
                boolean running = i == Demonstration.QUARTERS;
                int people = people(dice, scene, questionnaire);
                answer(dice, commission, questionnaire, scene, i, running ? people / 3 : people);
            }
        }
    }

    /// One family in a quarter: never enough together.
    private void playTooFew(Commission commission, Scene scene) {
        for (int i = 0; i < Demonstration.QUARTERS; i++) {
            answer(chance, commission, questionnaires(commission).getFirst(), scene, i, 1);
        }
    }

    /// Whether young people are asked somewhere changes nothing of what the others said.
    private Random dice(Commission commission, Questionnaire questionnaire) {
        return questionnaire.voice() == Voice.YOUNG_PERSON
                ? new Random(SEED + commission.service().id().hashCode()) : chance;
    }

    private static int people(Random dice, Scene scene, Questionnaire questionnaire) {
        double usual = questionnaire.voice() == Voice.PARENT
                ? scene.families : scene.families * between(dice, 0.1, 0.35);
        return (int) Math.round(usual * between(dice, 0.9, 1.2));
    }

    private void answer(Random dice, Commission commission, Questionnaire questionnaire,
            Scene scene, int quarter, int people) {
        for (int i = 0; i < people; i++) {
            var person = new Respondent(dice, scene, scene.quality + scene.way * quarter);
            var answers = person.answer(questionnaire);
            responses.add(new Response(questionnaire.id(), questionnaire.version(),
                    commission.service().id(), first.plus(quarter), answers));
            Remarks.of(dice, questionnaire, answers).ifPresent(remark -> comments.add(
                    new Comment(questionnaire.id(), questionnaire.version(),
                            commission.service().id(), first.plus(quarter), remark.question(),
                            remark.words(), remark.overall(), remark.mayPublish())));
        }
    }

    private List<Questionnaire> questionnaires(Commission commission) {
        return commission.questionnaires().stream()
                .flatMap(id -> edition.part(Questionnaires.class).newest(id).stream()).toList();
    }

    private double between(double least, double most) {
        return between(chance, least, most);
    }

    private static double between(Random dice, double least, double most) {
        return least + (most - least) * dice.nextDouble();
    }
}
