package localoffer.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import localoffer.comments.Identifiers.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What tells who somebody is, is pointed at before it is published.
class IdentifiersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ring me on 07700 900123 please.            | 07700 900123
            Ring 0191 498 0123 or (0191) 498-0124.     | 0191 498 0123, (0191) 498-0124
            +44 7700 900 123                           | +44 7700 900 123
            Her number: 943 476 5919!                  | 943 476 5919
            Write to jo.bloggs@example.com now         | jo.bloggs@example.com
            It is on facebook, @joannab21              | @joannab21
            See https://example.org/me?x=1 and more    | https://example.org/me?x=1
            Our blog bloggsfamily.co.uk says so        | bloggsfamily.co.uk
            We live in DH1 5UL in a flat               | DH1 5UL
            at dh15ul since May                        | dh15ul
            Mrs Green was late.                        | Mrs Green
            MRS GREEN WAS LATE                         | MRS GREEN
            that mr. patel never rang                  | mr. patel
            Miss Ellen Ripley and Dr. Okafor came      | Miss Ellen Ripley, Dr. Okafor
            Sister Bernadette and my sister Emma       | Sister Bernadette, sister Emma
            Then Sarah Whitfield rang us.              | Sarah Whitfield
            The Sarah Whitfield I know                 | Sarah Whitfield
            Thank you Anne-Marie O'Neill               | Anne-Marie O'Neill
            We asked Zo\u00eb M\u00fcller twice        | Zo\u00eb M\u00fcller
            Mary Ann Smith is kind                     | Mary Ann Smith
            J. Whitfield signed it                     | J. Whitfield
            He goes to Oak Tree Primary School         | Oak Tree Primary School
            Oakfield school is far                     | Oakfield school
            At Northlands Academy they knew.           | Northlands Academy
            """)
    void it_is_marked(String text, String marked) {
        assertThat(marked(text)).isEqualTo(marked);
        assertThat(Identifiers.areIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "They were kind.", "We waited 18 months. Then nobody rang.", "I miss it. I Think so.",
        "The School did nothing. Our Special School is far.", "My EHC plan took 20 weeks.",
        "Durham County Council and the Local Offer", "On Monday Portage came.",
        "SEND Support is thin. No SENCO.", "We waited. Then They came.", "It cost \u00a31,200.",
        "In 2024-2025 we saw 3 people.", "Speech Therapy and Short Breaks", "A Teacher helped",
        "He was a good teacher. School was closed.", "[\u2026] never rang us.",
    })
    void what_tells_nobody_is_not(String text) {
        assertThat(marked(text)).isEmpty();
        assertThat(Identifiers.areIn(text)).isFalse();
    }

    @Test
    void the_pieces_together_are_the_text() {
        var text = "Mrs Green (07700 900123) at Oak School.\nMrs Green!";
        assertThat(Identifiers.pieces(text).stream().map(Piece::text)
                .collect(Collectors.joining())).isEqualTo(text);
        assertThat(Identifiers.pieces("Good.")).isEqualTo(List.of(new Piece("Good.", false)));
    }

    @Test
    void a_long_text_made_to_be_slow_is_not() {
        for (var part : List.of("A", "Ab ", "1 ", "a.", "a@", "Oak ", "a-", "O'")) {
            var text = part.repeat(1_000 / part.length());
            assertThat(Identifiers.pieces(text)).isNotNull();
        }
    }

    private static String marked(String text) {
        return Identifiers.pieces(text).stream().filter(Piece::marked).map(Piece::text)
                .collect(Collectors.joining(", "));
    }
}
