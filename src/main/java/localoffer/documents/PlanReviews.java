package localoffer.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import localoffer.web.DateWords;

/// The reviews of a plan, as its page tells of them.
record PlanReviews(Reviews reviews, Documents documents, LocalDate today) {

    public boolean isClosed() {
        return reviews.isClosed();
    }

    public String closedOn() {
        return reviews.closed().map(RoughDate::words).orElse("");
    }

    /// Since when one is late; empty when none is.
    public String lateSince() {
        return DateWords.of(reviews.lateSince(today));
    }

    /// How many have been missed since then.
    public int missed() {
        return reviews.late(today).size();
    }

    public String nextDue() {
        return DateWords.of(reviews.nextDue(today));
    }

    /// The last that is held; empty when none is.
    public String last() {
        return reviews.last().map(held -> held.date().words()).orElse("");
    }

    public List<Due> due() {
        return reviews.due(today).stream().map(one -> new Due(one, documents)).toList();
    }

    /// Reviews that are held beside those that were due.
    public List<Held> others() {
        var counted = reviews.due(today).stream().flatMap(one -> one.held().stream()).toList();
        return reviews.held().stream().filter(one -> !counted.contains(one))
                .map(one -> new Held(one, documents)).toList();
    }

    /// A review that was due.
    record Due(Reviews.Due one, Documents documents) {

        public String by() {
            return DateWords.of(one.by());
        }

        public Optional<Held> held() {
            return one.held().map(held -> new Held(held, documents));
        }
    }

    /// A review that is held.
    record Held(Reviews.Held one, Documents documents) {

        public String date() {
            return one.date().words();
        }

        public Optional<Document> source() {
            return documents.find(one.document());
        }
    }
}
