package localoffer.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import localoffer.directory.Service.Ages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {

    @ParameterizedTest
    @CsvSource({
        "0, 5, From birth to 5",
        "0, 25, All ages from birth to 25",
        "0, 24, From birth to 24",
        "1, 25, From 1 to 25",
        "5, 17, From 5 to 17",
        "16, 16, Aged 16",
        "25, 25, Aged 25 and over"})
    void ages_are_said_so_that_a_baby_counts(int least, int most, String said) {
        var words = ResourceBundle.getBundle("messages", Locale.UK);
        var ages = new Ages(least, most);
        assertThat(MessageFormat.format(words.getString(ages.key()), least, most)).isEqualTo(said);
    }
}
