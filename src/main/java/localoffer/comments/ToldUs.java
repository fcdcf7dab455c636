package localoffer.comments;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import localoffer.comments.Answers.Published;
import localoffer.web.Outage;

/// What families told and what the council did, as everybody may read it.
///
/// Each node holds all of it and asks again every few seconds, so that the page is read without
/// waiting for the database. While the database is away, the last of it stays.
@Singleton
class ToldUs {

    private final Answers answers;
    private volatile Published published = Published.NOTHING;

    ToldUs(Answers answers) {
        this.answers = answers;
    }

    Published get() {
        return published;
    }

    @Scheduled(fixedDelay = "${results.show-every:10s}")
    void look() {
        Outage.passOver(() -> published = answers.published());
    }
}
