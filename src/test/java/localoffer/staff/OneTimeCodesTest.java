package localoffer.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodesTest {

    private static final byte[] SECRET =
            "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /// Appendix B of RFC 6238 has eight figures: ours are the last six of them.
    @ParameterizedTest
    @CsvSource({"59, 94287082", "1111111109, 07081804", "1111111111, 14050471",
            "1234567890, 89005924", "2000000000, 69279037", "20000000000, 65353130"})
    void codes_are_those_of_the_standard(long seconds, String eight) {
        var step = OneTimeCodes.step(Instant.ofEpochSecond(seconds));
        assertThat(OneTimeCodes.code(SECRET, step)).isEqualTo(eight.substring(2));
    }

    /// The key of the RFC as every app would read it.
    @Test
    void a_secret_is_written_in_the_letters_that_apps_read() {
        assertThat(OneTimeCodes.text(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }
}
