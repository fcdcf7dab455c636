package localoffer.commissioning;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import localoffer.content.Content;
import localoffer.database.Shelf;
import localoffer.questionnaires.Option;
import localoffer.questionnaires.Quarter;
import localoffer.questionnaires.Questionnaire;
import localoffer.results.Answers;
import localoffer.results.Closing;

/// Gives a service everything that its report can show, and all of it as long as it may be.
@Singleton
class Everything {

    static final Quarter LAST = new Quarter(2026, 3);
    private static final int QUARTERS = 8;

    private final Content content;
    private final Answers answers;
    private final Closing closing;
    private final Shelf shelf;

    Everything(Content content, Answers answers, Closing closing, Shelf shelf) {
        this.content = content;
        this.answers = answers;
        this.closing = closing;
        this.shelf = shelf;
    }

    /// Parents are content and young people are not, so that every gap is called out; similar
    /// services are there to compare with.
    void say(String service) {
        answers.clear();
        shelf.empty("invitation", "invitation_code", "invitation_rate");
        shelf.change("insert into invitation values ('" + service + "', '2026Q3', 40)");
        shelf.change("insert into invitation_code select sha256(n::text::bytea), '" + service
                + "', '2026Q3' from generate_series(1, 28) n");
        var contracts = content.part(Contracts.class);
        var contract = contracts.of(service).orElseThrow();
        var others = contracts.similar(contract).stream().limit(3).toList();
        for (var quarter = LAST.plus(1 - QUARTERS); quarter.compareTo(LAST) <= 0;
                quarter = quarter.plus(1)) {
            for (var questionnaire : contract.questionnaires()) {
                var main = questionnaire.equals(contract.main());
                if (main || quarter.equals(LAST)) {
                    answers.give(main ? 24 : 16, service, questionnaire.id(), quarter.toString(),
                            all(questionnaire, main));
                }
            }
            if (quarter.equals(LAST)) {
                shelf.change("update response set channel = 'code' where id in (select id from"
                        + " response where batch is null and service = '" + service
                        + "' and questionnaire = '" + contract.main().id() + "' limit 12)");
                others.forEach(one -> answers.give(12, one.service(), one.main().id(),
                        LAST.toString(), all(one.main(), false)));
            }
            closing.close(quarter);
        }
    }

    /// The best answer to every question, or the worst.
    private static Map<String, List<String>> all(Questionnaire questionnaire, boolean best) {
        var given = new LinkedHashMap<String, List<String>>();
        for (var question : questionnaire.questions()) {
            var options = question.options().stream().filter(Option::counts).toList();
            if (options.stream().anyMatch(Option::favourable)) {
                given.put(question.id(), List.of((best ? options.stream()
                        .filter(Option::favourable).findFirst().orElseThrow()
                        : options.stream().filter(one -> !one.favourable()).findFirst()
                                .orElse(options.getLast())).code()));
            }
        }
        return given;
    }

    /// A comment that somebody decided may be read.
    ///
    /// @param themes such as "waiting minus"
    void write(String service, String quarter, String outcome, String words, String... themes) {
        var id = shelf.rows("insert into comment (questionnaire, version, service, quarter,"
                + " question, overall, may_publish) values ('parents', 1, '" + service + "', '"
                + quarter + "', 'P2', 'negative', true) returning id").getFirst();
        shelf.change("insert into comment_decision (comment, outcome, words, month,"
                + " demonstration) values ('" + id + "', '" + outcome + "', '" + words
                + "', '2026-10', true)");
        shelf.change("insert into comment_coding (comment, coder, demonstration) values ('" + id
                + "', 1, true)");
        for (var theme : themes) {
            shelf.change("insert into comment_theme values ('" + id + "', 1, '"
                    + theme.replace(" ", "', '") + "')");
        }
    }

    /// Whoever wrote these words was content.
    void praise(String words) {
        shelf.change("update comment set overall = 'positive' where id = (select comment"
                + " from comment_decision where words = '" + words + "')");
    }

    /// A group of comments that were counted by theme.
    ///
    /// @param counts such as "waiting 0 9 1": praise, criticism, both
    void count(String service, int comments, String... counts) {
        var group = shelf.rows("insert into theme_group (service, questionnaire, outcome,"
                + " quarter, threshold, comments) values ('" + service + "', 'parents', 'quote',"
                + " '2026Q3', 10, " + comments + ") returning id").getFirst();
        for (var one : counts) {
            shelf.change("insert into theme_count values ('" + group + "', '"
                    + one.replace(" ", ", ").replaceFirst(",", "',") + ")");
        }
    }

    /// A published reply to everything that was written about the service in a quarter.
    void reply(String service, String state, String action, String month) {
        shelf.change("insert into comment_answer (service, response, state, action, owner, due,"
                + " published, demonstration) values ('" + service + "', 'Thank you.', '" + state
                + "', '" + action + "', 'Head of service', " + (state.equals("cannot") ? "null"
                : "'2027-04'") + ", '" + month + "', true)");
    }

    /// Comments, replies and a log, each as long as the forms take it.
    void more(String service) {
        for (int i = 0; i < 12; i++) {
            write(service, "2026Q3", "quote", "They did not ring us back. ".repeat(36).strip(),
                    "waiting minus", "kindness plus", List.of("plan", "quality", "equipment",
                            "joined-up").get(i % 4) + " mixed");
        }
        count(service, 24, "waiting 0 12 3", "kindness 11 0 0", "place 0 4 4", "plan 1 2 0",
                "moving-on 1 1 1", "praise 1 0 0");
        write(service, "2026Q1", "summary", "Nobody answered this.", "place minus");
        for (var state : List.of("done", "planned", "cannot", "done", "planned")) {
            reply(service, state, "Every letter is read by two parents. ".repeat(13).strip(),
                    "2026-10");
        }
        for (int level = 1; level < 4; level++) {
            shelf.change("insert into escalation (service, level, suggested, reason, owner,"
                    + " next_step, due, person, decided) select '" + service + "', " + level
                    + ", 4, '" + "Below the standard again, and the plan is late. ".repeat(20)
                    + "', '" + "Contract manager ".repeat(11).strip() + "', '"
                    + "The provider writes a plan with families. ".repeat(11).strip()
                    + "', '2026-12-01', id, '2026-11-20' from staff_person limit 1");
        }
    }
}
