package localoffer.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PersonFormTest {

    @Test
    void a_commissioner_of_named_services_is_understood() {
        var checked = check(Map.of());
        assertThat(checked).isInstanceOfSatisfying(PersonForm.Accepted.class, accepted -> {
            assertThat(accepted.person().signInName()).isEqualTo("jo@council.example");
            assertThat(accepted.person().administrator()).isFalse();
            assertThat(accepted.person().allServices()).isFalse();
            assertThat(accepted.roles().services())
                    .containsExactlyInAnyOrder("childrens-salt", "childrens-ot");
        });
    }

    @Test
    void whoever_sees_all_services_needs_none_named() {
        assertThat(check(Map.of("sees", "all", "services", "")))
                .isInstanceOfSatisfying(PersonForm.Accepted.class, accepted -> {
                    assertThat(accepted.person().allServices()).isTrue();
                    assertThat(accepted.roles().services()).isEmpty();
                });
    }

    @Test
    void a_commissioner_of_nothing_is_refused() {
        assertThat(check(Map.of("services", " "))).isEqualTo(
                new PersonForm.Rejected("services", "staff.people.services.none"));
    }

    @Test
    void whoever_types_in_paper_forms_needs_no_service() {
        assertThat(check(Map.of("services", "", "paper", "yes")))
                .isInstanceOfSatisfying(PersonForm.Accepted.class, accepted ->
                        assertThat(accepted.roles().tasks()).containsExactly("paper"));
        assertThat(check(Map.of())).isInstanceOfSatisfying(PersonForm.Accepted.class, accepted ->
                assertThat(accepted.roles().tasks()).isEmpty());
    }

    @Test
    void an_administrator_may_analyse_nothing() {
        assertThat(check(Map.of("administrator", "yes", "services", "")))
                .isInstanceOf(PersonForm.Accepted.class);
    }

    @Test
    void a_name_with_a_space_or_beyond_its_limit_is_refused() {
        var wrong = new PersonForm.Rejected("sign-in-name", "staff.people.sign-in-name.wrong");
        assertThat(check(Map.of("signInName", "jo smith"))).isEqualTo(wrong);
        assertThat(check(Map.of("signInName", "a".repeat(201)))).isEqualTo(wrong);
        assertThat(check(Map.of("signInName", "a".repeat(200))))
                .isInstanceOf(PersonForm.Accepted.class);
    }

    @Test
    void what_is_no_slug_is_refused() {
        assertThat(check(Map.of("services", "Speech & language"))).isEqualTo(
                new PersonForm.Rejected("services", "staff.people.services.wrong"));
    }

    @Test
    void services_are_counted_to_their_limit() {
        assertThat(check(Map.of("services", slugs(PersonForm.SERVICES_MAX))))
                .isInstanceOf(PersonForm.Accepted.class);
        assertThat(check(Map.of("services", slugs(PersonForm.SERVICES_MAX + 1))))
                .isInstanceOf(PersonForm.Rejected.class);
    }

    private static String slugs(int count) {
        return IntStream.range(0, count).mapToObj(i -> "service-" + i)
                .collect(Collectors.joining("\r\n"));
    }

    private static PersonForm.Checked check(Map<String, String> changed) {
        var typed = new HashMap<>(Map.of("signInName", " Jo@Council.example ",
                "knownAs", "Commissioner for therapies",
                "sees", "named", "services", "childrens-salt\r\nchildrens-ot, childrens-salt"));
        typed.putAll(changed);
        return PersonForm.from(typed).check();
    }
}
