package localoffer.demonstration;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Invents searches that found nothing, of the last weeks, so that the staff's page of them has
/// something to show. Each carries its label.
@Singleton
class Unfound {

    private static final int WEEKS = 12;
    private static final int WEEKS_OPEN = 2;
    private static final int SEED = 20_261_122;
    private static final List<String> DISTRICTS = List.of("DH1", "DL5", "DL14", "SR8", "");

    /// @param need the id of one; empty for none
    private record Wish(String words, String need, String ages, int often) {}

    private static final List<Wish> WISHES = List.of(
            new Wish("hydrotherapy", "physical", "0-4", 30),
            new Wish("horse riding", "autism", "5-10", 24),
            new Wish("club evening teenager", "autism", "11-15", 20),
            new Wish("driving lesson", "", "16-18", 8),
            new Wish("babysitter", "", "0-4", 6),
            new Wish("*", "", "", 30));

    private final Table table;
    private final Demonstration.Setting setting;
    private final Clock clock;
    private final int threshold;

    Unfound(Table table, Demonstration.Setting setting, Clock clock,
            @Value("${results.threshold:10}") int threshold) {
        this.table = table;
        this.setting = setting;
        this.clock = clock;
        this.threshold = threshold;
    }

    @EventListener
    void start(StartupEvent started) {
        if (setting.isEnabled()) {
            fill();
        }
    }

    /// Returns whether it was filled now.
    boolean fill() {
        return table.search(all(LocalDate.now(clock)), threshold);
    }

    static List<Table.Search> all(LocalDate today) {
        var random = new Random(SEED);
        var last = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(WEEKS_OPEN);
        var searches = new ArrayList<Table.Search>();
        for (var wish : WISHES) {
            for (int week = 0; week < WEEKS; week++) {
                for (int i = random.nextInt(wish.often * 2); i > 0; i--) {
                    var said = random.nextInt(3) > 0;
                    searches.add(new Table.Search(last.minusWeeks(week), wish.words,
                            said ? wish.need : "", said ? wish.ages : "",
                            DISTRICTS.get(random.nextInt(DISTRICTS.size()))));
                }
            }
        }
        return searches;
    }
}
