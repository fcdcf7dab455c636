package localoffer.demonstration;

import java.util.Random;
import localoffer.questionnaires.Questionnaire.Voice;

/// How one commissioned service does in the play. Each has its own quality, waits and way over
/// time; a few have a part that shows something.
///
/// @param quality how good it is, in standard deviations of what families feel
/// @param way how much that changes in a quarter
/// @param waits how short its waits are
/// @param families how many answer in a usual quarter
/// @param young how much better or worse young people find it than their parents
record Scene(Part part, double quality, double way, double waits, int families, double young) {

    /// Every fourth service hears from few families, so that its figures are unsure.
    private static final int QUIET = 4;
    /// Every seventh hears from very many.
    private static final int BUSY = 7;
    private static final int LATE_QUARTER = 5;
    private static final int FEW = 3;

    enum Part {
        USUAL,
        /// Below the standard, and slowly worse.
        BELOW,
        /// Was poor and has become good.
        RISING,
        /// Parents and young people see it differently.
        PARTED,
        /// Has heard from too few lately: its answers wait.
        LATELY_FEW,
        /// One family in a quarter: never enough together.
        TOO_FEW,
        SILENT
    }

    /// @param place in the list of commissioned services
    /// @param places how many there are
    static Scene of(int place, int places, Random dice) {
        var part = part(place, places);
        int families = place % QUIET == 1 ? 12 + dice.nextInt(8)
                : place % BUSY == 3 ? 120 + dice.nextInt(50) : 28 + dice.nextInt(50);
        double quality = between(dice, 0.5, 1.4);
        double way = between(dice, -0.06, 0.1);
        double waits = between(dice, 0.2, 1.9);
        double young = between(dice, -0.2, 0.2);
        return switch (part) {
            case BELOW -> new Scene(part, 0.2, -0.07, -0.5, 70, -0.1);
            case RISING -> new Scene(part, -0.6, 0.2, -0.2, 60, 0.1);
            case PARTED -> new Scene(part, 0.9, 0, 0.6, 80, -1.2);
            default -> new Scene(part, quality, way, waits, families, young);
        };
    }

    private static Part part(int place, int places) {
        return switch (places - place) {
            case 1 -> Part.SILENT;
            case 2, 3 -> Part.TOO_FEW;
            case 4 -> Part.LATELY_FEW;
            default -> switch (place) {
                case 4 -> Part.BELOW;
                case 6 -> Part.PARTED;
                case 8 -> Part.RISING;
                default -> Part.USUAL;
            };
        };
    }

    /// How good it is for one of a voice in a quarter, but for chance.
    double quality(Voice voice, int quarter) {
        return quality + way * quarter + (voice == Voice.PARENT ? 0 : young);
    }

    /// How many answer in a quarter.
    int people(Random dice, Voice voice, int quarter) {
        if (part == Part.TOO_FEW) {
            return voice == Voice.PARENT && quarter < Demonstration.QUARTERS ? 1 : 0;
        } else if (part == Part.LATELY_FEW && quarter >= LATE_QUARTER) {
            return voice == Voice.PARENT ? FEW - 1 : quarter % 2;
        }
        double usual = voice == Voice.PARENT ? families : families * between(dice, 0.15, 0.4);
        int people = (int) Math.round(usual * between(dice, 0.9, 1.2));
        return quarter == Demonstration.QUARTERS ? people / FEW : people;
    }

    static double between(Random dice, double least, double most) {
        return least + (most - least) * dice.nextDouble();
    }
}
