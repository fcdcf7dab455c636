package localoffer.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormFieldsTest {

    @Test
    void fields_are_decoded_in_the_order_in_which_they_were_sent() {
        var fields = FormFields.parse("b=1+2&a=caf%C3%A9%20%F0%9F%99%82&b=%26%3D&empty=&none");
        assertThat(fields.names()).containsExactly("b", "a", "empty");
        assertThat(fields.all("b")).containsExactly("1 2", "&=");
        assertThat(fields.first("a")).isEqualTo("caf\u00e9 \uD83D\uDE42");
        assertThat(fields.first("empty")).isEmpty();
        assertThat(fields.first("missing")).isEmpty();
        assertThat(fields.all("missing")).isEmpty();
    }

    @Test
    void what_cannot_be_decoded_does_no_harm() {
        assertThat(FormFields.parse("a=%").first("a")).isEqualTo("%");
        assertThat(FormFields.parse("a=%2").first("a")).isEqualTo("%2");
        assertThat(FormFields.parse("a=%zz").first("a")).isEqualTo("%zz");
        assertThat(FormFields.parse("a=%41").first("a")).isEqualTo("A");
        assertThat(FormFields.parse("a=%ff%fe").first("a")).isEqualTo("\uFFFD\uFFFD");
        assertThat(FormFields.parse("a=%ED%A0%80").first("a")).doesNotContain("\uD800");
        assertThat(FormFields.parse("").names()).isEmpty();
        assertThat(FormFields.parse("&&=&=x").names()).isEmpty();
    }

    @Test
    void fields_beyond_the_limit_are_dropped() {
        var pair = "a=1&";
        assertThat(FormFields.parse(pair.repeat(FormFields.FIELDS_MAX)).all("a"))
                .hasSize(FormFields.FIELDS_MAX);
        assertThat(FormFields.parse(pair.repeat(FormFields.FIELDS_MAX + 1)).all("a"))
                .hasSize(FormFields.FIELDS_MAX);
    }
}
