package localoffer.results;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import localoffer.questionnaires.Quarter;
import localoffer.sample.Browser;
import localoffer.sample.EmptySite;
import localoffer.staff.StaffDoor;
import org.junit.jupiter.api.Test;

/// Somebody keeps every page and file of every day, and subtracts them from each other: whatever
/// they take, on whatever day and in whatever format, the difference is nobody or ten or more.
@EmptySite
class FilesGateTest {

    private static final int LEAST = 10;
    private static final int QUARTERS = 5;
    private static final int PAIRS = 20_000;
    private static final Quarter FIRST = new Quarter(2025, 2);
    private static final String LIST = "/staff/services";
    private static final List<String> SERVICES =
            List.of("childrens-salt", "childrens-ot", "childrens-physio", "portage", "mhst");
    private static final Map<String, Map<String, List<String>>> ASKED = Map.of(
            "parents", Map.of("P1", List.of("very-good", "good", "poor"),
                    "P8", List.of("always", "sometimes"), "P13", List.of("a-lot", "none")),
            "young-people", Map.of("Y1", List.of("very-good", "good", "poor")));

    @Inject EmbeddedServer server;
    @Inject StaffDoor door;
    @Inject Answers answers;
    @Inject Closing closing;

    private final Random chance = new Random(20261123);

    /// A number of people that a page or a file tells.
    ///
    /// @param about what is counted: the voice, the quarter, and the question if it is of one
    /// @param services whose answers are in it
    /// @param where it is read, and after which close
    private record Told(String about, Set<String> services, int people, String where) {}

    @Test
    void no_difference_between_two_pages_or_files_is_of_few_people() {
        answers.clear();
        var staff = door.administrator(server.getURI());
        var told = new ArrayList<Told>();
        for (int day = 0; day < QUARTERS; day++) {
            answer(FIRST.plus(day));
            closing.close(FIRST.plus(day));
            told.addAll(read(staff, day));
        }
        assertThat(told).allMatch(one -> isSafe(one.people));
        assertThat(told.stream().map(one -> one.where.replaceAll("\\d+ ", "")).distinct())
                .hasSizeGreaterThan(SERVICES.size() * 3);
        var alike = new HashMap<String, List<Told>>();
        told.forEach(one -> alike.computeIfAbsent(one.about, key -> new ArrayList<>()).add(one));
        var pages = List.copyOf(alike.values());
        int together = 0;
        for (int i = 0; i < PAIRS; i++) {
            var of = pages.get(chance.nextInt(pages.size()));
            var wide = of.get(chance.nextInt(of.size()));
            var narrow = within(of, wide);
            together += narrow.size() > 1 ? 1 : 0;
            int difference = wide.people - narrow.stream().mapToInt(Told::people).sum();
            assertThat(difference).as("%s less %s", wide, narrow).matches(FilesGateTest::isSafe);
        }
        assertThat(together).isGreaterThan(PAIRS / 100);
    }

    private static boolean isSafe(int people) {
        return people == 0 || people >= LEAST;
    }

    /// Numbers of people who are all among those of another number, and nobody twice.
    private List<Told> within(List<Told> all, Told wide) {
        var narrow = new ArrayList<Told>();
        var left = new TreeSet<>(wide.services);
        for (int i = 0; i < SERVICES.size(); i++) {
            var one = all.get(chance.nextInt(all.size()));
            if (left.containsAll(one.services)) {
                left.removeAll(one.services);
                narrow.add(one);
            }
        }
        return narrow;
    }

    private void answer(Quarter quarter) {
        answers.together(() -> answerAll(quarter));
    }

    private void answerAll(Quarter quarter) {
        for (var service : SERVICES) {
            ASKED.forEach((questionnaire, questions) -> {
                for (int i = chance.nextInt(24); i > 0; i--) {
                    var given = new HashMap<String, List<String>>();
                    questions.forEach((question, options) -> {
                        if (chance.nextInt(10) < 8) {
                            given.put(question,
                                    List.of(options.get(chance.nextInt(options.size()))));
                        }
                    });
                    answers.give(service, questionnaire, quarter.toString(), given);
                }
            });
        }
    }

