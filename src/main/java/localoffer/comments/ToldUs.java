package localoffer.comments;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import localoffer.comments.Answers.Published;
import localoffer.comments.ThemeTotals.Group;
import localoffer.web.Outage;

/// What families told and what the council did, as everybody may read it.
///
/// Each node holds all of it and asks again every few seconds, so that the page is read without
/// waiting for the database. While the database is away, the last of it stays.
@Singleton
class ToldUs {

    private final Answers answers;
    private final ThemeTotals totals;
    private volatile Published published = Published.NOTHING;
    private volatile List<Group> groups = List.of();
    private volatile String mark = "";

    ToldUs(Answers answers, ThemeTotals totals) {
        this.answers = answers;
        this.totals = totals;
    }

    Published get() {
        return published;
    }

    /// What comments are about, as far as it is counted.
    List<Group> groups() {
        return groups;
    }

    @Scheduled(fixedDelay = "${results.show-every:10s}")
    void look() {
        Outage.passOver(this::lookAgain);
    }

    /// Reads all of it only when anything is different.
    private void lookAgain() {
        // First the mark: what changes meanwhile is found the next time.
        var now = answers.mark();
        if (!now.equals(mark)) {
            published = answers.published();
            groups = totals.groups();
            mark = now;
        }
    }
}
