package localoffer.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SiteTest {

    @Test
    void the_site_of_a_benchmark_keeps_its_data_in_the_folder_of_the_benchmark() {
        var folder = Path.of("target", "a-benchmark");
        assertThat(Site.settings(folder, Map.of("DEMONSTRATION", "false"))).containsOnly(
                Map.entry("DEMONSTRATION", "false"), Map.entry("DATA_FOLDER",
                        folder.resolve("data").toAbsolutePath().toString()));
        assertThat(Site.settings(folder, Map.of("DATA_FOLDER", "elsewhere")))
                .containsOnly(Map.entry("DATA_FOLDER", "elsewhere"));
    }
}
