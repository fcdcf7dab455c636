package localoffer.demonstration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
    private static final double ALONE = 0.12;
    private static final int CHOICES_MAX = 3;
    private static final double[] HELP = {0.4, 0.75, 0.95};

    private final Random chance;
    private final double waits;
    private final double feeling;

    /// @param waits how short the waits of the service are
    /// @param quality how good the service is for people like this one
    Respondent(Random chance, double waits, double quality) {
        this.chance = chance;
        this.waits = waits;
        this.feeling = quality + HALO * chance.nextGaussian();
    }

    /// A question as all invented people meet it.
    ///
    /// @param ease some things are done less well than others everywhere
    /// @param scale the options with a place on a scale, the best first
    /// @param outside those without one
    record Item(Question question, double ease, List<Option> scale, List<Option> outside) {

        /// Those that are answered by choosing, but whether words may be published: nobody asks
        /// that who has written none.
        static List<Item> of(Questionnaire questionnaire) {
            return questionnaire.questions().stream()
                    .filter(question -> !question.options().isEmpty()
                            && question.about().use() != Use.MAY_PUBLISH)
                    .map(Item::of).toList();
        }

        private static Item of(Question question) {
            return new Item(question, new Random(question.id().hashCode()).nextGaussian() / 6,
                    question.options().stream().filter(option -> option.scored().isPresent())
                            .sorted(Comparator.comparingInt(Option::score).reversed()).toList(),
                    question.options().stream().filter(option -> option.scored().isEmpty())
                            .toList());
        }

        boolean isAboutWaiting() {
            return question.about().indicator().startsWith("A2")
                    || question.about().indicator().equals("A3");
        }
    }

    /// The codes that are chosen, by question.
    Map<String, List<String>> answer(List<Item> items) {
        var answers = new LinkedHashMap<String, List<String>>();
        for (var item : items) {
            if (chance.nextDouble() > SKIPPED) {
                answers.put(item.question.id(), item.question.many() ? several(item)
                        : List.of(one(item).code()));
            }
        }
        return answers;
    }

    private Option one(Item item) {
        var options = item.question.options();
        if (item.question.about().use() == Use.HELPED) {
            double helped = chance.nextDouble();
            int place = 0;
            while (place < HELP.length && place < options.size() - 1 && helped > HELP[place]) {
                place++;
            }
            return options.get(place);
        } else if (item.scale.isEmpty()) {
            // Most choose what stands first, fewer what comes later.
            return options.get((int) (options.size() * Math.pow(chance.nextDouble(), 1.5)));
        }
        double latent = latent(item);
        if (item.isAboutWaiting() && latent < LONG_WAIT && !item.outside.isEmpty()) {
            return item.outside.getFirst();
        }
        double drawn = chance.nextDouble();
        if (drawn < OUTSIDE * item.outside.size()) {
            return item.outside.get((int) (drawn / OUTSIDE));
        }
        return scored(item.scale, latent);
    }

    /// The better it felt, the higher on the scale.
    private static Option scored(List<Option> scale, double latent) {
        double whole = (1 - Math.pow(STEP, scale.size())) / (1 - STEP);
        double below = 1 - normal(latent / Math.hypot(HALO, CHANCE));
        double reached = 0;
        double step = 1 / whole;
        for (var option : scale) {
            reached += step;
            step *= STEP;
            if (below < reached) {
                return option;
            }
        }
        return scale.getLast();
    }

    private List<String> several(Item item) {
        var alone = item.question.options().stream().filter(Option::alone).toList();
        if (!alone.isEmpty() && (item.question.about().area().isEmpty()
                ? chance.nextDouble() < ALONE : latent(item) < -1)) {
            return List.of(alone.getFirst().code());
        }
        var codes = new ArrayList<>(item.question.options().stream()
                .filter(option -> !option.alone()).map(Option::code).toList());
        int most = Math.min(Math.min(CHOICES_MAX, item.question.chooseMax()), codes.size());
        var chosen = new ArrayList<String>();
        for (int i = 1 + chance.nextInt(most); i > 0; i--) {
            chosen.add(codes.remove(chance.nextInt(codes.size())));
        }
        return chosen;
    }

    private double latent(Item item) {
        return feeling + item.ease + (item.isAboutWaiting() ? waits : 0.15)
                + CHANCE * chance.nextGaussian();
    }

    /// The share of a normal distribution below a point, near enough for invented answers.
    private static double normal(double point) {
        return 1 / (1 + Math.exp(-1.702 * point));
    }
}
