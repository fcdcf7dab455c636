package localoffer.comments;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import localoffer.comments.ToldAndDone.Waiting;
import localoffer.sample.EmptySite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How many comments wait for an answer is told to everybody to the nearest five alone.
@EmptySite
class WaitingTest {

    @Inject Written written;
    @Inject ToldUs toldUs;
    @Inject ToldAndDone told;

    @BeforeEach
    void clear() {
        written.clear();
        written.close("portage", "2025Q4");
    }

    @Test
    void up_to_four_are_fewer_than_five_and_more_are_about_as_many() {
        assertThat(waiting(4).comments()).isZero();
        assertThat(waiting(4).key()).isEqualTo("annual.open.comments.few");
        assertThat(waiting(5).comments()).isEqualTo(5);
        assertThat(waiting(5).key()).isEqualTo("annual.open.comments");
        assertThat(waiting(7).comments()).isEqualTo(5);
        assertThat(waiting(18).comments()).isEqualTo(20);
    }

    private Waiting waiting(int comments) {
        clear();
        for (int i = 0; i < comments; i++) {
            written.clear("portage", "2025Q4", "quote", "Words " + i);
        }
        toldUs.look();
        return told.waiting(2025).getFirst();
    }
}
