package localoffer.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Field;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "staff.failure-delay", value = "0s")
class AuditPageTest {

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Audit audit;

    @Test
    void the_auditor_reads_who_signed_in_and_what_they_exported() {
        var administrator = door.administrator(server.getURI());
        administrator.get("/staff/searches.csv");
        var auditor = door.with(server.getURI(), Task.AUDITOR);
        var page = auditor.get("/staff/audit?name=Administrator&what=signed%20in&from=x");
        assertThat(page.html().select("tbody tr")).isNotEmpty().allSatisfy(row ->
                assertThat(row.text()).contains("administrator signed in by a one-time link"));
        assertThat(auditor.get("/staff/audit").words())
                .contains("exported searches that found nothing");
        assertThat(auditor.get("/staff/audit?to=2000-01-02").words())
                .contains("Nothing was done");
        assertThat(auditor.get("/staff/audit?before=x&name=%00&what=%27").status())
                .isEqualTo(200);
    }

    @Test
    void a_refused_sign_in_is_written_down_without_what_was_typed_for_a_name() {
        door.administrator(server.getURI());
        var stranger = new Browser(server.getURI());
        for (var name : new String[] {"my secret password", "administrator"}) {
            stranger.submit(stranger.get("/staff/sign-in"), "Sign in",
                    new Field("name", name), new Field("password", "wrong"));
        }
        var refused = door.with(server.getURI(), Task.AUDITOR)
                .get("/staff/audit?what=refused%20a%20sign-in").words();
        assertThat(refused).contains("an unknown name").contains("administrator")
                .doesNotContain("secret");
    }

    @Test
    void what_is_long_goes_on_on_another_page_and_the_file_has_all() {
        for (int i = 0; i < AuditController.LINES_MAX + 5; i++) {
            audit.record("tried the length of a page", i == 3 ? "=1+1" : "time " + i);
        }
        var auditor = door.with(server.getURI(), Task.AUDITOR);
        var one = "/staff/audit?what=tried%20the%20length%20of%20a%20page";
        var first = auditor.get(one);
        assertThat(first.html().select("tbody tr")).hasSize(AuditController.LINES_MAX);
        var second = auditor.get(first.html().select("a:contains(Older)").attr("href"));
        assertThat(second.html().select("tbody tr")).hasSize(5);
        assertThat(second.html().select("a:contains(Older)")).isEmpty();
        var file = auditor.get(first.html().select("a:contains(file)").attr("href"));
        assertThat(file.response().body().lines()).hasSize(AuditController.LINES_MAX + 6);
        assertThat(file.response().body()).contains(",'=1+1").doesNotContain(",=1+1");
        assertThat(auditor.get("/staff/audit").words()).contains("exported the audit");
    }
}
