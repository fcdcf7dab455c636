package localoffer.search;

import static localoffer.search.RealContent.ids;
import static localoffer.search.RealContent.search;
import static org.assertj.core.api.Assertions.assertThat;

import localoffer.search.Understood.Correction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A family that asks in another language finds what there is here.
class OtherLanguagesTest {

    @ParameterizedTest
    @CsvSource({"logopeda,speech therapy", "logoped Durham,speech therapy Durham",
        "التوحد,autism", "moje dziecko ma autyzm,my child has autism",
        "moje dziecko nie mówi,my child is not talking", "moj syn nie śpi,my son does not sleep",
        "szkoła specjalna,special school", "copilul meu are autism,my child has autism",
        "copilul meu nu vorbeste,my child is not talking", "am nevoie de ajutor,i need help",
        "ابني عنده توحد,my son has autism", "طفلي لا يتكلم,my child is not talking",
        "أحتاج مساعدة,i need help", "مدرسة لذوي الاحتياجات الخاصة,special school",
        "میرے بیٹے کو آٹزم ہے,my son has autism", "مدد چاہیے,i need help",
        "मेरे बच्चे को ऑटिज़्म है,my child has autism",
        "मेरा बेटा नहीं बोलता,my son is not talking"})
    void it_finds_what_the_same_in_english_finds_first(String typed, String english) {
        assertThat(ids(search(typed)).getFirst()).isEqualTo(ids(search(english)).getFirst());
        assertThat(search(typed).unknown()).isEmpty();
    }

    @Test
    void the_page_says_how_the_words_were_read_and_can_leave_them_as_they_are() {
        var results = search("logopeda");
        assertThat(results.understood().corrections())
                .containsExactly(new Correction("logopeda", "speech therapy"));
        var exact = RealContent.index().search(results.query().withExact());
        assertThat(exact.understood().corrections()).isEmpty();
        assertThat(exact.unknown()).containsExactly("logopeda");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i am a mum", "are there clubs in Crook", "dla", "dla for my son",
        "merge files", "do i need a referral", "autism"})
    void english_words_are_left_as_they_are(String typed) {
        assertThat(search(typed).understood().corrections()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chcę się zabić", "moje dziecko chce umrzec",
        "copilul meu vrea sa moara", "ابني يريد ان يموت"})
    void danger_is_heard_in_the_words_as_they_were_typed(String typed) {
        assertThat(search(typed).understood().danger()).isTrue();
        assertThat(search(typed).understood().corrections()).isEmpty();
    }
}
