package localoffer.questionnaires;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import localoffer.content.Fields;
import localoffer.content.Reading;
import localoffer.questionnaires.Question.About;
import localoffer.questionnaires.Question.Serves;
import localoffer.questionnaires.Question.Signpost;
import localoffer.questionnaires.Question.Use;

/// Reads the questions of one file, in their order: what a question looks back at must stand
/// before it.
final class QuestionReader {

    private static final int SCORE_MAX = 100;
    private static final int OPTIONS_MAX = 12;

    /// The drawings of `views/questionnaires/pictures.html`.
    static final Set<String> PICTURES = Set.of("face-good", "face-ok", "face-bad", "dont-know",
            "people", "place", "things-to-do", "talking", "learning", "getting-there",
            "something-else", "waiting", "too-loud");

    /// As the schema says. Where results are split, a group is named by its codes with + between.
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /// The kinds of question, as files name them.
    private enum Kind { SINGLE, MULTIPLE, FACES, TILES, SHORT_TEXT, TEXT }

    private final Promise promise;
    private final Outcomes outcomes;
    private final Map<String, List<Option>> scales = new HashMap<>();
    private final Map<String, String> scaleOf = new HashMap<>();

    /// @param file whose scales the questions may name
    QuestionReader(Reading reading, Fields file) {
        this.promise = reading.part(Promise.class);
        this.outcomes = reading.part(Outcomes.class);
        file.optionalMap("scales").ifPresent(map ->
                map.names().forEach(name -> scales.put(name, options(map, name))));
    }

    /// The answers that several questions share, by name.
    Map<String, List<Option>> scales() {
        return scales;
    }

    /// The name of the scale that a question has its answers from; empty for its own answers.
    Optional<String> scaleOf(Question question) {
        return Optional.ofNullable(scaleOf.get(question.id()));
    }

    List<Question> questions(Fields fields, String name) {
        var questions = new ArrayList<Question>();
        for (var entry : fields.maps(name)) {
            try (entry) {
                questions.add(question(entry, questions));
            }
        }
        return questions;
    }

    /// Questions about the person: of few kinds, and for nothing but to be counted.
    List<Question> aboutYou(Fields fields, List<Question> others) {
        var questions = questions(fields, "about-you");
        if (questions.stream().anyMatch(Question::isWritten)) {
            fields.problem("about-you", "Words can tell who a person is. Give the questions"
                    + " about the person options to choose from.");
        }
        for (var question : questions) {
            if (others.stream().anyMatch(other -> other.id().equals(question.id()))) {
                fields.problem("about-you", "The question \"" + question.id() + "\" stands in"
                        + " \"questions\" too. Give one of the two another id.");
            }
        }
        return questions;
    }

    /// @param before those that stand before it
    Question question(Fields fields, List<Question> before) {
        var kind = fields.choice("type", Kind.class);
        var id = fields.text("id");
        if (before.stream().anyMatch(other -> other.id().equals(id))) {
            fields.problem("id", "The question \"" + id
                    + "\" stands twice. Give one of the two another id.");
        }
        var words = fields.text("about", ""); // Which question it is about: for people who edit.
        if (!words.isEmpty() && before.stream().noneMatch(other -> other.id().equals(words))) {
            fields.problem("about", "No question \"" + words + "\" stands before this one.");
        }
        var about = new About(id, fields.text("ask"), fields.text("hint", ""),
                fields.optionalMap("signpost").map(QuestionReader::signpost), serves(fields),
                AskIfReader.read(fields, before), fields.choice("use", Use.NONE));
        var question = question(kind, about, fields);
        alone(fields, question);
        return question;
    }

    private Question question(Kind kind, About about, Fields fields) {
        return switch (kind) {
            case SINGLE -> new SingleChoice(about, choices(fields));
            case FACES -> new FaceScale(about, choices(fields));
            case MULTIPLE -> {
                var options = choices(fields);
                yield new MultipleChoice(about, options, chooseMax(fields, options));
            }
            case TILES -> {
                var options = choices(fields);
                yield new PictureTiles(about, options, chooseMax(fields, options));
            }
            case SHORT_TEXT -> new ShortText(about,
                    fields.number("characters-max", 1, ShortText.CHARACTERS_MAX),
                    fields.choice("fill", ShortText.Fill.NONE));
            case TEXT -> new LongText(about,
                    fields.number("characters-max", 1, LongText.CHARACTERS_MAX));
        };
    }

