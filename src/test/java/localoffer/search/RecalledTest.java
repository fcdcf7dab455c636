package localoffer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import localoffer.documents.Plan;
import localoffer.documents.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a plan says is found by a few of its words, as somebody remembers them, and is not found
/// by what families type for a service.
class RecalledTest {

    private static final int WORDS = 4;
    private static final double FOUND_SHARE_MIN = 0.93;

    /// @param address of the action that says it
    private record Said(String address, String what) {}

    @ParameterizedTest
    @CsvSource({"gypsy, doc-wsoa-2018/actions/4.4",
        "Gypsy Roma Traveller, doc-wsoa-2018/actions/4.4",
        "parents who are seldom heard, doc-wsoa-2018/actions/4.4",
        "Autism Champions, doc-action-plan-2020/actions/4.3",
        "patient congress, doc-wsoa-2018/actions/1.3",
        "patient congress, doc-wsoa-2018/actions/1.4", "Leeds, doc-wsoa-2018/actions/2.5",
        "nurture places, doc-wsoa-2018/actions/1.5", "buffer stores, doc-wsoa-2018/actions/3.1",
        "peer challenge, doc-wsoa-2018/actions/2.5",
        "adverse childhood experiences, doc-action-plan-2020/actions/5.3",
        "understanding trauma, doc-action-plan-2020/actions/4.4",
        "specialist places Horden, doc-partnership-plan-2024/actions/5.1",
        "sample 20 EHC plan files, doc-wsoa-2018/actions/2.3",
        "12 weeks autism assessment, doc-wsoa-2018/actions/3.3",
        "27 supported internships, doc-wsoa-2018/actions/2.2",
        "30 secondary schools SENDIASS, doc-wsoa-2018/actions/4.4",
        "eight beds 52 week home, doc-wsoa-2018/actions/3.5",
        "waiting list halved autism, doc-wsoa-2018/actions/3.3"})
    void a_few_words_of_an_action_find_it_on_the_first_page(String typed, String action) {
        assertThat(RealContent.ids(RealContent.search(typed))).contains("/plans/" + action);
    }

    @ParameterizedTest
    @CsvSource({"49 autism training sessions, doc-one-year-on",
        "27 supported internships, doc-one-year-on", "patient congress, doc-one-year-on",
        "eight beds 52 week home, doc-one-year-on",
        "work experience pilot, doc-one-year-on",
        "20 schools resilience project, doc-one-year-on",
        "25 higher education, doc-one-year-on", "24 pages plan 2018, doc-wsoa-2018",
        "RAG rating, doc-wsoa-2018", "15 family hubs, doc-early-help-strategy",
        "532 facebook group, doc-hartlepool-progress",
        "51 new members forum, doc-hartlepool-progress"})
    void a_few_words_of_a_document_find_it_on_the_first_page(String typed, String id) {
        assertThat(RealContent.ids(RealContent.search(typed))).contains(id);
    }

    /// The four that are rarest in plans are what one remembers.
    @Test
    void four_neighbouring_words_find_nearly_every_task_and_update() {
        var counts = new HashMap<String, Integer>();
        var all = said();
        all.forEach(one -> Words.stems(one.what).stream().distinct().forEach(stem ->
                counts.merge(stem, 1, Integer::sum)));
        assertShareFound(all, telling -> rarest(telling, counts));
    }

    @Test
    void the_first_four_words_find_nearly_every_task_and_update() {
        assertShareFound(said(), telling -> 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"autism assessment waiting list", "speech therapy", "ehc plan",
        "help for parents of autistic children", "short breaks for families",
        "mental health support in schools", "things to do in the holidays",
        "advice about school places", "travel training", "sleep problems", "respite care",
        "supported internship", "personal budget", "family hubs", "wheelchair"})
    void what_families_look_for_is_a_service(String typed) {
        assertThat(RealContent.search(typed).hits().stream().limit(2))
                .allMatch(hit -> hit.entry().service().isPresent() || hit.entry().isGuide());
    }

    private interface Choosing {
        int from(List<Words.Word> telling);
    }

    private static int rarest(List<Words.Word> telling, Map<String, Integer> counts) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int from = 0; from <= telling.size() - WORDS; from++) {
            int sum = telling.subList(from, from + WORDS).stream()
                    .mapToInt(word -> counts.getOrDefault(word.stem(), 0)).sum();
            best = sum < least ? from : best;
            least = Math.min(sum, least);
        }
        return best;
    }

    private static void assertShareFound(List<Said> all, Choosing choosing) {
        var lost = new ArrayList<String>();
        for (var one : all) {
            var telling = Words.of(one.what).stream().filter(Words.Word::tells).toList();
            int from = choosing.from(telling);
            var typed = String.join(" ", telling.subList(from,
                    Math.min(telling.size(), from + WORDS)).stream().map(word ->
                            one.what.substring(word.start(), word.end())).toList());
            if (!found(typed).contains(one.address)) {
                lost.add(typed + " does not find " + one.address);
            }
        }
        System.out.printf(Locale.ROOT, "Of %d tasks, updates and measures %d are found by four of"
                + " their words%n", all.size(), all.size() - lost.size());
        assertThat(1 - (double) lost.size() / all.size()).as(lost.toString())
                .isGreaterThanOrEqualTo(FOUND_SHARE_MIN);
    }

    /// Those on the first two pages.
    private static List<String> found(String typed) {
        return IntStream.of(1, 2).boxed().flatMap(page -> RealContent.ids(RealContent.index()
                .search(SearchQuery.of(typed).onPage(page))).stream()).toList();
    }

    private static List<Said> said() {
        return RealContent.part(Plans.class).all().stream().flatMap(plan -> plan.actions()
                .flatMap(action -> said(action).map(what ->
                        new Said(plan.address(action), what)))).toList();
    }

    private static Stream<String> said(Plan.Action action) {
        return Stream.of(action.tasks().stream().map(Plan.Task::what),
                action.told().updates().stream().map(Plan.Update::what),
                action.told().measures().stream().map(one -> one.what() + " " + one.target()))
                .flatMap(texts -> texts);
    }
}
