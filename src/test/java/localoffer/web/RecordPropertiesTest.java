package localoffer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ognl.Ognl;
import ognl.OgnlException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Records are read by the names that templates use.
class RecordPropertiesTest {

    record Club(String name, boolean full) {

        public boolean isOpen() {
            return !full;
        }

        public String getTown() {
            return "Crook";
        }

        public String called(String language) {
            return name + language;
        }

        String secret() {
            return "hidden";
        }
    }

    @BeforeAll
    static void use() {
        RecordProperties.use();
    }

    @Test
    void components_and_questions_and_getters_are_read() throws OgnlException {
        assertThat(read("name")).isEqualTo("Chess");
        assertThat(read("full")).isEqualTo(false);
        assertThat(read("open")).isEqualTo(true);
        assertThat(read("isOpen")).isEqualTo(true);
        assertThat(read("town")).isEqualTo("Crook");
    }

    @ParameterizedTest
    @ValueSource(strings = {"called", "secret", "nothing"})
    void what_needs_an_argument_or_is_not_public_or_not_there_is_not_read(String name) {
        assertThatThrownBy(() -> read(name)).isInstanceOf(OgnlException.class);
    }

    private static Object read(String name) throws OgnlException {
        return Ognl.getValue(name, Ognl.createDefaultContext(null), new Club("Chess", false));
    }
}
