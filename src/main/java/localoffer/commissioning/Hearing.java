package localoffer.commissioning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import localoffer.commissioning.Contracts.Contract;
import localoffer.comments.SaidAndDone;
import localoffer.comments.ThemeTotals;
import localoffer.comments.SaidAndDone.Open;
import localoffer.comments.SaidAndDone.Reply;
import localoffer.questionnaires.Quarter;
import localoffer.questionnaires.Questionnaire;

/// Puts what families wrote, and what was done, into the words of the report.
@Singleton
class Hearing {

    /// Longer than this nobody should wait for an answer in public.
    static final int DAYS_MAX = 90;
    /// Themes are counted over a year.
    private static final int QUARTERS = 4;
    private static final List<String> STATES = List.of("planned", "done", "cannot");

    private final SaidAndDone comments;
    private final ThemeTotals themes;
    private final Words words;
    private final Clock clock;

    Hearing(SaidAndDone comments, ThemeTotals themes, Words words, Clock clock) {
        this.themes = themes;
        this.comments = comments;
        this.words = words;
        this.clock = clock;
    }

    /// A provider reads what is published and totals of whole groups, not what waits.
    ///
    /// @param decides whether it is for somebody who may decide about the service
    Heard of(Contract contract, boolean decides) {
        var service = contract.service();
        var today = LocalDate.now(clock);
        var last = Quarter.of(today).plus(-1);
        var said = decides ? comments.of(service, last, lateSince(today))
                : comments.published(service, last);
        var total = themes.of(service, contract.questionnaires().stream().map(Questionnaire::id)
                .toList(), last.plus(1 - QUARTERS));
        return new Heard(total, said, said.replies().stream().limit(Heard.REPLIES_MAX).toList(),
                states(said.replies()), decides ? open(said.open(), today) : "");
    }

    /// By service, the themes that wait since the close of a quarter that was over more than 90
    /// days ago.
    Map<String, List<String>> late(Collection<String> services) {
        return comments.unanswered(services, lateSince(LocalDate.now(clock)));
    }

    /// The quarter whose comments, and those of earlier ones, wait too long on a day.
    static Quarter lateSince(LocalDate day) {
        return Quarter.of(day.minusDays(DAYS_MAX)).plus(-1);
    }

    private List<String> states(List<Reply> replies) {
        var told = new ArrayList<String>();
        for (var state : STATES) {
            long alike = replies.stream().filter(one -> one.state().equals(state)).count();
            if (alike > 0) {
                told.add(words.of("commissioning.done.count." + state, alike));
            }
        }
        return told;
    }

    /// Its age is told in whole months: nothing finer is kept.
    private String open(Open open, LocalDate today) {
        return open.oldest().map(oldest -> words.of("commissioning.done.open", open.comments(),
                months(ChronoUnit.MONTHS.between(oldest.plus(1).firstDay(), today))))
                .orElseGet(() -> words.of("commissioning.done.open.none"));
    }

    private String months(long months) {
        return words.find("commissioning.done.months." + Math.max(0, months))
                .orElseGet(() -> words.of("commissioning.done.months", months));
    }
}
