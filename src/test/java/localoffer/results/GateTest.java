package localoffer.results;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import localoffer.questionnaires.Quarter;
import localoffer.sample.EmptySite;
import org.junit.jupiter.api.Test;

/// Whatever is answered and whenever it is closed: no released number, and no difference between
/// two of them, is of fewer people than the threshold.
@EmptySite
class GateTest {

    private static final int LEAST = 10;
    private static final int QUARTERS = 7;
    private static final int PAIRS = 20_000;
    private static final Quarter FIRST = new Quarter(2025, 1);
    private static final List<String> SERVICES = List.of("portage", "mhst", "childrens-ot");
    private static final List<String> QUESTIONS = List.of("P1", "P3", "P8", "P13");
    private static final Map<String, List<String>> OPTIONS = Map.of(
            "P1", List.of("very-good", "good", "neither", "poor", "very-poor", "dont-know"),
            "P3", List.of("very-easy", "hard", "does-not-apply"),
            "P8", List.of("always", "sometimes", "not-sure"),
            "P13", List.of("a-lot", "none", "too-early"));

    @Inject Answers answers;
    @Inject Closing closing;
    @Inject ReleasedResults results;

    private final Random chance = new Random(20261121);

    @Test
    void every_number_and_every_difference_is_of_nobody_or_of_ten_or_more() {
        for (int world = 0; world < 4; world++) {
            answers.clear();
            var told = new HashMap<String, List<Map<String, List<String>>>>();
            var seen = new ArrayList<Map<String, List<Batch>>>();
            seen.add(see());
            for (int i = 0; i < QUARTERS; i++) {
                tell(FIRST.plus(i), told);
                closing.close(FIRST.plus(i));
                seen.add(see());
            }
            countsAreThoseOfTheAnswers(told, seen.getLast());
            for (int i = 0; i < PAIRS; i++) {
                var wide = query(seen.size());
                var narrow = within(wide);
                int difference = wide.ask(seen) - narrow.ask(seen);
                assertThat(wide.ask(seen)).matches(GateTest::isSafe);
                assertThat(difference).as("%s less %s", wide, narrow).matches(GateTest::isSafe);
            }
        }
    }

    private static boolean isSafe(int people) {
        return people == 0 || people >= LEAST;
    }

    /// A question that anybody could put to the pages: of some services, some quarters, one
    /// question or the number of people, on some day.
    private record Query(List<String> services, int from, int to, String question, int day) {

        int ask(List<Map<String, List<Batch>>> seen) {
            return seen.get(day).entrySet().stream()
                    .filter(unit -> services.contains(unit.getKey()))
                    .flatMap(unit -> unit.getValue().stream())
                    .filter(batch -> batch.quarter().compareTo(FIRST.plus(from)) >= 0
                            && batch.quarter().compareTo(FIRST.plus(to)) <= 0)
                    .mapToInt(batch -> question.isEmpty() ? batch.people()
                            : batch.tally(question).map(Batch.Tally::people).orElse(0))
                    .sum();
        }
    }

    private Query query(int days) {
        var services = SERVICES.stream().filter(service -> chance.nextBoolean()).toList();
        int from = chance.nextInt(QUARTERS);
        int to = from + chance.nextInt(QUARTERS - from);
        var question = chance.nextInt(5) == 0 ? "" : QUESTIONS.get(chance.nextInt(4));
        return new Query(services, from, to, question, chance.nextInt(days));
    }

    /// The same with less in it: fewer services, fewer quarters, an earlier day.
    private Query within(Query wide) {
        var services = wide.services.stream().filter(service -> chance.nextInt(3) > 0).toList();
        int from = wide.from + chance.nextInt(wide.to - wide.from + 1);
        int to = from + chance.nextInt(wide.to - from + 1);
        return new Query(services, from, to, wide.question, chance.nextInt(wide.day + 1));
    }

    private void tell(Quarter quarter, Map<String, List<Map<String, List<String>>>> told) {
        answers.together(() -> tellAll(quarter, told));
    }

    private void tellAll(Quarter quarter, Map<String, List<Map<String, List<String>>>> told) {
        for (var service : SERVICES) {
            int people = chance.nextInt(16);
            for (int i = 0; i < people; i++) {
                var given = new HashMap<String, List<String>>();
                for (var question : QUESTIONS) {
                    var options = OPTIONS.getOrDefault(question, List.of());
                    if (chance.nextInt(10) < 7) {
                        given.put(question, List.of(options.get(chance.nextInt(options.size()))));
                    }
                }
                // Now and then something arrives late, for a quarter that is closed.
                var late = chance.nextInt(20) == 0 ? quarter.plus(-2) : quarter;
                answers.give(service, "parents", late.toString(), given);
                told.computeIfAbsent(service, name -> new ArrayList<>()).add(given);
            }
        }
    }

    private Map<String, List<Batch>> see() {
        var seen = new HashMap<String, List<Batch>>();
        SERVICES.forEach(service -> seen.put(service, results.of(service, "parents")));
        return seen;
    }

    /// Counts the same answers in another way. Batches take answers in the order of arrival.
    private static void countsAreThoseOfTheAnswers(
            Map<String, List<Map<String, List<String>>>> told, Map<String, List<Batch>> seen) {
        told.forEach((service, given) -> {
            int from = 0;
            for (var batch : seen.getOrDefault(service, List.of())) {
                var part = given.subList(from, from + batch.people());
                from += batch.people();
                for (var question : QUESTIONS) {
                    var chosen = part.stream()
                            .filter(answer -> answer.containsKey(question))
                            .map(answer -> answer.get(question)).toList();
                    var tally = batch.tally(question);
                    assertThat(tally.isPresent()).isEqualTo(chosen.size() >= LEAST);
                    tally.ifPresent(counts -> {
                        assertThat(counts.people()).isEqualTo(chosen.size());
                        OPTIONS.getOrDefault(question, List.of()).forEach(option ->
                                assertThat(counts.of(option)).isEqualTo((int) chosen.stream()
                                        .filter(List.of(option)::equals).count()));
                    });
                }
            }
        });
    }
}
