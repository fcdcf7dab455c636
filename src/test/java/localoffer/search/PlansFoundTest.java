package localoffer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import localoffer.documents.Plan;
import localoffer.documents.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every action of every plan is found by its number and by its title, and none of them stands
/// before what families come for.
class PlansFoundTest {

    private static final int NUMBERED_MAX = 4;

    @Test
    void each_action_is_found_by_its_number() {
        var lost = new ArrayList<String>();
        for (var plan : RealContent.part(Plans.class).all()) {
            plan.actions().forEach(action -> {
                var found = first("action " + action.number(), NUMBERED_MAX);
                if (!found.contains(plan.address(action))) {
                    lost.add(plan.address(action) + " not in " + found);
                }
            });
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void each_action_is_found_first_or_second_by_its_title() {
        var lost = new ArrayList<String>();
        for (var plan : RealContent.part(Plans.class).all()) {
            plan.actions().forEach(action -> {
                var found = first(action.title(), 2);
                if (!found.contains(plan.address(action))) {
                    lost.add(plan.address(action) + " not in " + found);
                }
            });
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void each_task_is_found_by_its_words() {
        var lost = new ArrayList<String>();
        for (var plan : RealContent.part(Plans.class).all()) {
            plan.actions().forEach(action -> action.tasks().forEach(task -> {
                var found = first(task.what(), NUMBERED_MAX);
                if (!found.contains(plan.address(action))) {
                    lost.add(plan.address(action) + ": " + task.what() + " not in " + found);
                }
            }));
        }
        assertThat(lost).isEmpty();
    }

    /// What somebody remembers of a report or a plan is a figure and a word or two.
    @ParameterizedTest
    @CsvSource({"389 autism waiting list, /plans/doc-wsoa-2018/actions/3.3",
        "85% to 91% ehc plans, doc-one-year-on", "72% speech therapy 6 weeks, doc-one-year-on",
        "20.2% to 16.1%, doc-one-year-on", "how many ehc plans 91 per cent, doc-one-year-on",
        "£5.6 million reserves, doc-high-needs-review"})
    void a_figure_finds_where_it_stands(String typed, String id) {
        assertThat(first(typed, NUMBERED_MAX)).contains(id);
    }

    @Test
    void each_part_of_a_plan_is_found_by_its_title() {
        var lost = new ArrayList<String>();
        for (var plan : RealContent.part(Plans.class).all()) {
            plan.areas().stream().filter(area -> !area.number().isEmpty())
                    .filter(area -> !foundByTitle(plan, area))
                    .forEach(area -> lost.add(plan.address(area)));
        }
        assertThat(lost).isEmpty();
    }

    private static boolean foundByTitle(Plan plan, Plan.Area area) {
        return first(area.title(), NUMBERED_MAX).contains(plan.address(area));
    }

    @ParameterizedTest
    @CsvSource({"finding 2, doc-partnership-plan-2024#part-2",
        "action 3.3, doc-wsoa-2018/actions/3.3",
        "theme 3 action 2, doc-action-plan-2020/actions/3.2",
        "theme 5, doc-action-plan-2020#part-5", "area 4, doc-wsoa-2018#part-4"})
    void what_a_plan_calls_it_finds_it(String typed, String address) {
        assertThat(first(typed, NUMBERED_MAX)).contains("/plans/" + address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"autism", "speech therapy waiting", "short breaks",
        "training", "who do i tell about school", "ehc plan", "help while waiting for assessment"})
    void a_service_leads_where_families_look_for_one(String typed) {
        var hits = RealContent.search(typed).hits();
        assertThat(hits.getFirst().entry().service()).as(typed).isPresent();
    }

    /// A sentence that somebody remembers nearly.
    @ParameterizedTest
    @CsvSource({"agree how often councillors and senior people get a report, 1.3",
        "please set up the quality improvement board, 1.2"})
    void a_sentence_may_be_a_little_other(String typed, String number) {
        assertThat(first(typed, NUMBERED_MAX))
                .contains("/plans/doc-wsoa-2018/actions/" + number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"my son is 14 and wont go to school", "dd is 6 and can't sleep",
        "he waited 18 weeks for speech and language therapy", "my child needs an ehc plan",
        "what help is there for children who wait for an autism assessment",
        "how do i get a personal budget", "111", "999", "dh1 5ul", "year 9 options 2024",
        "short breaks for disabled children in durham", "what does the send partnership do",
        "speech and language therapy", "complain about the council", "pay for a PA",
        "tired of waiting for an assessment", "hand in the form"})
    void what_a_family_says_is_no_sentence_of_a_plan(String typed) {
        assertThat(first(typed, NUMBERED_MAX)).as(typed)
                .noneMatch(id -> id.startsWith("/plans/") && id.contains("/actions/"));
    }

    private static List<String> first(String typed, int count) {
        return RealContent.ids(RealContent.search(typed)).stream().limit(count).toList();
    }
}
