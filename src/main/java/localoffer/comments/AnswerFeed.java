package localoffer.comments;

import io.micronaut.context.MessageSource;
import io.micronaut.context.MessageSource.MessageContext;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import localoffer.web.Atom;

/// What the council answered, as a feed. An answer is dated by its month alone.
@Singleton
class AnswerFeed {

    static final String ADDRESS = "/told-us.atom";
    private static final String PAGE = "/told-us";
    private static final int ENTRIES_MAX = 50;
    private static final MessageContext ENGLISH = MessageContext.of(Locale.UK);

    private final Atom atom;
    private final MessageSource words;
    private final Names names;

    AnswerFeed(Atom atom, MessageSource words, Names names) {
        this.atom = atom;
        this.words = words;
        this.names = names;
    }

    /// @param address its own, which says which answers are wanted
    /// @param site where the site stands, without a stroke at the end
    String of(List<Answer> answers, String address, YearMonth now, String site) {
        return atom.of(new Atom.Head(address, PAGE, "told-us.title", now.atDay(1), site),
                answers.stream().limit(ENTRIES_MAX).map(this::entry).toList());
    }

    private Atom.Entry entry(Answer answer) {
        var told = answer.told();
        return new Atom.Entry(answer.id(), PAGE + "?service=" + answer.service(),
                names.of(answer.service()).name() + ": "
                        + words.getRequiredMessage(told.state().key(), ENGLISH),
                YearMonth.parse(answer.changed()).atDay(1),
                told.response() + " " + told.action(), List.of());
    }
}
