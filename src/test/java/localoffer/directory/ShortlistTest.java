package localoffer.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import localoffer.directory.Shortlist.Item;
import localoffer.directory.Shortlist.Kept;
import localoffer.directory.Shortlist.NoRoom;
import localoffer.directory.Shortlist.TooLong;
import localoffer.web.FormFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortlistTest {

    private static final Shortlist THREE = read("s=portage.dla.scope&n2=Ring+first%3A+0191");

    @Test
    void it_reads_what_it_wrote() {
        var list = new Shortlist(List.of(new Item("portage", "Ask & say \"50%\"; it's free"),
                new Item("dla", ""), new Item("scope", "Zo\u00eb \uD83D\uDE42 = +1, n1=x")));
        assertThat(read(list.text())).isEqualTo(list);
        assertThat(read(Shortlist.EMPTY.text())).isEqualTo(Shortlist.EMPTY);
    }

    @Test
    void it_is_written_in_characters_that_a_cookie_and_an_address_may_have() {
        var list = new Shortlist(List.of(new Item("portage", "; , \" \\ \n\u00e9 <b> #?")));
        assertThat(list.text()).matches("[A-Za-z0-9.=&+%*_-]+");
    }

    @Test
    void a_note_stays_with_its_service() {
        assertThat(THREE.items()).containsExactly(new Item("portage", ""),
                new Item("dla", "Ring first: 0191"), new Item("scope", ""));
        assertThat(read("s=PORTAGE..dla.dla.scope&n1=a&n3=b&n4=c&n5=d").items())
                .containsExactly(new Item("dla", "b"), new Item("scope", "d"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "s=", "=", "&&&", "s=../../etc/passwd", "s=%00%ff%", "n1=x",
        "s=<script>alert(1)</script>", "O:8:\"stdClass\":0:{}", "rO0ABXNyAA==", "s=a b\r\nc"})
    void any_text_gives_a_legal_list(String text) {
        assertThat(read(text).items()).allSatisfy(item ->
                assertThat(item.slug()).matches("[a-z0-9-]+"));
        assertThat(read(read(text).text())).isEqualTo(read(text));
    }

    @Test
    void chance_texts_give_legal_lists_that_read_as_they_were_written() {
        var random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            var text = random.ints(random.nextInt(300), 0, 12)
                    .mapToObj(n -> List.of("s=", "&", "n1=", "n2=", "a", "b-1", ".", "%", "%e2%80",
                            "\uD83D", "+", "\u202E").get(n))
                    .collect(Collectors.joining());
            var list = read(text);
            assertThat(list.items()).hasSizeLessThanOrEqualTo(Shortlist.ITEMS_MAX);
            assertThat(read(list.text())).as(text).isEqualTo(list);
        }
    }

    @Test
    void it_holds_thirty_services_and_no_more() {
        var thirty = many(Shortlist.ITEMS_MAX);
        assertThat(read(many(31).text())).isEqualTo(thirty);
        assertThat(thirty.isFull()).isTrue();
        assertThat(thirty.with("dla")).isEqualTo(thirty);
        assertThat(many(29).with("dla").items()).hasSize(30);
    }

    @Test
    void whoever_adds_a_service_again_has_it_once_and_keeps_their_note() {
        assertThat(THREE.with("dla")).isEqualTo(THREE);
    }

    @Test
    void a_service_moves_up_and_down_and_not_beyond_the_ends() {
        assertThat(slugs(THREE.moved("dla", -1))).containsExactly("dla", "portage", "scope");
        assertThat(slugs(THREE.moved("dla", 1))).containsExactly("portage", "scope", "dla");
        assertThat(THREE.moved("portage", -1)).isEqualTo(THREE);
        assertThat(THREE.moved("scope", 1)).isEqualTo(THREE);
        assertThat(THREE.moved("nobody", 1)).isEqualTo(THREE);
        assertThat(THREE.moved("dla", -1).find("dla"))
                .contains(new Item("dla", "Ring first: 0191"));
    }

    @Test
    void a_note_may_have_two_hundred_characters_in_one_line() {
        assertThat(THREE.noting("scope", "x".repeat(200))).isInstanceOf(Kept.class);
        assertThat(THREE.noting("scope", "x".repeat(201))).isEqualTo(new TooLong(201));
        assertThat(THREE.noting("scope", "  one\r\n two\u202E "))
                .isEqualTo(new Kept(THREE.without("scope")
                        .and(new Shortlist(List.of(new Item("scope", "one two"))))));
        assertThat(read("s=a&n1=" + "x".repeat(300)).items().getFirst().note()).hasSize(200);
        assertThat(read("s=a&n1=" + "x".repeat(199) + "%F0%9F%99%82").items().getFirst().note())
                .isEqualTo("x".repeat(199));
    }

    @Test
    void notes_that_no_cookie_has_room_for_are_refused_and_nothing_is_lost() {
        var list = many(Shortlist.ITEMS_MAX);
        int kept = 0;
        while (list.noting("service-number-" + kept, "y".repeat(200)) instanceof Kept(var more)) {
            list = more;
            kept++;
        }
        assertThat(kept).isBetween(12, 20);
        assertThat(list.noting("service-number-" + kept, "y".repeat(200)))
                .isInstanceOf(NoRoom.class);
        assertThat(list.text().length()).isLessThanOrEqualTo(Shortlist.TEXT_CHARACTERS_MAX);
        assertThat(list.noting("service-number-0", "")).isInstanceOf(Kept.class);
    }

    @Test
    void a_shared_list_is_added_below_as_far_as_there_is_room() {
        var both = THREE.and(read("s=dla.beat.eric&n1=theirs&n2=call"));
        assertThat(both.items()).containsExactly(new Item("portage", ""),
                new Item("dla", "Ring first: 0191"), new Item("scope", ""),
                new Item("beat", "call"), new Item("eric", ""));
        var full = many(29).and(THREE);
        assertThat(full.items()).hasSize(30).endsWith(new Item("portage", ""));
        var wordy = new Shortlist(IntStream.range(0, 30)
                .mapToObj(i -> new Item("wordy-" + i, "z".repeat(200))).toList());
        assertThat(Shortlist.EMPTY.and(wordy).fits()).isTrue();
        assertThat(Shortlist.EMPTY.and(wordy).items()).hasSize(30);
    }

    private static Shortlist many(int count) {
        return new Shortlist(IntStream.range(0, count)
                .mapToObj(i -> new Item("service-number-" + i, "")).toList());
    }

    private static List<String> slugs(Shortlist list) {
        return list.items().stream().map(Item::slug).toList();
    }

    private static Shortlist read(String text) {
        return Shortlist.from(FormFields.parse(text)::first);
    }
}
