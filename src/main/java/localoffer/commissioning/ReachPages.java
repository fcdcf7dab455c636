package localoffer.commissioning;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import localoffer.commissioning.QuarterPage.Choice;
import localoffer.commissioning.ReachPage.Asked;
import localoffer.commissioning.ReachPage.Row;
import localoffer.content.Content;
import localoffer.questionnaires.Questionnaire;
import localoffer.questionnaires.Questionnaires;
import localoffer.questionnaires.Threshold;
import localoffer.results.Reach;
import localoffer.results.Reach.Told;
import localoffer.results.ReleasedResults;

/// Puts what people said about themselves into the words that they were asked in. Those whose
/// answers still wait for company are among them, and nobody knows which they are. So numbers are
/// to the nearest five: the exact one, less those in released results, would tell how many wait.
@Singleton
class ReachPages {

    private static final double PER_CENT = 100;

    private final Content content;
    private final Reach reach;
    private final ReleasedResults results;
    private final Words words;

    ReachPages(Content content, Reach reach, ReleasedResults results, Words words) {
        this.content = content;
        this.reach = reach;
        this.results = results;
        this.words = words;
    }

    ReachPage of(String wanted) {
        var quarters = reach.quarters();
        if (quarters.isEmpty()) {
            return new ReachPage("", "", List.of(), List.of(), Reach.PEOPLE_MIN,
                    results.threshold(), List.of());
        }
        var quarter = quarters.stream().filter(one -> one.toString().equals(wanted)).findFirst()
                .orElse(quarters.getFirst());
        var told = reach.of(quarter);
        var asked = new ArrayList<Asked>();
        for (var one : told) {
            content.part(Questionnaires.class).newest(one.questionnaire())
                    .ifPresent(questionnaire -> asked.addAll(asked(questionnaire, one)));
        }
        return new ReachPage(quarter.toString(), words.quarter(quarter), quarters.stream()
                .map(one -> new Choice(one.toString(), words.quarter(one), one.equals(quarter)))
                .toList(), asked, Reach.PEOPLE_MIN, results.threshold(),
                told.stream().anyMatch(Told::demonstration)
                        ? List.of(words.of("commissioning.demonstration.answers")) : List.of());
    }

    private List<Asked> asked(Questionnaire questionnaire, Told told) {
        return questionnaire.aboutYou().stream()
                .filter(question -> question.id().equals(told.question()))
                .map(question -> new Asked(words.voice(questionnaire), question.about().ask(),
                        Threshold.about(told.people()), question.many(), question.options().stream()
                                .map(option -> row(option.label(), told, option.code()))
                                .toList())).toList();
    }

    private static Row row(String label, Told told, String code) {
        var chose = told.options().get(code);
        if (chose == null) {
            return new Row(label, "", "", 0);
        }
        int people = Math.max(Threshold.about(told.people()), 1);
        long percent = Math.min(100, Math.round(PER_CENT * Threshold.about(chose) / people));
        return new Row(label, Integer.toString(Threshold.about(chose)), percent + "%", percent);
    }
}
