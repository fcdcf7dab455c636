package localoffer.demonstration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import localoffer.content.Edition;
import localoffer.demonstration.Remarks.Remark;
import localoffer.demonstration.Respondent.Item;
import localoffer.demonstration.Told.AboutYou;
import localoffer.demonstration.Told.Comment;
import localoffer.demonstration.Told.Fate;
import localoffer.demonstration.Told.Response;
import localoffer.directory.Commissioned;
import localoffer.questionnaires.Quarter;
import localoffer.questionnaires.Questionnaire;
import localoffer.questionnaires.Questionnaire.Voice;
import localoffer.questionnaires.Questionnaires;

/// What is played: most commissioned services hear from many families, some from few, two from
/// too few, one only lately, and one from nobody. Professionals and whoever reads the site answer
/// about the whole area. The same every time.
final class Scenes {

    private static final long SEED = 20_261_121;
    private static final double SAYS_WHO = 0.35;
    private static final double WOBBLE = 0.08;
    private static final Scene ADVICE =
            new Scene(Scene.Part.USUAL, -0.5, 0.09, 0, 70, 0);
    private static final Scene SITE = new Scene(Scene.Part.USUAL, 0, 0, 0, 22, 0);
    /// A flood of answers that staff look at before they count.
    private static final int HELD = 17;

    private final Edition edition;
    private final Quarter first;
    private final Remarks remarks = new Remarks();
    private final List<Response> responses = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private final Map<AboutYou, Integer> people = new HashMap<>();
    private final Map<String, List<Item>> items = new HashMap<>();

    Scenes(Edition edition, Quarter first) {
        this.edition = edition;
        this.first = first;
    }

    Told all() {
        var commissions = edition.part(Commissioned.class).all();
        for (int i = 0; i < commissions.size(); i++) {
            var service = commissions.get(i).service().id();
            var dice = new Random(SEED + service.hashCode());
            var scene = Scene.of(i, commissions.size(), dice);
            if (scene.part() != Scene.Part.SILENT) {
                questionnaires(commissions.get(i).questionnaires()).forEach(questionnaire ->
                        play(dice, service, questionnaire, scene));
            }
        }
        var dice = new Random(SEED);
        questionnaires(List.of("advice-writing"))
                .forEach(questionnaire -> play(dice, "area", questionnaire, ADVICE));
        questionnaires(List.of("local-offer"))
                .forEach(questionnaire -> play(dice, "local-offer", questionnaire, SITE));
        hold(commissions.getFirst());
        Collections.shuffle(responses, dice);
        Collections.shuffle(comments, dice);
        return new Told(responses, comments, people);
    }

    private void play(Random dice, String service, Questionnaire questionnaire, Scene scene) {
        var voice = questionnaire.voice() == Voice.PROFESSIONAL
                || questionnaire.voice() == Voice.ANYONE ? Voice.PARENT : questionnaire.voice();
        for (int i = 0; i <= Demonstration.QUARTERS; i++) {
            double quality = scene.quality(voice, i) + WOBBLE * dice.nextGaussian();
            for (int j = scene.people(dice, voice, i); j > 0; j--) {
                var answers = new Respondent(dice, scene.waits(), quality)
                        .answer(items(questionnaire));
                answer(dice, service, questionnaire, i, answers);
            }
        }
    }

    private void answer(Random dice, String service, Questionnaire questionnaire, int quarter,
            Map<String, List<String>> answers) {
        var remark = remarks.of(dice, questionnaire, answers);
        remark.ifPresent(said -> say(dice, service, questionnaire, quarter, said));
        responses.add(new Response(questionnaire.id(), questionnaire.version(), service,
                first.plus(quarter), answers, ""));
        if (dice.nextDouble() < SAYS_WHO) {
            for (var question : questionnaire.aboutYou()) {
                var options = question.options();
                var option = options.get((int) (options.size()
                        * Math.pow(dice.nextDouble(), question.many() ? 0.3 : 1.3)));
                people.merge(new AboutYou(questionnaire.id(), first.plus(quarter), question.id(),
                        option.code()), 1, Integer::sum);
            }
        }
    }

    private void say(Random dice, String service, Questionnaire questionnaire, int quarter,
            Remark said) {
        var fate = Fates.of(dice, quarter, said.mayPublish());
        var remark = switch (fate) {
            case ASKED, REFERRED -> remarks.special(dice, "worry", said);
            case INDIVIDUAL -> remarks.special(dice, "individual", said);
            case VEXATIOUS -> remarks.special(dice, "vexatious", said);
            case QUOTE, SUMMARY, NEW, LOOKED -> said;
        };
        comments.add(new Comment(new UUID(dice.nextLong(), dice.nextLong()), questionnaire.id(),
                questionnaire.version(), service, first.plus(quarter), remark, fate,
                fate.isReadable() && (quarter < Demonstration.QUARTERS - 1
                        || dice.nextBoolean())));
    }

    private void hold(Commissioned.Commission commission) {
        var dice = new Random(SEED + HELD);
        var service = commission.service().id();
        questionnaires(List.of("parents")).forEach(questionnaire -> {
            for (int i = 0; i < HELD; i++) {
                responses.add(new Response(questionnaire.id(), questionnaire.version(), service,
                        first.plus(Demonstration.QUARTERS), new Respondent(dice, 1, 2)
                                .answer(items(questionnaire)), "burst"));
            }
        });
    }

    private List<Item> items(Questionnaire questionnaire) {
        return items.computeIfAbsent(questionnaire.id(), id -> Item.of(questionnaire));
    }

    private List<Questionnaire> questionnaires(List<String> ids) {
        return ids.stream().flatMap(id -> edition.part(Questionnaires.class).newest(id).stream())
                .toList();
    }

    /// What becomes of comments: those of earlier quarters are decided, of the last one most, and
    /// of the running one few.
    private static final class Fates {

        private static final double DECIDED_LAST = 0.85;
        private static final double DECIDED_NOW = 0.25;
        private static final double NEW_NOW = 0.5;
        private static final double ASKED_NOW = 0.53;
        private static final double REFERRED = 0.003;
        private static final double VEXATIOUS = 0.007;
        private static final double INDIVIDUAL = 0.02;

        static Fate of(Random dice, int quarter, boolean mayPublish) {
            double chance = dice.nextDouble();
            if (quarter == Demonstration.QUARTERS && chance > DECIDED_NOW) {
                return chance < NEW_NOW ? Fate.NEW : chance < ASKED_NOW ? Fate.ASKED : Fate.LOOKED;
            } else if (quarter == Demonstration.QUARTERS - 1 && chance > DECIDED_LAST) {
                return Fate.LOOKED;
            }
            double kind = dice.nextDouble();
            return kind < REFERRED ? Fate.REFERRED : kind < VEXATIOUS ? Fate.VEXATIOUS
                    : kind < INDIVIDUAL ? Fate.INDIVIDUAL
                    : mayPublish ? Fate.QUOTE : Fate.SUMMARY;
        }
    }
}
