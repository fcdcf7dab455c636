package localoffer.questionnaires;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.questionnaires.JourneyPage.QuestionPage;
import localoffer.questionnaires.Making.CoProduction;
import localoffer.questionnaires.Mistake.Kind;
import localoffer.questionnaires.Question.About;
import localoffer.questionnaires.Question.Serves;
import localoffer.questionnaires.Question.Signpost;
import localoffer.questionnaires.Question.Use;
import localoffer.questionnaires.Questionnaire.Breakdown;
import localoffer.questionnaires.Questionnaire.Opening;
import localoffer.questionnaires.Questionnaire.Privacy;
import localoffer.questionnaires.Questionnaire.Status;
import localoffer.questionnaires.Questionnaire.Subject;
import localoffer.questionnaires.Questionnaire.Voice;
import localoffer.questionnaires.Questionnaire.Words;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// Shows each kind of question in each of its states, to those who build and test the site.
@Controller("/patterns/questions")
@Produces(MediaType.TEXT_HTML)
@Requires(env = {"dev", "test"})
class QuestionPatterns {

    /// One of each kind, by the name of its template.
    static final Map<String, Question> ALL = all();

    private final Pages pages;

    QuestionPatterns(Pages pages) {
        this.pages = pages;
    }

    /// @param state plain, answered or refused
    /// @param pictures on or off
    @Get("/{kind}")
    HttpResponse<?> show(HttpRequest<?> request, String kind,
            @QueryValue(defaultValue = "plain") String state,
            @QueryValue(defaultValue = "on") String pictures) {
        var question = Optional.ofNullable(ALL.get(kind)).orElseThrow(NotFound::new);
        var refused = state.equals("refused");
        var sheet = new Sheet(state.equals("plain") ? Answers.NONE : answer(question, refused),
                "", question.id(), false, Sheet.isOn(pictures), "", Way.PLAIN);
        return pages.show(request, "questionnaires/question", new QuestionPage(form(question),
                sheet, new Step.Ask(question, 3, ALL.size(), false),
                refused ? List.of(mistake(question)) : List.of(), ""));
    }

    private static Answers answer(Question question, boolean wrong) {
        var given = question.isWritten() ? "They listened." : question.options().getFirst().code();
        return new Answers(Map.of(question.id(), wrong && question.many()
                ? question.options().stream().map(Option::code).toList() : List.of(given)));
    }

    private static Mistake mistake(Question question) {
        if (question.isWritten()) {
            return Mistake.of(question.id(), Kind.TOO_LONG, 12);
        }
        return question.many() ? Mistake.of(question.id(), Kind.TOO_MANY, question.chooseMax())
                : Mistake.of(question.id(), Kind.MORE_THAN_ONE);
    }

    private static Map<String, Question> all() {
        var all = new LinkedHashMap<String, Question>();
        all.put("single-choice", new SingleChoice(about("A1", "How easy was it to get there?"),
                List.of(option("easy", "Easy", ""), option("hard", "Hard", ""),
                        option("unsure", "I do not know, or I would rather not say", ""))));
        all.put("multiple-choice", new MultipleChoice(about("A2", "Where has it helped?"),
                List.of(option("home", "At home", ""), option("school", "At school", ""),
                        option("friends", "With friends", "")), 2));
        all.put("face-scale", new FaceScale(about("A3", "How was the club?"),
                List.of(option("good", "Good", "face-good"), option("ok", "OK", "face-ok"),
                        option("bad", "Not good", "face-bad"))));
        all.put("picture-tiles", new PictureTiles(about("A4", "What was the best thing?"),
                List.of(option("people", "People", "people"), option("place", "Place", "place"),
                        option("else", "Something else", "something-else")), 2));
        all.put("short-text", new ShortText(about("A5", "Which page is it about?"),
                ShortText.CHARACTERS_MAX, ShortText.Fill.PAGE));
        all.put("long-text", new LongText(about("A6", "What should we change first?"),
                LongText.CHARACTERS_MAX));
        return all;
    }

    private static About about(String id, String ask) {
        return new About(id, ask, "Think of the last time.",
                Optional.of(new Signpost("Is it urgent?", "Who to call", "/pages/contact")),
                Serves.NOTHING, AskIf.ALWAYS, Use.NONE);
    }

    private static Option option(String code, String label, String picture) {
        return new Option(code, label, Option.NO_SCORE, false, true, false, "", picture);
    }

    private static Form form(Question question) {
        var questionnaire = new Questionnaire("patterns", 1, Voice.ANYONE, Subject.AREA,
                new Opening(Status.DRAFT, Optional.empty(), Optional.empty()), true, 1,
                new Words("en", true, "Patterns", "To show how it looks.", "",
                        new Privacy("We do not ask your name.", "", "")),
                new Making(new CoProduction(List.of(), List.of(), Optional.empty()),
                        Optional.empty(), Optional.empty(), true, List.of()),
                Breakdown.NONE, List.of(question), List.of(), Map.of());
        return new Form(questionnaire, new Topic("patterns", "The example club", "en", ""),
                List.of(), "");
    }
}
