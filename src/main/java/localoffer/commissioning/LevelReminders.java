package localoffer.commissioning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import localoffer.commissioning.Contracts.Contract;
import localoffer.content.Content;
import localoffer.staff.Reminders;
import localoffer.staff.StaffMember;

/// Reminds commissioners of levels that wait for somebody to confirm them, and of next steps whose
/// day is near or has passed.
@Singleton
class LevelReminders implements Reminders {

    /// More than these nobody reads; the list of services has all.
    static final int REMINDERS_MAX = 6;
    /// A next step is near when it is so many days away.
    private static final int DAYS_MAX = 14;

    private final Content content;
    private final Standings standings;
    private final Words words;
    private final Clock clock;

    LevelReminders(Content content, Standings standings, Words words, Clock clock) {
        this.content = content;
        this.standings = standings;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<Reminder> of(StaffMember me) {
        var contracts = content.part(Contracts.class);
        var mine = contracts.all().stream().filter(one -> me.mayAnalyse(one.service())).toList();
        if (mine.isEmpty()) {
            return List.of();
        }
        var all = standings.of(contracts, mine.stream().map(Contract::service).toList());
        var found = mine.stream().flatMap(contract -> Optional.ofNullable(
                all.get(contract.service())).stream().flatMap(watch -> one(contract, watch)
                .stream())).sorted(Comparator.comparingInt(Found::weight).reversed()).toList();
        var reminders = new ArrayList<>(found.stream().limit(REMINDERS_MAX)
                .map(Found::reminder).toList());
        if (found.size() > REMINDERS_MAX) {
            reminders.add(new Reminder(words.of("commissioning.remind.more",
                    found.size() - REMINDERS_MAX), "/staff/services", false));
        }
        return reminders;
    }

    /// @param weight the higher, the more pressing
    private record Found(int weight, Reminder reminder) {}

    private Optional<Found> one(Contract contract, Standing watch) {
        var today = LocalDate.now(clock);
        var due = watch.due();
        boolean late = due.filter(today::isAfter).isPresent();
        boolean near = due.filter(today.plusDays(DAYS_MAX)::isAfter).isPresent();
        if (!late && !near && !watch.isToConfirm()) {
            return Optional.empty();
        }
        var said = Stream.of(
                due.filter(day -> late).map(day -> words.of("commissioning.remind.late",
                        words.day(day))),
                due.filter(day -> near && !late).map(day -> words.of("commissioning.remind.near",
                        words.day(day))),
                Optional.of(words.of("commissioning.remind.confirm", watch.suggested(),
                        watch.level())).filter(any -> watch.isToConfirm()))
                .flatMap(Optional::stream).reduce((one, other) -> one + " " + other).orElse("");
        return Optional.of(new Found((late ? 10 : 0) + watch.suggested(), new Reminder(
                words.of("commissioning.remind", contract.name(), said),
                "/staff/services/" + contract.service() + "/levels", late)));
    }
}
