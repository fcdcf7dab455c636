package localoffer.comments;

import java.util.List;
import localoffer.staff.StaffMember;
import localoffer.staff.Task;

/// How much of the comments about a service a person of staff reads, and of their answers.
public enum Reach {
    NOTHING,
    /// What everybody may read, and what was published or proposed: a provider's. Who works there
    /// might know who told a story that was not to be published.
    QUOTES,
    ALL;

    static Reach of(StaffMember me, String service) {
        if (readsAll(me) || me.mayAnalyse(service)) {
            return ALL;
        }
        return me.provides().contains(service) ? QUOTES : NOTHING;
    }

    /// Whether there could be any service about which they read something.
    public static boolean isAny(StaffMember me) {
        return readsAll(me) || me.isReader();
    }

    private static boolean readsAll(StaffMember me) {
        return me.may(Task.MODERATOR) || me.may(Task.AUTHOR) || me.may(Task.PUBLISHER);
    }

    boolean isThere(Answers.About about) {
        return this == ALL || (this == QUOTES && about.quoted());
    }

    boolean waits(Answers.About about) {
        return this == ALL ? about.waits() : about.quoteWaits();
    }

    List<Cleared> comments(List<Cleared> all) {
        return all.stream().filter(one -> this == ALL || one.isQuote()).toList();
    }

    List<Answer> answers(List<Answer> all) {
        return all.stream().filter(one -> this == ALL || !one.isDraft() || one.byProvider())
                .toList();
    }
}
