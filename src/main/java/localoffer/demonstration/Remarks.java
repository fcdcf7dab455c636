package localoffer.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import localoffer.questionnaires.Option;
import localoffer.questionnaires.Question;
import localoffer.questionnaires.Questionnaire;
import localoffer.questionnaires.Questionnaire.Voice;

/// Invented words, each of which says that it is invented. They are in `remarks.txt`: each voice
/// in words of its own, for a young person does not speak of "my son". Its lines hold a theme, a
/// tone and the words.
final class Remarks {

    static final String LABEL = "Demonstration: ";

    /// Who is not content writes more often than who is.
    private static final Map<String, Double> WRITES =
            Map.of("positive", 0.05, "neutral", 0.08, "negative", 0.13);
    /// Those who are asked about the whole area, and not about one service, mostly have a reason.
    private static final double WRITES_OF_THE_AREA = 0.5;
    private static final double SAYS_MORE = 0.5;
    private static final double MAY_PUBLISH = 0.85;
    private static final int MIDDLE = 50;
    private static final int PARTS = 3;
    private static final int LINE_CHARACTERS = 200;

    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    private record Phrase(String theme, String tone, String words) {}

    /// @param overall positive, neutral, negative or unknown
    /// @param themes a theme and a tone each
    record Remark(String question, String words, String overall, boolean mayPublish,
            Map<String, String> themes) {}

    Remarks() {
        var section = "";
        for (var line : lines("remarks.txt")) {
            if (line.startsWith("= ")) {
                section = line.substring(2);
            } else {
                var parts = line.split(" ", PARTS);
                phrases.computeIfAbsent(section, name -> new ArrayList<>())
                        .add(new Phrase(parts[0], parts[1], parts[2]));
            }
        }
    }

    static List<String> lines(String name) {
        try (var in = Objects.requireNonNull(
                Remarks.class.getResourceAsStream("/demonstration/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Some people write something; most do not.
    Optional<Remark> of(
            Random chance, Questionnaire questionnaire, Map<String, List<String>> answers) {
        var voice = questionnaire.voice();
        var area = voice == Voice.PROFESSIONAL || voice == Voice.ANYONE;
        var overall = overall(questionnaire, answers);
        if (chance.nextDouble() >= (area ? WRITES_OF_THE_AREA
                : WRITES.getOrDefault(overall, 0.0))) {
            return Optional.empty();
        }
        var asked = questionnaire.questions().stream()
                .filter(question -> question.charactersMax() > LINE_CHARACTERS).toList();
        var section = voice.name().toLowerCase(Locale.ROOT).replace('_', '-') + " "
                + overall;
        var first = pick(chance, section).orElseThrow();
        var more = chance.nextDouble() < SAYS_MORE ? pick(chance, section + " then")
                .filter(phrase -> !phrase.theme.equals(first.theme)) : Optional.<Phrase>empty();
        var themes = new HashMap<>(Map.of(first.theme, first.tone));
        more.ifPresent(phrase -> themes.put(phrase.theme, phrase.tone));
        return Optional.of(new Remark(asked.get(chance.nextInt(asked.size())).id(),
                LABEL + first.words + more.map(phrase -> " " + phrase.words).orElse(""), overall,
                chance.nextDouble() < MAY_PUBLISH, themes));
    }

    /// Words that are not for the public, in a section of their own.
    Remark special(Random chance, String section, Remark instead) {
        var phrase = pick(chance, section).orElseThrow();
        return new Remark(instead.question, LABEL + phrase.words, instead.overall,
                instead.mayPublish, Map.of(phrase.theme, phrase.tone));
    }

    private Optional<Phrase> pick(Random chance, String section) {
        var all = phrases.getOrDefault(section, List.of());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(chance.nextInt(all.size())));
    }

    /// How it was overall, in the three words that go with a comment.
    private static String overall(
            Questionnaire questionnaire, Map<String, List<String>> answers) {
        var option = questionnaire.questions().stream()
                .filter(Question::isOverall).findFirst()
                .flatMap(question -> answers.getOrDefault(question.id(), List.of()).stream()
                        .findFirst().flatMap(question::option));
        if (option.isEmpty() || option.get().scored().isEmpty()) {
            return "unknown";
        }
        int score = option.map(Option::score).orElseThrow();
        return score > MIDDLE ? "positive" : score < MIDDLE ? "negative" : "neutral";
    }
}
