package localoffer.comments;

import java.util.List;
import localoffer.comments.ThemeTotals.Count;
import localoffer.comments.ThemeTotals.Group;
import localoffer.comments.ThemeTotals.Tones;
import localoffer.questionnaires.Threshold;
import localoffer.questionnaires.Topic;

/// What people write about most, as everybody may know it: whole per cent, of a number of comments
/// to the nearest five.
///
/// @param comments about how many; 0 when there are too few
record ThemeShares(int comments, List<Share> shares) {

    private static final int SHOWN_MAX = 6;
    private static final int WHOLE = 100;
    /// In a smaller group nobody is told that all of it wrote the same.
    private static final int FEW = 30;
    private static final int ALMOST_ALL = 95;
    /// From this part of a theme on it is mostly praise, or mostly criticism.
    private static final double MOSTLY = 2.0 / 3;

    /// @param address of what people told about the theme
    /// @param shareKey a message with the per cent in it
    record Share(String name, String address, String shareKey, int percent, String toneKey) {}

    /// What professionals write of the area's own work is counted where somebody asks for that,
    /// and not among what families write of services.
    static ThemeShares of(List<Group> groups, Wanted wanted, Themes frame) {
        var total = ThemeTotals.total(groups.stream().filter(wanted::has)
                .filter(group -> wanted.service().equals(group.service())
                        || !group.service().equals(Topic.AREA)).toList(), frame);
        return new ThemeShares(Threshold.about(total.comments()),
                total.first(SHOWN_MAX).stream()
                        .map(count -> share(count, total.comments(), wanted)).toList());
    }

    private static Share share(Count count, int comments, Wanted wanted) {
        var hidden = count.all() == comments && comments < FEW;
        return new Share(count.name(), wanted.about(count.theme()),
                hidden ? "told-us.about.over" : "told-us.about.share",
                hidden ? ALMOST_ALL
                        : Math.max(1, Math.round((float) WHOLE * count.all() / comments)),
                "told-us.tone." + tone(count.tones()));
    }

    private static String tone(Tones tones) {
        double all = tones.plus() + tones.minus() + tones.mixed();
        if (tones.plus() >= MOSTLY * all) {
            return "plus";
        }
        return tones.minus() >= MOSTLY * all ? "minus" : "mixed";
    }

    public boolean isEmpty() {
        return shares.isEmpty();
    }
}
