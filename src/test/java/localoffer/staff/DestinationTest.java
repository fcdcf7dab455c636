package localoffer.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    @ParameterizedTest
    @ValueSource(strings = {"/staff", "/staff/people", "/staff/services/childrens-salt",
            "/staff/services?status=waiting&page=2", "/staff/search?q=a%20b", "/staff/"})
    void a_page_of_the_staff_is_where_they_go_after_signing_in(String then) {
        assertThat(Destination.from(then).path()).isEqualTo(then);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://evil.example/staff", "//evil.example/staff", "/",
            "/search", "/staffing", "/staff//evil.example", "/staff/../search", "/staff/..",
            "/staff/./x", "/staff\\evil.example", "/staff/%2e%2e/x", "/staff/x#y",
            "/staff/x\r\nSet-Cookie: a=b", "javascript:alert(1)", "/staff/people;x=1",
            "/staff/sign-in", "/staff/sign-in/token", "/staff/sign-out", "/staff/password",
            "/staff@evil.example", "/staff/people?then=//evil.example"})
    void anything_else_leads_to_the_staff_home(String then) {
        assertThat(Destination.from(then)).isEqualTo(Destination.FIRST);
    }

    @Test
    void an_address_is_believed_up_to_its_limit() {
        var longest = "/staff/" + "a".repeat(493);
        assertThat(Destination.from(longest).path()).isEqualTo(longest);
        assertThat(Destination.from(longest + "a")).isEqualTo(Destination.FIRST);
    }

    @Test
    void the_sign_in_page_is_told_where_to_lead() {
        assertThat(Destination.from("/staff/people?a=b").byWayOfSignIn())
                .isEqualTo("/staff/sign-in?then=%2Fstaff%2Fpeople%3Fa%3Db");
        assertThat(Destination.FIRST.byWayOfSignIn()).isEqualTo("/staff/sign-in");
    }
}
