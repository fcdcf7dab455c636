package localoffer.comments;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localoffer.comments.Answers.Published;
import localoffer.comments.ThemeTotals.Group;
import localoffer.comments.ToldAndDone.Last;
import localoffer.web.DateWords;
import localoffer.web.Outage;

/// What families told and what the council did, as everybody may read it.
///
/// Each node holds all of it, so that the page is read without waiting for the database. Every few
/// seconds it looks for new answers, and every minute for comments. While the database is away,
/// the last of it stays.
@Singleton
class ToldUs {

    private final Answers answers;
    private final ThemeTotals totals;
    private final Clock clock;
    private volatile Marks marks = new Marks("", "");
    private volatile Known known = Known.of(Published.NOTHING, List.of());

    ToldUs(Answers answers, ThemeTotals totals, Clock clock) {
        this.answers = answers;
        this.totals = totals;
        this.clock = clock;
    }

    /// @param answers the same for as long as the answers are
    /// @param all the same for as long as all of it is
    private record Marks(String answers, String all) {}

    /// All of it, and what is worked out once for every page.
    ///
    /// @param groups what comments are about, as far as it is counted
    /// @param services ids of all about which there is something to read
    /// @param years in which something was published, the newest first
    /// @param themes ids of those that were given
    /// @param demonstration whether any of it was invented
    record Known(List<Answer> answers, List<Cleared> unanswered, List<Group> groups,
            List<String> services, List<String> years, Set<String> themes,
            boolean demonstration) {

        static Known of(Published told, List<Group> groups) {
            return new Known(told.answers(), told.unanswered(), groups,
                    Stream.concat(told.answers().stream().map(Answer::service),
                            told.unanswered().stream().map(Cleared::service)).distinct().toList(),
                    told.answers().stream().flatMap(one -> one.years().stream()).distinct()
                            .sorted(Comparator.reverseOrder()).toList(),
                    Stream.concat(told.answers().stream().flatMap(one -> one.themes().stream()),
                            told.unanswered().stream().flatMap(one -> one.themes().stream()))
                            .collect(Collectors.toUnmodifiableSet()),
                    told.answers().stream().anyMatch(Answer::demonstration)
                            || told.unanswered().stream().anyMatch(Cleared::demonstration));
        }
    }

    Known get() {
        return known;
    }

    /// When something was published last.
    Last last() {
        return known.answers().stream().map(Answer::changed).max(Comparator.naturalOrder())
                .map(month -> new Last(DateWords.of(month), ChronoUnit.MONTHS.between(
                        YearMonth.parse(month), YearMonth.now(clock))))
                .orElse(Last.NEVER);
    }

    @Scheduled(fixedDelay = "${results.show-every:10s}")
    void glance() {
        Outage.passOver(() -> {
            if (!answers.markOfAnswers().equals(marks.answers())) {
                readAgain();
            }
        });
    }

    @Scheduled(fixedDelay = "${comments.show-every:1m}",
            initialDelay = "${comments.show-every:1m}")
    void look() {
        Outage.passOver(() -> {
            if (!answers.mark().equals(marks.all())) {
                readAgain();
            }
        });
    }

    private void readAgain() {
        // First the marks: what changes meanwhile is found the next time.
        var now = new Marks(answers.markOfAnswers(), answers.mark());
        known = Known.of(answers.published(), totals.groups());
        marks = now;
    }
}
