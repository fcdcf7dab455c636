package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import localoffer.sample.Files;
import org.junit.jupiter.api.Test;

class PicturesTest {

    @Test
    void every_picture_that_a_file_may_name_is_drawn() {
        var drawings = Files.text("src/main/resources/views/questionnaires/pictures.html");
        assertThat(QuestionReader.PICTURES)
                .allSatisfy(name -> assertThat(drawings).contains("th:fragment=\"" + name + "\""));
    }
}
