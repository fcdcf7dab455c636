package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Field;
import localoffer.sample.Browser.Page;
import localoffer.sample.EmptySite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Fifty people answer, by every way in, with codes and receipts; the night comes; and then every
/// column of every table is read, the database's own among them. Nothing orders the answers, joins
/// what was kept apart, or dates it more finely than the quarter.
@EmptySite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnonymityTest {

    private static final int PEOPLE = 50;
    /// Tables that hold nothing of anybody who answers: staff, their audit, and the schema's.
    private static final Set<String> OF_OTHERS = Set.of("staff_person", "staff_service",
            "staff_session", "staff_task", "staff_daily_count", "sign_in_link", "audit",
            "staff_provider", "staff_second_step", "staff_identity", "retention_report",
            "comment_first_look", "escalation", "confirmation", "closed_quarter",
            "flyway_schema_history", "listing_problem", "listing_problem_ticket",
            "missed_search", "missed_term", "taken_back");
    /// The one day that is kept of anything said, until its first look. It is settled.
    private static final String TRIAGE = "comment_to_triage.received";
    /// What may be the same in two tables: what everything is asked by, and the words' own key.
    private static final Set<String> SHARED = Set.of("questionnaire", "version", "service",
            "quarter", "standing", "reason", "channel", "question", "overall", "may_publish",
            "batch", "threshold", "people", "demonstration", "options", "answers", "label",
            "option", "words", "issued", "used", "received", "counted");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{2}:\\d{2}");

    @Inject EmbeddedServer server;
    @Inject Kept kept;
    @Inject InvitationCodes codes;
    @Inject NightlyShuffle night;

    private final List<String> typed = new ArrayList<>();
    private final List<String> receipts = new ArrayList<>();
    private final Map<String, Page> lastQuestions = new TreeMap<>();

    @BeforeAll
    void fifty_people_answer_and_the_night_comes() {
        kept.clear();
        var family = new Family(new Browser(server.getURI()));
        var sheet = codes.make("childrens-salt", codes.quarter(), PEOPLE);
        for (int person = 0; person < PEOPLE; person++) {
            typed.add(sheet.get(person).text());
            send(family, person, sheet.get(person));
        }
        assertThat(kept.rows("select count(*), count(distinct channel) from response"))
                .containsExactly(PEOPLE + "|4");
        night.shuffle();
    }

    @Test
    void every_column_of_every_table_is_read_and_none_is_a_date_a_time_or_a_number_in_order() {
        var finer = new TreeSet<String>();
        columns().forEach((table, columns) -> columns.forEach((column, type) -> {
            var values = kept.rows("select " + column + "::text from " + table);
            if (type.matches("date|time.*|interval|.*serial|bigint|oid")
                    || values.stream().anyMatch(value -> DAY.matcher(value).find())) {
                finer.add(table + "." + column);
            }
        }));
        assertThat(finer).containsExactly(TRIAGE);
        assertThat(kept.rows("select sequencename from pg_sequences where schemaname ="
                + " 'public'")).containsExactlyInAnyOrder("audit_id_seq", "escalation_id_seq");
    }

    @Test
    void no_column_of_the_database_itself_tells_one_persons_rows_from_anothers() {
        for (var table : List.of("response", "comment", "about_you", "used_ticket", "receipt",
                "comment_to_triage")) {
            assertThat(kept.rows("select count(distinct xmin::text) || ' ' || count(distinct"
                    + " xmax::text) || ' ' || count(distinct cmin::text) from " + table))
                    .as(table).containsExactly("1 1 1");
        }
        assertThat(kept.rows("select 1 from invitation_code where xmin::text in"
                + " (select xmin::text from response)")).isEmpty();
    }

    @Test
    void the_place_of_a_row_says_nothing_of_when_it_came() {
        // The words carry the number of the person, for this test alone.
        var arrived = kept.rows("select words from comment where question = 'P2' order by ctid")
                .stream().map(words -> words.replaceAll("[^0-9]", "")).toList();
        assertThat(arrived).hasSize(PEOPLE);
        assertThat(inversions(arrived)).isBetween(300L, 925L);
        var answered = kept.rows("select (answers #>> '{P1,0}') from response order by ctid");
        var runs = IntStream.range(1, PEOPLE)
                .filter(i -> !answered.get(i).equals(answered.get(i - 1))).count();
        // The first half said one thing, the second another: in order there would be one change.
        assertThat(runs).isGreaterThan(8);
    }

    @Test
    void no_value_joins_what_was_kept_apart() {
        var where = new TreeMap<String, TreeSet<String>>();
        columns().forEach((table, columns) -> columns.keySet().stream()
                .filter(column -> !SHARED.contains(column))
                .forEach(column -> kept.rows("select distinct " + column + "::text from " + table
                        + " where " + column + " is not null").forEach(value ->
                                where.computeIfAbsent(value, any -> new TreeSet<>())
                                        .add(table + "." + column))));
        var joins = new TreeSet<String>();
        where.values().stream().filter(places -> places.size() > 1)
                .forEach(places -> joins.add(places.toString()));
        assertThat(joins).containsExactly("[comment.id, comment_to_triage.comment]");
        for (var table : List.of("response", "comment", "about_you")) {
            assertThat(kept.rows("select count(*) - count(distinct receipt), min(length(receipt)),"
                    + " max(length(receipt)) from " + table)).as(table).containsExactly("0|32|32");
        }
    }

    @Test
    void no_code_and_no_receipt_is_anywhere() {
        var everything = new StringBuilder();
        tables().forEach(table -> kept.rows("select t::text from " + table + " t")
                .forEach(row -> everything.append(row).append('\n')));
        var text = everything.toString();
        assertThat(text).contains("person number");
        assertThat(typed).hasSize(PEOPLE).noneMatch(text::contains);
        assertThat(receipts).isNotEmpty().noneMatch(receipt ->
                text.contains(receipt) || text.contains(receipt.replace("-", "")));
        assertThat(text).doesNotContain("127.0.0.1", "Java-http-client");
    }

    /// Of four people one comes with a code, one by a poster, one at a tablet; every third wants
    /// a receipt.
    private void send(Family family, int person, Code code) {
        var by = List.of("", "?by=qr", "?by=kiosk", "").get(person % 4);
        var page = checkPage(family, by, new Field("answer-P1",
                person < PEOPLE / 2 ? "very-good" : "poor"), new Field("answer-P2",
                "person number " + person + " of many words about it"));
        var fields = new ArrayList<Field>();
        if (person % 4 == 0) {
            fields.add(new Field("code", code.grouped()));
        }
        if (person % 3 == 0) {
            fields.add(new Field("receipt", "yes"));
            receipts.add(receipt(page));
        }
        var sent = family.browser().submit(page, Family.SEND, fields.toArray(Field[]::new));
        assertThat(sent.status()).as(sent.words()).isEqualTo(303);
    }

    /// The first who comes this way goes it page by page. The others leave its last question, with
    /// a form and answers of their own: every page brings all answers along.
    private Page checkPage(Family family, String by, Field... own) {
        var browser = family.browser();
        var first = browser.get(Family.PARENTS + "/answers" + by);
        var last = lastQuestions.computeIfAbsent(by, way -> lastQuestion(family, first));
        var fields = new ArrayList<>(List.of(own));
        fields.addAll(List.of(Family.answers(last)));
        fields.add(new Field("ticket", first.html().select("[name=ticket]").val()));
        var check = browser.submit(last, "next", fields.toArray(Field[]::new));
        assertThat(check.heading()).isEqualTo("Check your answers");
        return check;
    }

    private static Page lastQuestion(Family family, Page first) {
        var last = first;
        for (var page = first; !page.heading().equals("Check your answers");) {
            last = page;
            page = family.answerAll(page, 1);
        }
        return last;
    }

    private static String receipt(Page check) {
        return check.html().select("#receipt-code .code").text();
    }

    private List<String> tables() {
        return kept.rows("select table_name from information_schema.tables where table_schema ="
                + " 'public' and table_type = 'BASE TABLE' order by 1").stream()
                .filter(table -> !OF_OTHERS.contains(table)).toList();
    }

    private Map<String, Map<String, String>> columns() {
        var all = new TreeMap<String, Map<String, String>>();
        for (var table : tables()) {
            kept.rows("select column_name, data_type from information_schema.columns where"
                    + " table_schema = 'public' and table_name = '" + table + "'")
                    .forEach(row -> all.computeIfAbsent(table, any -> new TreeMap<>())
                            .put(row.split("\\|", 2)[0], row.split("\\|", 2)[1]));
        }
        return all;
    }

    /// How many pairs stand the other way round: 0 or 1,225 in order, about 612 by chance.
    private static long inversions(List<String> numbers) {
        var all = numbers.stream().map(Integer::parseInt).toList();
        return IntStream.range(0, all.size()).mapToLong(i -> IntStream.range(i + 1, all.size())
                .filter(j -> all.get(i) > all.get(j)).count()).sum();
    }
}
