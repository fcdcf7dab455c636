package localoffer.site;

import java.util.List;
import java.util.Locale;
import localoffer.documents.Document;
import localoffer.documents.RelatedServices;
import localoffer.questionnaires.Promise;
import localoffer.site.PromiseKept.Line;
import localoffer.web.DateWords;

/// The page of the Promise.
///
/// @param document that tells what is known of it
/// @param services the listings of those who made it
/// @param fewest the smallest group of which anything is shown
record PromisePage(Promise promise, Document document, List<RelatedServices.Link> services,
        PromiseKept kept, int fewest) {

    public String statusKey() {
        return "document.status." + document.status().name().toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }

    public String published() {
        return DateWords.of(document.published());
    }

    /// Who agreed the words and when; empty until somebody has.
    public String agreed() {
        return promise.agreed().map(one -> one.by() + ", " + DateWords.of(one.on())).orElse("");
    }

    public String checked() {
        return DateWords.of(promise.upkeep().lastChecked());
    }

    public boolean isReleased() {
        return kept.until().isPresent();
    }

    /// The message that says until when people answered, and its year.
    public String untilKey() {
        return "promise.until." + kept.until().orElseThrow().number();
    }

    public String untilYear() {
        return Integer.toString(kept.until().orElseThrow().year());
    }

    public List<Row> rows() {
        return promise.statements().stream().map(statement -> new Row(statement,
                statement.themes().stream().flatMap(id -> promise.theme(id).stream())
                        .map(Promise.Theme::words).toList(),
                kept.lines().getOrDefault(statement.number(), List.of()))).toList();
    }

    /// @param themes that it is asked about by, in words
    record Row(Promise.Statement statement, List<String> themes, List<Line> lines) {

        public String about() {
            return String.join("; ", themes);
        }
    }

    public List<Changed> changes() {
        return promise.changes().stream().map(Changed::new).toList();
    }

    record Changed(Promise.Change change) {

        public String when() {
            return DateWords.of(change.when());
        }
    }
}
