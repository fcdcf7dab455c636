package localoffer.site;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import localoffer.directory.When;

/// When a service is there, as schema.org writes it. A time that holds in a part of the year only
/// is left out: there is no way to say so without knowing its first and last day.
final class OpeningHours {

    private static final LocalTime LAST = LocalTime.of(23, 59);

    private OpeningHours() {}

    static List<Map<String, Object>> of(When when) {
        if (when.roundTheClock()) {
            return List.of(hours(Set.of(DayOfWeek.values()), LocalTime.MIDNIGHT, LAST));
        }
        var all = new ArrayList<Map<String, Object>>();
        for (var time : when.times()) {
            var from = time.from();
            var to = time.to();
            if (from != null && to != null && (time.season() == When.Season.ALL_YEAR
                    || time.season() == When.Season.UNKNOWN)) {
                all.add(hours(time.days(), from, to));
            }
        }
        return all;
    }

    private static Map<String, Object> hours(
            Collection<DayOfWeek> days, LocalTime from, LocalTime to) {
        var hours = new LinkedHashMap<String, Object>();
        hours.put("@type", "OpeningHoursSpecification");
        hours.put("dayOfWeek", days.stream().sorted()
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK)).toList());
        hours.put("opens", from.toString());
        hours.put("closes", to.toString());
        return hours;
    }
}
