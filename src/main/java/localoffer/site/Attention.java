package localoffer.site;

import jakarta.inject.Singleton;
import java.util.List;
import localoffer.comments.FirstLooks;
import localoffer.comments.FirstLooks.Wait;
import localoffer.comments.Urgent;
import localoffer.staff.Reminders;
import localoffer.staff.Reminders.Reminder;
import localoffer.staff.StaffMember;
import localoffer.staff.Task;

/// What somebody of staff should look at first.
@Singleton
class Attention {

    private final FirstLooks looks;
    private final Urgent urgent;
    private final List<Reminders> reminders;

    Attention(FirstLooks looks, Urgent urgent, List<Reminders> reminders) {
        this.urgent = urgent;
        this.looks = looks;
        this.reminders = List.copyOf(reminders);
    }

    /// How long comments wait to be read: nothing or one thing.
    List<Wait> waits(StaffMember me) {
        return readsComments(me) ? looks.lately().stream().toList() : List.of();
    }

    /// Whether the safeguarding lead should look at a comment now.
    boolean isUrgent(StaffMember me) {
        return me.may(Task.SAFEGUARDING) && urgent.isAny();
    }

    List<Reminder> reminders(StaffMember me) {
        return reminders.stream().flatMap(one -> one.of(me).stream()).toList();
    }

    static boolean readsComments(StaffMember member) {
        return member.may(Task.MODERATOR) || member.may(Task.SAFEGUARDING);
    }
}
