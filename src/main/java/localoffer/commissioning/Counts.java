package localoffer.commissioning;

import java.util.List;
import localoffer.questionnaires.Question;
import localoffer.questionnaires.Questionnaire;
import localoffer.results.Batch;
import localoffer.results.Figure;

/// How many chose each answer of every question.
final class Counts {

    private final Words words;

    Counts(Words words) {
        this.words = words;
    }

    /// @param people how many answered it; 0 when too few did to say
    /// @param answers empty when too few answered
    record Counted(String id, String ask, int people, boolean many, List<Answer> answers) {}

    /// @param count how many chose it, in words; empty in a small group that agrees
    /// @param drawn the share as it is drawn
    record Answer(String code, String label, String count, Figure share, String percent,
            double drawn) {}

    List<Counted> of(Questionnaire questionnaire, Batch batch) {
        return questionnaire.questions().stream()
                .filter(question -> !question.options().isEmpty())
                .map(question -> counted(question, batch)).toList();
    }

    private Counted counted(Question question, Batch batch) {
        return batch.tally(question.id())
                .map(tally -> new Counted(question.id(), question.about().ask(), tally.people(),
                        question.many(), question.options().stream()
                                .flatMap(option -> Figure
                                        .share(tally.of(option.code()), tally.people())
                                        .map(share -> answer(option.code(), option.label(),
                                                tally.of(option.code()), share)).stream())
                                .toList()))
                .orElseGet(() -> new Counted(
                        question.id(), question.about().ask(), 0, question.many(), List.of()));
    }

    private Answer answer(String code, String label, int count, Figure share) {
        var hidden = share.isHidden();
        return new Answer(code, label, hidden ? "" : Integer.toString(count), share,
                words.figure(share), Math.round(share.drawn()));
    }
}
