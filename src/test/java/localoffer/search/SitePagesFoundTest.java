package localoffer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import localoffer.documents.Glossary;
import localoffer.search.SearchQuery.Group;
import localoffer.search.SearchQuery.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One box finds the pages of the site too, behind the services that a family came for.
class SitePagesFoundTest {

    private static final int EARLY = 3;

    @ParameterizedTest
    @CsvSource({"turning 16,/browse/turning-16", "just diagnosed,/browse/just-diagnosed",
        "moving to secondary school,/browse/moving-to-secondary",
        "how to complain,/browse/when-things-go-wrong", "privacy,/pages/privacy",
        "privcy,/pages/privacy", "glossary,/glossary", "words explained,/glossary",
        "cookies,/pages/cookies", "accessibility statement,/pages/accessibility",
        "about,/pages/about", "my list,/shortlist", "have your say,/questionnaires",
        "have my say,/young-people/have-my-say",
        "live on my own,/young-people/live-on-my-own", "i need a break,/browse/need-a-break",
        "school isnt working,/browse/school-is-not-working", "what's new,/new",
        "for professionals,/professionals", "schools and colleges,/schools",
        "primary schools,/schools/primary", "look by need,/needs",
        "made with families,/co-production", "coproduction log,/co-production",
        "who decides,/governance", "qib,/governance#quality-improvement-board",
        "send strategic partnership,/governance#send-strategic-partnership",
        "scorecard,/scorecard", "score card,/scorecard", "the scorecard,/scorecard",
        "scorecard figures,/scorecard", "newsletter,/newsletter", "governance,/governance",
        "co-production,/co-production", "coproduction,/co-production", "plans,/plans",
        "statutory,/statutory", "statutory checklist,/statutory", "events,/events",
        "promise,/promise", "the promise,/promise", "what you told us,/told-us",
        "quality improvement board,/governance#quality-improvement-board"})
    void a_page_whose_name_was_typed_is_among_the_first_three(String typed, String address) {
        assertThat(first(search(typed))).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"autism", "speech therapy", "short breaks", "my son wont go to school",
        "wheelchair", "anxiety", "my child turns 18 soon", "complain about school",
        "send group", "autism group", "parents group"})
    void services_lead_on_needs(String typed) {
        var results = search(typed);
        assertThat(results.hits().getFirst().entry().service()).isPresent();
        assertThat(results.hits().stream().limit(2).map(Hit::entry))
                .allMatch(entry -> entry.page().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"privacy,/pages/privacy", "cookies,/pages/cookies", "glossary,/glossary",
        "staff sign in,/staff/sign-in", "log in,/staff/sign-in", "map,/search/map",
        "privacy policy of the council,/pages/privacy"})
    void a_page_about_the_site_leads_when_it_was_asked_for(String typed, String address) {
        assertThat(first(search(typed)).getFirst()).isEqualTo(address);
    }

    @Test
    void a_page_of_which_one_word_of_many_was_typed_is_not_found() {
        assertThat(search("learn sign language").hits()).allMatch(hit ->
                hit.entry().page().isEmpty());
    }

    @Test
    void a_service_of_the_same_name_stands_before_the_page() {
        assertThat(first(search("contact"))).startsWith("contact-charity", "/pages/contact");
    }

    @Test
    void who_may_be_in_danger_is_not_sent_to_a_page() {
        var results = search("want to die");
        assertThat(first(results)).allMatch(id -> !id.startsWith("/"));
        assertThat(results.word()).isEmpty();
    }

    @Test
    void pages_stand_behind_everything_else_when_nothing_was_typed() {
        assertThat(ends(search(""))).isTrue();
        assertThat(ends(search(new SearchQuery("", "Crook", 0, Map.of(), OptionalInt.empty(),
                Sort.BEST, 1)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide", "page"})
    void they_can_be_chosen_by_their_kind_and_are_counted(String kind) {
        var results = search(new SearchQuery("", "", 0, Map.of(Group.KIND, List.of(kind)),
                OptionalInt.empty(), Sort.BEST, 1));
        assertThat(results.hits()).isNotEmpty().allMatch(hit ->
                hit.kindKey().equals("search.a-" + kind));
        assertThat(search("").counts(Group.KIND)).containsEntry(kind, results.total());
    }

    @Test
    void no_two_entries_share_an_id() {
        var index = RealContent.index();
        var ids = IntStream.rangeClosed(1, Results.pages(search("").total()))
                .boxed().flatMap(page -> index.search(query("").onPage(page)).hits().stream())
                .map(hit -> hit.entry().id()).toList();
        assertThat(ids).doesNotHaveDuplicates().hasSize(search("").total());
    }

    @ParameterizedTest
    @CsvSource({"SALT,SALT", "salt,SALT", "speech and language therapy,SALT", "EHCP,EHC plan"})
    void a_word_of_the_glossary_is_explained_above_the_services(String typed, String term) {
        var results = search(typed);
        assertThat(results.word()).map(Glossary.Entry::term).contains(term);
        assertThat(results.hits().getFirst().entry().service()).isPresent();
    }

    @Test
    void a_word_among_others_is_not_explained() {
        assertThat(search("salt waiting list").word()).isEmpty();
        assertThat(search("").word()).isEmpty();
    }

    /// Whether only pages stand at the end, and no other entry behind one.
    private static boolean ends(Results first) {
        Predicate<Hit> isPage = hit -> hit.entry().page().isPresent();
        int pages = Results.pages(first.total());
        var last = search(first.query().onPage(pages));
        return last.hits().stream().allMatch(isPage) && first.hits().stream().noneMatch(isPage);
    }

    private static List<String> first(Results results) {
        return results.hits().stream().limit(EARLY).map(hit -> hit.entry().id()).toList();
    }

    private static Results search(String typed) {
        return search(query(typed));
    }

    private static Results search(SearchQuery query) {
        return RealContent.index().search(query);
    }

    private static SearchQuery query(String typed) {
        return new SearchQuery(typed, "", 0, Map.of(), OptionalInt.empty(), Sort.BEST, 1);
    }
}
