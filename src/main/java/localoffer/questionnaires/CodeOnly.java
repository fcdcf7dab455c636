package localoffer.questionnaires;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.Set;
import localoffer.web.Outage;

/// What can be answered only with a code, because staff switched it so: all questions about a
/// service, or a questionnaire of every service. Nothing is, unless somebody floods it.
///
/// Each node holds all of it and asks PostgreSQL again every two seconds. While the database is
/// away the last answer stays.
@Singleton
class CodeOnly {

    private final CodeSwitches switches;
    private volatile Set<CodeSwitch> on = Set.of();

    CodeOnly(CodeSwitches switches) {
        this.switches = switches;
    }

    boolean covers(Form form) {
        return isOnForService(form.service().id())
                || isOnForQuestionnaire(form.questionnaire().id());
    }

    boolean isOnForService(String service) {
        return on.contains(CodeSwitch.ofService(service));
    }

    boolean isOnForQuestionnaire(String questionnaire) {
        return on.contains(CodeSwitch.ofQuestionnaire(questionnaire));
    }

    @Scheduled(fixedDelay = "2s")
    void look() {
        Outage.passOver(() -> on = Set.copyOf(switches.list()));
    }
}
