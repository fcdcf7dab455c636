package localoffer.questionnaires;

import jakarta.inject.Singleton;
import java.util.List;
import localoffer.content.Content;
import localoffer.directory.Commissioned;
import localoffer.staff.StaffMember;
import localoffer.web.NotFound;

/// The forms of the services that a person of staff may ask about.
@Singleton
class StaffForms {

    private final Content content;
    private final Forms forms;

    StaffForms(Content content, Forms forms) {
        this.content = content;
        this.forms = forms;
    }

    /// Of every service of theirs that has one, service by service.
    List<List<Form>> all(StaffMember me) {
        return content.part(Commissioned.class).all().stream()
                .map(commission -> commission.service().id())
                .filter(me::mayAnalyse).map(forms::all).filter(all -> !all.isEmpty()).toList();
    }

    /// Of one service. One that is not theirs, and one that asks nothing, look alike.
    List<Form> of(StaffMember me, String service) {
        var all = me.mayAnalyse(service) ? forms.all(service) : List.<Form>of();
        if (all.isEmpty()) {
            throw new NotFound();
        }
        return all;
    }
}