    private static List<Told> read(Browser staff, int day) {
        var told = new ArrayList<Told>();
        SERVICES.forEach(service -> read(staff, service, day, told));
        var agencies = new HashMap<String, Set<String>>();
        for (var line : csv(staff, LIST + ".csv")) {
            if (SERVICES.contains(line.getField("service"))) {
                agencies.computeIfAbsent(line.getField("agency"), key -> new TreeSet<>())
                        .add(line.getField("service"));
            }
        }
        for (int i = 0; i <= day; i++) {
            var quarter = FIRST.plus(i).toString();
            for (var line : csv(staff, "/staff/quarter.csv?quarter=" + quarter)) {
                if (line.getField("part").equals("agency")
                        && line.getField("measure").equals("overall")) {
                    told.add(new Told(line.getField("voice or what") + " " + quarter,
                            released(told, agencies, line, quarter),
                            Integer.parseInt(line.getField("all who answered")),
                            day + " /staff/quarter.csv"));
                }
            }
        }
        return told;
    }

    private static void read(Browser staff, String service, int day, List<Told> told) {
        var alone = Set.of(service);
        var page = LIST + "/" + service;
        for (var line : csv(staff, page + "/results.csv")) {
            var about = line.getField("voice") + " " + line.getField("quarter");
            var where = day + " " + page + "/results.csv";
            switch (line.getField("part")) {
                case "trend" -> {
                    told.add(new Told(about, alone,
                            Integer.parseInt(line.getField("all who answered")), where));
                    if (!line.getField("answered this").isEmpty()) {
                        add(told, about + " overall", alone, line, where);
                    }
                }
                case "answer" -> add(told, about + " " + line.getField("code"), alone, line,
                        where);
                default -> { }
            }
        }
        staff.get(page).html().select(".report-trend table tbody tr").forEach(row ->
                told.add(new Told("Parents and carers " + quarter(row.child(0).text()), alone,
                        Integer.parseInt(row.child(1).text()), day + " " + page)));
        for (var voice : staff.get(page + "/questions").html().select(".report-questions")) {
            voice.select(".counts__question:has(.counts__people)").forEach(asked ->
                    told.add(new Told(voice.select("h2").text() + asked.select("h3").text(),
                            alone, Integer.parseInt(asked.select(".counts__people").text()
                                    .replaceAll("\\D.*", "")), day + " " + page + "/questions")));
        }
    }

    /// The services of an agency that have told something of a quarter.
    private static Set<String> released(List<Told> told, Map<String, Set<String>> agencies,
            NamedCsvRecord line, String quarter) {
        var services = new TreeSet<String>();
        var about = line.getField("voice or what") + " " + quarter;
        told.stream().filter(one -> one.about.equals(about) && one.services.size() == 1)
                .forEach(one -> services.addAll(one.services));
        services.retainAll(agencies.getOrDefault(line.getField("about"), Set.of()));
        assertThat(services).as("%s: %s", about, line)
                .hasSize(Integer.parseInt(line.getField("services")));
        return services;
    }

    private static void add(List<Told> told, String about, Set<String> services,
            NamedCsvRecord line, String where) {
        told.add(new Told(about, services, Integer.parseInt(line.getField("answered this")),
                where));
    }

    /// From words such as "April to June 2025".
    private static String quarter(String words) {
        return Stream.iterate(FIRST, quarter -> quarter.plus(1)).limit(QUARTERS)
                .filter(quarter -> words.equals(List.of("January to March", "April to June",
                        "July to September", "October to December").get(
                                Integer.parseInt(quarter.toString().substring(5)) - 1)
                        + " " + quarter.year()))
                .findFirst().orElseThrow().toString();
    }

    private static List<NamedCsvRecord> csv(Browser staff, String address) {
        return CsvReader.builder().ofNamedCsvRecord(staff.get(address).response().body())
                .stream().toList();
    }
}
