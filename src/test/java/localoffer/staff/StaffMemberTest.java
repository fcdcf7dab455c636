package localoffer.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StaffMemberTest {

    @Test
    void a_commissioner_of_named_services_may_analyse_those_alone() {
        var jo = member(false, Set.of("childrens-salt"));
        assertThat(jo.mayAnalyse("childrens-salt")).isTrue();
        assertThat(jo.mayAnalyse("childrens-ot")).isFalse();
    }

    @Test
    void who_may_analyse_all_services_may_analyse_any() {
        assertThat(member(true, Set.of()).mayAnalyse("childrens-ot")).isTrue();
    }

    @Test
    void an_administrator_sees_no_results_for_being_one() {
        assertThat(new StaffMember(UUID.randomUUID(), "Administrator", true, false, Set.of())
                .mayAnalyse("childrens-ot")).isFalse();
    }

    private static StaffMember member(boolean all, Set<String> services) {
        return new StaffMember(UUID.randomUUID(), "Commissioner", false, all, services);
    }
}