    private static int chooseMax(Fields fields, List<Option> options) {
        return fields.has("choose-max")
                ? fields.number("choose-max", 2, OPTIONS_MAX) : Math.max(2, options.size());
    }

    private static void alone(Fields fields, Question question) {
        if (!question.many() && question.options().stream().anyMatch(Option::alone)) {
            fields.problem("type", "\"alone\" has a meaning only where several answers can be"
                    + " chosen. Take it out.");
        }
    }

    private static Signpost signpost(Fields fields) {
        try (fields) {
            var address = fields.text("address");
            if (!address.startsWith("/")) {
                fields.problem("address", "\"address\" must be a page of this site, such as"
                        + " /browse/when-things-go-wrong.");
            }
            return new Signpost(fields.text("words"), fields.text("link"), address);
        }
    }

    private Serves serves(Fields fields) {
        var serves = new Serves(fields.text("indicator", ""), fields.text("area", ""),
                fields.texts("promise"), fields.texts("outcome"), fields.texts("basis"));
        serves.promise().stream().filter(theme -> promise.theme(theme).isEmpty())
                .forEach(theme -> fields.problem("promise", "promise.yaml has no theme \""
                        + theme + "\". Known are: " + String.join(", ", promise.ids()) + "."));
        serves.outcomes().forEach(outcome -> known(fields, outcome));
        return serves;
    }

    private void known(Fields fields, String outcome) {
        if (outcomes.find(outcome).isEmpty()) {
            fields.problem("outcome", "outcomes.yaml has no outcome \"" + outcome
                    + "\". Known are: " + String.join(", ", outcomes.ids()) + ".");
        }
    }

    private List<Option> choices(Fields fields) {
        var scale = fields.optional("scale");
        var own = options(fields, "options");
        if (scale.isEmpty() == own.isEmpty()) {
            fields.problem("type", "Add either \"options\" to choose from, or the name of a"
                    + " \"scale\".");
        }
        if (scale.isPresent() && !scales.containsKey(scale.get())) {
            fields.problem("scale", "There is no scale \"" + scale.get() + "\" in this file. Known"
                    + " are: " + String.join(", ", scales.keySet().stream().sorted().toList())
                    + ".");
        }
        scale.ifPresent(name -> scaleOf.put(fields.text("id"), name));
        return scale.map(name -> scales.getOrDefault(name, List.of())).orElse(own);
    }

    private List<Option> options(Fields fields, String name) {
        var options = new ArrayList<Option>();
        var codes = new HashSet<String>();
        for (var entry : fields.maps(name)) {
            try (entry) {
                var option = option(entry);
                if (!codes.add(option.code())) {
                    entry.problem("code", "The code \"" + option.code()
                            + "\" stands twice. Give one of the two another code.");
                }
                options.add(option);
            }
        }
        return options;
    }

    private Option option(Fields entry) {
        int score = entry.has("score") ? entry.number("score", 0, SCORE_MAX) : Option.NO_SCORE;
        var counts = !entry.has("counts") || entry.flag("counts");
        var outcome = entry.optional("outcome");
        outcome.ifPresent(id -> known(entry, id));
        return new Option(code(entry), entry.text("label"), score, entry.flag("favourable"),
                counts, entry.flag("alone"), outcome.orElse(""),
                picture(entry));
    }

    private static String code(Fields option) {
        var code = option.text("code");
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            option.problem("code", "The code \"" + code + "\" must be made of small letters and"
                    + " digits, with - between words, such as very-easy.");
        }
        return code;
    }

    private static String picture(Fields option) {
        var picture = option.text("picture", "");
        if (!picture.isEmpty() && !PICTURES.contains(picture)) {
            option.problem("picture", "There is no picture \"" + picture + "\". Known are: "
                    + String.join(", ", PICTURES.stream().sorted().toList()) + ".");
        }
        return picture;
    }
}
