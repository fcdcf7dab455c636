package localoffer.commissioning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import localoffer.commissioning.Measures.Held;
import localoffer.questionnaires.Option;
import localoffer.questionnaires.Question;
import localoffer.questionnaires.Questionnaire;
import localoffer.results.Batch;
import localoffer.results.Comparison;
import localoffer.results.Figure;

/// Says the result in three sentences, for somebody who has no time for tables.
final class Sentences {

    private final Words words;

    Sentences(Words words) {
        this.words = words;
    }

    List<String> of(Questionnaire questionnaire, Held held) {
        var sentences = new ArrayList<String>();
        sentences.add(words.of("results.sentence.people", Integer.toString(held.now().people()),
                people(questionnaire), words.quarter(held.now().quarter())));
        Measures.overall(questionnaire).ifPresent(question ->
                figure(question, held.now()).ifPresentOrElse(
                        figure -> {
                            sentences.add(result(question, figure, held.now().people()));
                            sentences.add(judgement(question, figure, held));
                        },
                        () -> sentences.add(words.of("results.sentence.too-few",
                                Figure.PEOPLE_MIN))));
        return sentences;
    }

    /// Who answered, in the middle of a sentence.
    String people(Questionnaire questionnaire) {
        return words.of("results.people."
                + questionnaire.voice().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// Where not all who answered said how it was, the share is of those who did.
    private String result(Question question, Figure figure, int answered) {
        var good = question.options().stream().filter(Option::favourable)
                .map(option -> option.label().toLowerCase(Locale.UK))
                .reduce((one, other) -> words.of("results.or", one, other)).orElse("");
        var said = words.between(figure)
                .map(between -> words.of("results.sentence.result", words.figure(figure), good,
                        between))
                .orElseGet(() -> words.of("results.sentence.result.alone", words.figure(figure),
                        good));
        return figure.people() == answered ? said
                : words.of("results.sentence.of", figure.people(), Words.inside(said));
    }

    private String judgement(Question question, Figure figure, Held held) {
        var compared = words.of("results.also", compared(question, held),
                similar(question, figure, held));
        var target = held.standard() == null ? Optional.<Integer>empty()
                : held.standard().target(question.about().indicator()).map(t -> t.target());
        if (target.isEmpty()) {
            return words.of("results.sentence.alone", compared);
        }
        var status = figure.against(target.get()).name().toLowerCase(Locale.ROOT);
        return words.of("results.sentence.judged", words.of("results.judged." + status,
                words.target(figure.kind(), target.get())), compared);
    }

    private String compared(Question question, Held held) {
        var spans = held.spans();
        var change = Measures.change(spans, batch -> figure(question, batch));
        if (spans == null || change == null) {
            return words.of("results.compared.first");
        }
        var key = "results.compared." + Words.side(change);
        return spans.batches() == 1 ? words.of(key, words.quarter(spans.before().quarter()))
                : words.of(key + ".spans", spans.batches());
    }

    /// Empty when there are too few similar services.
    private String similar(Question question, Figure figure, Held held) {
        return Comparison.of(figure, held.others(), batch -> figure(question, batch))
                .map(similar -> words.of("results.compared.similar."
                        + Words.side(similar.difference()), similar.services(),
                        words.figure(similar.others())))
                .orElse("");
    }

    private static Optional<Figure> figure(Question question, Batch batch) {
        return batch.tally(question.id()).flatMap(tally -> Figure.indicator(question, tally));
    }
}
