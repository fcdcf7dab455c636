package localoffer.staff;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import localoffer.database.Shelf;
import localoffer.sample.EmptySite;
import localoffer.sample.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What staff do often is in the audit by the day alone.
@EmptySite
class DailyCountsTest {

    private static final String TYPED = "entered paper forms";

    @Inject DailyCounts counts;
    @Inject FirstSignIn firstSignIn;
    @Inject People people;
    @Inject Shelf shelf;
    @Inject TestClock clock;

    @AfterEach
    void setTheClockBack() {
        clock.set(TestClock.TODAY);
    }

    @Test
    void a_day_becomes_one_entry_when_it_is_over_and_not_before() {
        firstSignIn.open();
        var first = people.findAdministrator().orElseThrow();
        var sam = new StaffMember(first.id(), first.knownAs(), false, false, Set.of());
        for (int i = 0; i < 3; i++) {
            counts.add(sam, TYPED);
        }
        counts.add(sam, "did something else");
        assertThat(counts.today(sam, TYPED)).isEqualTo(3);
        counts.write();
        assertThat(entries()).isEmpty();
        clock.set(TestClock.TODAY.plusDays(1));
        assertThat(counts.today(sam, TYPED)).isZero();
        counts.write();
        counts.write();
        assertThat(entries()).containsExactly("3 on " + TestClock.TODAY);
        assertThat(shelf.rows("select * from staff_daily_count")).isEmpty();
    }

    private List<String> entries() {
        return shelf.rows("select about from audit where what = '" + TYPED + "'");
    }
}
