package localoffer.demonstration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import localoffer.demonstration.Scenes.Scene;
import localoffer.questionnaires.Option;
import localoffer.questionnaires.Question;
import localoffer.questionnaires.Question.Use;
import localoffer.questionnaires.Questionnaire;

/// One invented person. What they feel overall colours every answer, as it does with real
/// people; the service, the question and chance do the rest.
final class Respondent {

    private static final double HALO = 0.8;
    private static final double CHANCE = 0.9;
    private static final double SKIPPED = 0.04;
    /// How often each answer outside the scale is given.
    private static final double OUTSIDE = 0.025;
    /// Each step down the scale is chosen this much less often than the step above.
    private static final double STEP = 0.72;
    private static final double LONG_WAIT = -1.7;
    private static final int CHOICES_MAX = 3;
    private static final double[] HELP = {0.4, 0.75, 0.95};
    private static final double MAY_PUBLISH = 0.7;

    private final Random chance;
    private final Scene scene;
    private final double feeling;

    Respondent(Random chance, Scene scene, double quality) {
        this.chance = chance;
        this.scene = scene;
        this.feeling = quality + HALO * chance.nextGaussian();
    }

    Map<String, List<String>> answer(Questionnaire questionnaire) {
        var answers = new LinkedHashMap<String, List<String>>();
        for (var question : questionnaire.questions()) {
            if (!question.options().isEmpty() && chance.nextDouble() > SKIPPED) {
                answers.put(question.id(), question.many() ? several(question)
                        : List.of(one(question).code()));
            }
        }
        return answers;
    }

    private Option one(Question question) {
        var options = question.options();
        if (question.about().use() == Use.HELPED) {
            double helped = chance.nextDouble();
            int place = 0;
            while (place < HELP.length && place < options.size() - 1 && helped > HELP[place]) {
                place++;
            }
            return options.get(place);
        }
        if (question.about().use() == Use.MAY_PUBLISH) {
            return chance.nextDouble() < MAY_PUBLISH ? options.getFirst() : options.getLast();
        }
        double latent = latent(question);
        var outside = options.stream().filter(option -> option.scored().isEmpty()).toList();
        if (question.about().indicator().startsWith("A2") && latent < LONG_WAIT
                && !outside.isEmpty()) {
            return outside.getFirst();
        }
        double drawn = chance.nextDouble();
        if (drawn < OUTSIDE * outside.size()) {
            return outside.get((int) (drawn / OUTSIDE));
        }
        return scored(options, latent);
    }

    /// The better it felt, the higher on the scale.
    private static Option scored(List<Option> options, double latent) {
        var scale = options.stream().filter(option -> option.scored().isPresent())
                .sorted(Comparator.comparingInt(Option::score).reversed()).toList();
        if (scale.isEmpty()) {
            return options.getFirst();
        }
        double whole = (1 - Math.pow(STEP, scale.size())) / (1 - STEP);
        double below = 1 - normal(latent / Math.hypot(HALO, CHANCE));
        double reached = 0;
        for (int i = 0; i < scale.size(); i++) {
            reached += Math.pow(STEP, i) / whole;
            if (below < reached) {
                return scale.get(i);
            }
        }
        return scale.getLast();
    }

    private List<String> several(Question question) {
        var codes = new ArrayList<>(question.options().stream().map(Option::code).toList());
        var last = codes.getLast();
        if (!question.about().area().isEmpty()) {
            codes.removeLast(); // "Nowhere yet" goes with nothing else.
            if (latent(question) < -1) {
                return List.of(last);
            }
        }
        int count = 1 + chance.nextInt(Math.min(CHOICES_MAX, codes.size()));
        var chosen = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            chosen.add(codes.remove(chance.nextInt(codes.size())));
        }
        return chosen;
    }

    private double latent(Question question) {
        var waiting = question.about().indicator().startsWith("A2")
                || question.about().indicator().equals("A3");
        // Some things are done less well than others everywhere.
        double item = new Random(question.id().hashCode()).nextGaussian() / 4;
        return feeling + item + (waiting ? scene.waits() : 0.15) + CHANCE * chance.nextGaussian();
    }

    /// The share of a normal distribution below a point, near enough for invented answers.
    private static double normal(double point) {
        return 1 / (1 + Math.exp(-1.702 * point));
    }
}
