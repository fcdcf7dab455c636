package localoffer.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false, startApplication = false)
class ReadAheadTest {

    @Inject List<Part<?>> beans;

    @Test
    void the_readers_that_it_finds_by_their_names_are_those_of_the_site() {
        assertThat(ReadAhead.parts().stream().map(Part::getClass)).isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(beans.stream().map(Part::getClass).toList());
    }
}
