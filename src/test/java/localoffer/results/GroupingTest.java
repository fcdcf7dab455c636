package localoffer.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import localoffer.results.Grouping.Group;
import org.junit.jupiter.api.Test;

class GroupingTest {

    private static final int LEAST = 10;

    @Test
    void groups_that_are_large_enough_stay_as_they_are() {
        assertThat(labels(true, 10, 12, 30)).containsExactly("a", "b", "c");
    }

    @Test
    void neighbours_are_merged_where_the_options_have_an_order() {
        assertThat(labels(true, 30, 9, 10, 30)).containsExactly("a", "b+c", "d");
        assertThat(labels(true, 2, 30, 30, 3)).containsExactly("a+b", "c+d");
    }

    @Test
    void the_smallest_two_are_merged_where_they_have_none() {
        assertThat(labels(false, 4, 30, 6, 30)).containsExactly("a+c", "b", "d");
        assertThat(labels(false, 4, 30, 5, 30)).containsExactly("a+c+b", "d");
    }

    @Test
    void one_group_alone_is_no_split() {
        assertThat(labels(false, 9, 9)).isEmpty();
        assertThat(labels(false, 40)).isEmpty();
        assertThat(labels(true, 0, 40, 0)).isEmpty();
        assertThat(labels(true)).isEmpty();
    }

    private static List<String> labels(boolean isOrdered, int... people) {
        var groups = new ArrayList<Group>();
        for (int i = 0; i < people.length; i++) {
            groups.add(new Group(List.of(Character.toString('a' + i)), people[i]));
        }
        var merged = Grouping.of(groups, isOrdered, LEAST);
        assertThat(merged).allMatch(group -> group.people() >= LEAST);
        return merged.stream().map(Group::label).toList();
    }
}
