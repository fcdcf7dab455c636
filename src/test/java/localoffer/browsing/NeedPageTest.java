package localoffer.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import localoffer.directory.Directory;
import localoffer.directory.Service;
import localoffer.sample.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page of a need begins with what is about it.
class NeedPageTest {

    private static final Directory DIRECTORY = Parts.real().edition().part(Directory.class);

    @ParameterizedTest
    @CsvSource({"autism,Autism,blue-badge", "hearing,Deaf,cerebra",
        "epilepsy,Epilepsy,blue-badge"})
    void what_the_name_says_comes_before_what_is_for_many_needs(
            String need, String named, String general) {
        var first = listed(need).stream().limit(2).toList();
        assertThat(first).anySatisfy(service -> assertThat(service.name()).contains(named));
        assertThat(first).extracting(Service::id).doesNotContain(general);
    }

    @Test
    void parking_comes_late_among_what_is_for_autism() {
        var ids = listed("autism").stream().map(Service::id).toList();
        assertThat(ids.indexOf("autism-communication-team")).isLessThan(5);
        assertThat(ids.indexOf("blue-badge")).isGreaterThan(15);
    }

    @Test
    void nothing_is_lost_by_the_order() {
        DIRECTORY.taxonomies().needs().terms().forEach(need ->
                assertThat(listed(need.id())).hasSameElementsAs(
                        NeedPage.services(need, DIRECTORY)));
    }

    private static List<Service> listed(String need) {
        return NeedPage.of(DIRECTORY.taxonomies().needs().find(need).orElseThrow(), DIRECTORY)
                .parts().stream().flatMap(part -> part.services().stream())
                .map(Listed::service).toList();
    }
}
