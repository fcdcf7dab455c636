package localoffer.content;

import static org.assertj.core.api.Assertions.assertThat;

import localoffer.content.ReadingAge.Sentence;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingAgeTest {

    private static final Offset<Double> AS_PUBLISHED = Offset.offset(0.05);

    /// Examples of the formula that were worked out and published by others: a sentence about the
    /// platypus, and the easiest text that there can be.
    @ParameterizedTest
    @CsvSource({"1, 13, 24, 11.3", "1, 1, 1, -3.4"})
    void the_grade_is_as_published_for_the_same_counts(
            int sentences, int words, int syllables, double grade) {
        assertThat(new ReadingAge(sentences, words, syllables).grade())
                .isEqualTo(grade, AS_PUBLISHED);
        assertThat(new ReadingAge(sentences, words, syllables).years())
                .isEqualTo(grade + 5, AS_PUBLISHED);
    }

    /// As a dictionary divides them.
    @ParameterizedTest
    @CsvSource({"the,1", "help,1", "people,2", "table,2", "whole,1", "homes,1", "places,2",
        "services,3", "families,3", "needed,2", "checked,1", "agreed,2", "asked,1", "wanted,2",
        "autism,3", "being,2", "going,2", "trying,2", "special,2", "education,4", "educational,5",
        "assessment,3", "disability,5", "disabilities,5", "social,2", "region,2", "period,3",
        "medium,3", "video,3", "actual,3", "language,2", "quarter,2", "science,2", "quiet,2",
        "society,4", "area,3", "idea,3", "create,2", "safety,2", "safely,2", "statement,2",
        "placement,2", "something,2", "sometimes,2", "carefully,3", "element,3", "school,1",
        "parents,2", "carers,2", "children,2", "equipment,3", "occupational,5", "therapy,3",
        "physiotherapy,6", "council,2", "didn't,2", "don't,1", "EHC,3", "GPs,2", "SEND,1",
        "January,4", "wheelchair,2", "college,2", "young,1", "you,1", "usual,3", "guidance,2"})
    void syllables_are_counted_as_they_are_spoken(String word, int count) {
        assertThat(Syllables.in(word)).isEqualTo(count);
    }

    @Test
    void words_and_sentences_are_counted_whatever_stands_between_them() {
        var sentences = ReadingAge.sentences(3, "Ring 0191 587 3541. Can you? \u201cYes!\u201d"
                + " Write to us@example.org or https://example.org/a.");
        assertThat(sentences).extracting(Sentence::line).containsOnly(3);
        assertThat(ReadingAge.of(sentences).words()).isEqualTo(4 + 2 + 1 + 3);
        assertThat(ReadingAge.of(sentences).sentences()).isEqualTo(4);
    }

    @Test
    void a_hard_text_is_for_older_readers_than_an_easy_one_of_the_same_meaning() {
        var easy = age("You can ask for help. Tell us what your child needs.");
        var hard = age("Individuals wishing to obtain assistance are requested to communicate"
                + " particulars concerning requirements of the child in question.");
        assertThat(easy).isLessThan(9);
        assertThat(hard).isGreaterThan(18);
    }

    @Test
    void of_a_page_the_sentences_are_read_and_not_its_headings_or_addresses() {
        var sentences = Markdown.toHtml("""
                ## Considerations regarding eligibility

                See [this page](/services/portage-incomprehensibilities). It
                is short.

                - one thing
                - two things

                | Multidisciplinary | What |
                | --- | --- |
                | Intergovernmental | It is a sentence. |
                """, () -> 10).sentences();
        assertThat(sentences).containsExactly(new Sentence(12, "See this page."),
                new Sentence(12, "It is short."), new Sentence(15, "one thing"),
                new Sentence(16, "two things"), new Sentence(20, "It is a sentence."));
    }

    private static double age(String words) {
        return ReadingAge.of(ReadingAge.sentences(1, words)).years();
    }
}
