package localoffer.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttemptsTest {

    private final Attempts attempts = new Attempts();

    @Test
    void one_name_is_tried_so_often_from_anywhere_and_then_slowly() {
        for (int i = 0; i < Attempts.PER_NAME_MAX; i++) {
            assertThat(attempts.toWait("jo", "address " + i)).isZero();
        }
        assertThat(attempts.toWait("jo", "another address")).isPositive();
        assertThat(attempts.toWait("sam", "another address")).isZero();
    }

    @Test
    void one_address_tries_so_many_names_and_then_slowly() {
        for (int i = 0; i < Attempts.PER_ADDRESS_MAX; i++) {
            assertThat(attempts.toWait("name " + i, "here")).isZero();
        }
        assertThat(attempts.toWait("one more", "here")).isPositive();
        assertThat(attempts.toWait("one more", "there")).isZero();
    }

    @Test
    void signing_in_rightly_any_number_of_times_is_no_attempt() {
        for (int i = 0; i < Attempts.PER_ADDRESS_MAX * 2; i++) {
            assertThat(attempts.toWait("jo", "here")).isZero();
            attempts.forget("jo", "here");
        }
    }
}
