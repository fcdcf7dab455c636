package localoffer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.micronaut.core.convert.value.ConvertibleMultiValuesMap;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import localoffer.sample.Files;
import localoffer.search.SearchQuery.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever may be in danger sees whom to ring, however they put it, and is never counted.
class DangerTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @ValueSource(strings = {"she says she wants to be dead", "wants to be dead", "i want 2 die",
        "die", "kms", "su1cide", "i want to disappear", "nobody would miss me",
        "he wishes he was never born", "took all my tablets", "took tablets", "drank bleach",
        "going to jump", "jump off bridge", "hanging", "hurt my self", "cuts her arms",
        "cuts on arms", "cutting", "self injury", "self-injurious", "self arming",
        "starving myself", "my ex hits the kids", "my husband hits our son", "dad hits kids",
        "dad hits my brother", "partner hits kids", "carer hit him", "hurt by staff",
        "shakes baby", "mam shouts and hits", "my child attacks me with knife", "bruises",
        "voices in my head", "my son is cutting", "cant take living anymore",
        "no point in living", "everyone would be better off without me", "tired of living",
        "frightened of my stepdad", "punched by teacher", "he kicked me", "strangled me",
        "threw a plate at me", "unexplained bruises", "slit wrists", "razor blades",
        "swallowed a button battery", "jumping off the roof", "threatening to kill himself",
        "my boyfriend chokes me", "teacher grabbed my son", "sold all of it goodbye note",
        "my dad beats us", "slapped by his carer", "grandad touches me",
        "found him hanging around by his neck", "my son found him hanging in the garage",
        "she was hanging from a belt"})
    void sentences_nobody_wrote_down_are_understood(String words) {
        assertThat(danger(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"suicde", "siucide", "su!cide", "$uicide", "s u i c i d e",
        "s.u.i.c.i.d.e", "SUICIDEEEE", "sui cide", "wanttodie", "killmyself", "k1ll myself",
        "kill my self", "self_harm", "s3lf h4rm", "overdos", "wnat to die", "dieee",
        "hits-me", "i wanna d1e", "strangeld me", "can’t go on", "hitsme"})
    void danger_is_known_however_it_is_spelt(String words) {
        assertThat(danger(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cutting food", "hair cutting", "die cast", "tablet computer",
        "hanging out", "jump trampoline", "bruises easily", "hitting other children at school",
        "panic attacks", "burnt out mum", "5 kms", "within 10 kms", "scissors skills",
        "taking tablets at school", "my son wont take tablets", "cutting toenails",
        "help me find a club", "push for ehcp", "kick boxing", "touch typing",
        "in touch with my social worker", "have my voice heard", "parent voice",
        "reading help for mum", "living skills", "supported living", "battery for wheelchair",
        "medication review", "bereavement my grandad died", "talking about death",
        "scared of dogs", "hitting and biting toddler", "kicks off at school",
        "self esteem", "self referral", "self care", "swimming lessons", "seat belt harness"})
    void ordinary_words_are_left_alone(String words) {
        assertThat(danger(words)).isFalse();
    }

    /// Of death, of hurting oneself, of being hurt, used or left in want; and the same words, and
    /// words that look like them, where they mean something else.
    @ParameterizedTest
    @CsvFileSource(resources = "/danger.csv")
    void every_kind_of_danger_is_told_from_what_only_looks_like_it(boolean danger, String words) {
        assertThat(danger(words)).isEqualTo(danger);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/danger-languages.csv")
    void danger_is_understood_in_the_languages_of_our_families(String language, String words) {
        assertThat(danger(words)).as(language).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"home", "going home", "at home"})
    void a_word_that_is_no_danger_is_none_in_the_box_for_the_place(String near) {
        assertThat(search("autism", near).understood().danger()).isFalse();
    }

    @Test
    void no_ordinary_word_is_taken_for_a_slip_of_a_word_of_danger() {
        var ordinary = Files.text("content/search/ordinary.txt").lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Stream.of(line.split(" ")).limit(1))
                .filter(word -> !word.isEmpty()).toList();
        assertThat(ordinary).hasSizeGreaterThan(500).allSatisfy(word ->
                assertThat(danger(word)).as(word).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"he rapped me", "he chocked me", "scarred of my dad"})
    void a_slip_that_is_a_word_is_danger_when_people_mean_it(String words) {
        assertThat(danger(words)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"running off no danger awareness, parenting-autism-adhd",
        "road danger, travel-training", "financial crisis, citizens-advice-durham"})
    void a_danger_or_a_crisis_of_another_kind_finds_its_own(String words, String id) {
        assertThat(danger(words)).isFalse();
        assertThat(search(words, "").hits().getFirst().entry().id()).isEqualTo(id);
    }

    /// Those who protect stand first when another person harms someone, and not when a person may
    /// harm themselves besides.
    @ParameterizedTest
    @CsvSource({"my ex hits our son, true", "my son is violent, true", "raped, true",
        "school locked him in a room, true", "i am being abused by my uncle, true",
        "bruises, true", "stalked by her ex, true", "uncle does stuff to me, true",
        "want to die, false", "dad hits me i want to die, false",
        "my daughter is self-harming, false", "kill myself, false"})
    void who_protects_comes_first_when_another_person_does_harm(String words, boolean harmed) {
        assertThat(danger(words)).isTrue();
        var first = search(words, "").hits().stream().limit(3).map(hit -> hit.entry().id());
        if (harmed) {
            assertThat(first).containsExactly("first-contact", "nspcc", "childline");
        } else {
            assertThat(first).doesNotContain("nspcc").contains("crisis-mental-health");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"self harn", "selph harm", "stalked", "Killhope museum",
        "he is being stalked"})
    void nobody_is_told_that_they_meant_a_word_of_danger(String words) {
        assertThat(search(words, "").understood().corrections()).isEmpty();
    }

    @Test
    void the_pages_after_the_first_go_on_where_it_ends() {
        var all = new ArrayList<String>();
        for (int page = 1; page <= 3; page++) {
            RealContent.index().search(new SearchQuery("my ex hits our son", "", 0, Map.of(),
                    OptionalInt.empty(), Sort.BEST, page)).hits()
                    .forEach(hit -> all.add(hit.entry().id()));
        }
        assertThat(all).hasSize(30).doesNotHaveDuplicates();
    }

    static Stream<String> sentences() {
        var who = List.of("dad", "my mam", "his teacher", "our carer", "stepdad", "my ex");
        var does = List.of("hits", "punches", "kicked", "is hurting", "strangled", "beats");
        var whom = List.of("me", "my son", "the baby", "him", "our kids");
        var wish = List.of("i want to", "he wishes to", "she wants 2", "i wanna",
                "my daughter is going to", "we would rather");
        var die = List.of("die", "be dead", "disappear", "end it");
        var harm = List.of("hurting", "cut", "burns", "stab", "starve");
        var self = List.of("myself", "him self", "herself", "themselves", "my self");
        var took = List.of("took", "swallowed", "has taken", "ate");
        var pills = List.of("pills", "all the tablets", "paracetamol", "lots of painkillers");
        var drank = List.of("drank", "drinking", "swallows");
        var poison = List.of("bleach", "some weedkiller", "the antifreeze");
        return Stream.of(crossed(who, does, whom), crossed(wish, die), crossed(harm, self),
                crossed(took, pills), crossed(drank, poison)).flatMap(List::stream);
    }

    @Test
    void every_sentence_of_the_groups_shows_the_card_and_is_never_counted() {
        var sentences = sentences().toList();
        assertThat(sentences).hasSizeGreaterThan(200).allSatisfy(words -> {
            var results = search("zzqqx " + words.toUpperCase(Locale.UK), "");
            assertThat(results.understood().danger()).as(words).isTrue();
            assertThat(MissedSearch.of(results, RealContent.edition(), SATURDAY)).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("near")
    void words_in_the_box_for_the_place_count_as_well(String words, String near) {
        var results = search(words, near);
        assertThat(results.understood().danger()).isTrue();
        assertThat(MissedSearch.of(results, RealContent.edition(), SATURDAY)).isEmpty();
    }

    static Stream<Arguments> near() {
        return Stream.of(Arguments.of("zzqqx", "i want to die"),
                Arguments.of("hydrotherapy zzqqx", "su1cide"),
                Arguments.of("my dad zzqqx", "hits me"), Arguments.of("", "kill myself"));
    }

    @Test
    void what_stands_past_the_limit_or_is_said_twice_counts_as_well() {
        var story = "my son is 12 and has autism and ".repeat(7);
        assertThat(asked(Map.of("q", List.of(story + "he wants to kill himself")))).isTrue();
        assertThat(asked(Map.of("q", List.of("help", "i want to die")))).isTrue();
        assertThat(asked(Map.of("near", List.of("x ".repeat(40) + "hits me")))).isTrue();
        assertThat(asked(Map.of("q", List.of(story)))).isFalse();
    }

    @Test
    void a_page_of_such_words_is_read_in_a_moment() {
        var words = "tablets took nobody hit ".repeat(400);
        assertTimeout(Duration.ofSeconds(1), () -> asked(Map.of("q", List.of(words))));
    }

    private static boolean asked(Map<CharSequence, List<String>> parameters) {
        return RealContent.index().search(SearchQuery.from(new ConvertibleMultiValuesMap<>(
                parameters))).understood().danger();
    }

    @SafeVarargs
    private static List<String> crossed(List<String>... parts) {
        var all = List.of("");
        for (var part : parts) {
            var longer = new ArrayList<String>();
            all.forEach(start -> part.forEach(end -> longer.add((start + " " + end).strip())));
            all = longer;
        }
        return all;
    }

    private static boolean danger(String words) {
        return search(words, "").understood().danger();
    }

    private static Results search(String words, String near) {
        return RealContent.index().search(new SearchQuery(
                words, near, 0, Map.of(), OptionalInt.empty(), Sort.BEST, 1));
    }
}
