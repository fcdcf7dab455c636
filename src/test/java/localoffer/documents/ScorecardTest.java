package localoffer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import localoffer.content.Loaded;
import localoffer.documents.Scorecard.Beside;
import localoffer.documents.Scorecard.Better;
import localoffer.documents.Scorecard.Indicator;
import localoffer.documents.Scorecard.Scale;
import localoffer.documents.Scorecard.Source;
import localoffer.documents.Scorecard.Standing;
import localoffer.documents.Scorecard.Target;
import localoffer.documents.Scorecard.Unit;
import localoffer.documents.Scorecard.Updates;
import localoffer.documents.Scorecard.Value;
import localoffer.sample.ContentCopy;
import localoffer.sample.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is typed in beside what families say.
class ScorecardTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"HIGHER, 90, REACHED", "HIGHER, 88, CLOSE", "HIGHER, 87.9, MISSED",
        "LOWER, 90, REACHED", "LOWER, 92, CLOSE", "LOWER, 92.1, MISSED"})
    void a_figure_reaches_its_target_is_close_to_it_or_misses_it(
            Better better, double value, Standing standing) {
        assertThat(new Scale(Unit.PER_CENT, better, 2).of(value, 90)).isEqualTo(standing);
    }

    @Test
    void a_figure_is_held_against_the_target_of_its_time() {
        var indicator = indicator(List.of(target("2018-06", 90.0), target("2024-09", 60.0)));
        assertThat(indicator.of(value("2018-12", 70.0))).isEqualTo(Standing.MISSED);
        assertThat(indicator.of(value("2024-09", 70.0))).isEqualTo(Standing.REACHED);
        assertThat(indicator.of(value("2017", 70.0))).isEqualTo(Standing.UNKNOWN);
        assertThat(indicator.standing()).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void the_figures_are_those_of_the_sources_and_no_others() {
        var groups = Parts.read(Path.of("content"), Scorecard.class).edition()
                .part(Scorecard.class).groups();
        var told = groups.stream().flatMap(group -> group.indicators().stream())
                .flatMap(one -> one.values().stream().map(value ->
                        one.id() + " " + value.words())).toList();
        assertThat(told).containsExactly("ehc-plans-20-weeks 85%", "ehc-plans-20-weeks 91%",
                "salt-6-weeks 72%",
                "salt-12-weeks Over 90% of those, within 12 weeks of assessment",
                "autism-waiting-list 389", "autism-waiting-list Waiting times halved",
                "education-employment-training 991 young people took part."
                        + " 438 of them moved into a job",
                "not-in-education 20.2%", "not-in-education 16.1%",
                "supported-internships 27 new internships");
        assertThat(groups.stream().flatMap(group -> group.indicators().stream()))
                .allMatch(Indicator::historical);
    }

    @Test
    void what_is_wrong_is_told_with_its_line() {
        var wrong = """
                id: other
                title: Waits
                order: 1
                indicators:
                  - id: Long Wait
                    name: Wait
                    who: Somebody
                    unit: per-cent
                    better: higher
                    tolerance: -1
                    updates: Never
                    services: [no-such-service]
                    targets:
                      - {from: soon, words: 90%, source: {document: doc-none, date: "2018"}}
                    values:
                      - {period: "2018", value: 101, source: {document: doc-wsoa-2018, date: x}}
                      - {period: "2019", source: {document: doc-wsoa-2018, date: "2019"}}
                """;
        var problems = problems(ContentCopy.in(folder).write("scorecard/waits.yaml", wrong)
                .read(Scorecard.class));
        assertThat(problems).satisfiesExactly(
                one -> assertThat(one).startsWith("1 The file is called"),
                one -> assertThat(one).startsWith("5 \"Long Wait\" is no id"),
                one -> assertThat(one).startsWith("10 \"tolerance\" must be a number from 0"),
                one -> assertThat(one).startsWith("14 "),
                one -> assertThat(one).startsWith("14 "),
                one -> assertThat(one).startsWith("16 "),
                one -> assertThat(one).startsWith("16 "),
                one -> assertThat(one).startsWith("17 There is neither a value nor words"));
    }

    @ParameterizedTest
    @CsvSource({"2018-12-99, 1", "2018-02-30, 1", "2018-13, 1", "2024-autumn, 0", "2024, 0"})
    void a_date_is_one_that_there_is(String date, int count) {
        var waits = """
                id: waits
                title: Waits
                order: 1
                indicators:
                  - id: wait
                    name: Wait
                    who: Somebody
                    unit: number
                    better: lower
                    tolerance: 0
                    updates: Never
                    historical: true
                    values:
                      - {period: A time, value: 1, source: {document: doc-wsoa-2018, date: "%s"}}
                """.formatted(date);
        assertThat(problems(ContentCopy.in(folder).write("scorecard/waits.yaml", waits)
                .read(Scorecard.class))).hasSize(count);
    }

    private static List<String> problems(Loaded loaded) {
        return loaded.problems().stream()
                .filter(problem -> problem.file().equals("scorecard/waits.yaml"))
                .map(problem -> problem.line() + " " + problem.words()).toList();
    }

    private static Indicator indicator(List<Target> targets) {
        return new Indicator("id", "name", "who", new Scale(Unit.PER_CENT, Better.HIGHER, 2),
                new Updates("", Optional.empty()), true, "", targets, List.of(),
                new Beside(List.of(), List.of()));
    }

    private static Target target(String from, double value) {
        return new Target(new RoughDate(from), Optional.of(value), "", source(from));
    }

    private static Value value(String date, double value) {
        return new Value(date, Optional.of(value), "", source(date));
    }

    private static Source source(String date) {
        return new Source("", "", "", new RoughDate(date));
    }
}
