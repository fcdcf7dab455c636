package localoffer.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
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
        assertThat(check(Map.of("signInName", "a".repeat(201)))).isEqualTo(
                new PersonForm.Rejected("sign-in-name", "staff.people.sign-in-name.long"));
        assertThat(check(Map.of("knownAs", "a".repeat(201)))).isEqualTo(
                new PersonForm.Rejected("known-as", "staff.people.known-as.long"));
        assertThat(check(Map.of("signInName", "a".repeat(200))))
                .isInstanceOf(PersonForm.Accepted.class);
    }

    @Test
    void what_is_no_slug_is_refused() {
        assertThat(check(Map.of("services", "Speech & language"))).isEqualTo(
                new PersonForm.Rejected("services", "staff.people.services.wrong"));
    }

    @Test
    void a_service_that_is_not_there_is_refused() {
        assertThat(check(Map.of("services", "childrens-ot\nnope"))).isEqualTo(
                new PersonForm.Rejected("services", "staff.people.services.unknown"));
        assertThat(check(Map.of("services", "", "provides", "nope"))).isEqualTo(
                new PersonForm.Rejected("provides", "staff.people.services.unknown"));
    }

    @Test
    void who_provides_a_service_does_nothing_else() {
        var apart = new PersonForm.Rejected("administrator", "staff.people.apart.provider");
        assertThat(check(Map.of("provides", "mhst"))).isEqualTo(apart);
        assertThat(check(Map.of("provides", "mhst", "services", "", "sees", "all")))
                .isEqualTo(apart);
        for (var task : List.of("moderator", "publisher", "administrator", "auditor")) {
            assertThat(check(Map.of("provides", "mhst", "services", "", task, "yes")))
                    .isEqualTo(apart);
        }
        assertThat(check(Map.of("provides", "mhst", "services", "")))
                .isInstanceOf(PersonForm.Accepted.class);
    }

    @Test
    void an_auditor_does_nothing_else() {
        var apart = new PersonForm.Rejected("administrator", "staff.people.apart.auditor");
        assertThat(check(Map.of("auditor", "yes"))).isEqualTo(apart);
        for (var task : List.of("moderator", "author", "administrator")) {
            assertThat(check(Map.of("services", "", "auditor", "yes", task, "yes")))
                    .isEqualTo(apart);
        }
        assertThat(check(Map.of("services", "", "auditor", "yes")))
                .isInstanceOf(PersonForm.Accepted.class);
        assertThat(check(Map.of("moderator", "yes", "safeguarding", "yes", "publisher", "yes")))
                .isInstanceOf(PersonForm.Accepted.class);
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
        return PersonForm.from(typed)
                .check(slugs -> slugs.stream().filter("nope"::equals).toList());
    }
}
