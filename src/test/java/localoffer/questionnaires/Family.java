package localoffer.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import localoffer.sample.Browser;
import localoffer.sample.Browser.Field;
import localoffer.sample.Browser.Page;

/// Goes the way of a family through a questionnaire.
record Family(Browser browser) {

    static final String PARENTS = "/questionnaires/parents/for/childrens-salt";
    static final String EASY = "/questionnaires/easy-read/for/childrens-salt";
    static final String SEND = "Send my answers";

    Page sendEasy(String feeling) {
        var page = browser.get(EASY + "/answers");
        while (!page.heading().equals("How did you feel there?")) {
            page = browser.submit(page, "Skip");
        }
        return send(skipToCheck(browser.submit(page, "Next", new Field("answer-E5", feeling))));
    }

    /// A check page with one choice and one comment.
    Page checkPage() {
        var second = browser.submit(browser.get(PARENTS + "/answers"), "Next",
                new Field("answer-P1", "very-good"));
        return skipToCheck(browser.submit(second, "Next",
                new Field("answer-P2", "They listened.")));
    }

    Page type(String code) {
        return browser.submit(browser.get(CodeController.ADDRESS), "Use this code",
                new Field("code", code));
    }

    Page checkPage(Code code) {
        var start = browser.submit(type(code.grouped()), "parents");
        return checkPage(browser.submit(start, "Start"));
    }

    Page checkPage(Page first) {
        return skipToCheck(browser.submit(first, "Next",
                new Field("answer-P1", "very-good")));
    }

    Page skipToCheck(Page page) {
        var next = page;
        while (!next.heading().equals("Check your answers")) {
            assertThat(next.status()).isEqualTo(200);
            next = browser.submit(next, next.heading().equals("Some questions about you")
                    ? "Skip them all" : "Skip");
        }
        return next;
    }

    /// Chooses the first answer of each question, or the first two where there may be more.
    Page answerAll(Page first, int pages) {
        var page = first;
        for (int i = 0; i < pages; i++) {
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.html().select("h1")).hasSize(1);
            page = browser.submit(page, "next", answers(page));
        }
        return page;
    }

    /// The first answer to each question of a page, or the first two where there may be more.
    static Field[] answers(Page page) {
        var main = page.html().select("main");
        var written = main.select("textarea").stream()
                .map(t -> new Field(t.attr("name"), "We were listened to, at last.")).toList();
        var one = main.select("input[type=radio]").stream().limit(1);
        var two = main.select("input[type=checkbox]").stream().limit(2);
        var chosen = Stream.concat(one, two)
                .map(input -> new Field(input.attr("name"), input.attr("value"))).toList();
        return Stream.concat(written.stream(), chosen.stream())
                .toArray(Field[]::new);
    }

    Page send(Page check) {
        var sent = browser.submit(check, SEND);
        assertThat(sent.status()).as(sent.words()).isEqualTo(303);
        return browser.get(sent.header("Location"));
    }
}
