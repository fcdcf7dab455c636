package localoffer.questionnaires;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.Map;
import localoffer.staff.StaffMember;
import localoffer.web.NotFound;

/// Switches a service, or a questionnaire of every service, to codes and back. When somebody
/// floods the open questions, families with a code can still be heard.
@Controller("/staff/asking/switches")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class CodeSwitchController {

    private final StaffForms forms;
    private final CodeSwitches switches;
    private final CodeOnly codeOnly;

    CodeSwitchController(StaffForms forms, CodeSwitches switches, CodeOnly codeOnly) {
        this.forms = forms;
        this.switches = switches;
        this.codeOnly = codeOnly;
    }

    @Post("/services/{service}")
    HttpResponse<?> service(StaffMember me, String service, @Body Map<String, String> form) {
        forms.of(me, service);
        set(me, CodeSwitch.ofService(service), form);
        return HttpResponse.seeOther(URI.create("/staff/asking/" + service));
    }

    /// It concerns every service, so it is for those who may see all.
    @Post("/questionnaires/{questionnaire}")
    HttpResponse<?> questionnaire(StaffMember me, String questionnaire,
            @Body Map<String, String> form) {
        var known = forms.all(me).stream().flatMap(all -> all.stream())
                .anyMatch(one -> one.questionnaire().id().equals(questionnaire));
        if (!me.allServices() || !known) {
            throw new NotFound();
        }
        set(me, CodeSwitch.ofQuestionnaire(questionnaire), form);
        return HttpResponse.seeOther(URI.create("/staff/asking"));
    }

    private void set(StaffMember me, CodeSwitch one, Map<String, String> form) {
        switches.set(me, one, form.getOrDefault("codes", "").equals("only"));
        codeOnly.look();
    }
}
