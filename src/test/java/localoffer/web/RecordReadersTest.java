package localoffer.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Records are read by the names that templates use.
class RecordReadersTest {

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

    @Test
    void components_and_questions_and_getters_are_read() {
        assertThat(read("name")).isEqualTo("Chess");
        assertThat(read("full")).isEqualTo(false);
        assertThat(read("open")).isEqualTo(true);
        assertThat(read("isOpen")).isEqualTo(true);
        assertThat(read("town")).isEqualTo("Crook");
    }

    @Test
    void what_needs_an_argument_or_is_not_public_or_not_there_is_not_read() {
        for (var name : new String[] {"called", "secret", "nothing", "Name"}) {
            assertThat(RecordReaders.find(Club.class, name)).as(name).isEmpty();
        }
    }

    private static Object read(String name) {
        try {
            return RecordReaders.find(Club.class, name).orElseThrow()
                    .invokeExact((Object) new Club("Chess", false));
        } catch (Throwable e) {
            throw new AssertionError(name, e);
        }
    }
}
