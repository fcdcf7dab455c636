package localoffer.results;

import java.util.ArrayList;
import java.util.List;
import localoffer.questionnaires.Option;
import localoffer.questionnaires.Question.Use;
import localoffer.questionnaires.Questionnaires;

/// Options of all versions, as the columns that a statement takes.
record Choices(List<Choice> all) {

    private record Choice(
            String questionnaire, int version, String question, String area, Option option) {}

    /// Those of "who helped?" that mean that the other answers are not the person's own.
    static Choices leftOut(Questionnaires questionnaires) {
        return new Choices(choices(questionnaires, true).stream()
                .filter(choice -> !choice.option.counts()).toList());
    }

    /// Those with a place on a scale, of questions in an area.
    static Choices scored(Questionnaires questionnaires) {
        return new Choices(choices(questionnaires, false).stream()
                .filter(choice -> choice.option.scored().isPresent())
                .filter(choice -> !choice.area.isEmpty()).toList());
    }

    private static List<Choice> choices(Questionnaires questionnaires, boolean helped) {
        var choices = new ArrayList<Choice>();
        for (var version : questionnaires.versions()) {
            for (var question : version.questions()) {
                if ((question.about().use() == Use.HELPED) == helped) {
                    question.options().forEach(option -> choices.add(
                            new Choice(version.id(), version.version(), question.id(),
                                    question.about().area(), option)));
                }
            }
        }
        return choices;
    }

    String[] questionnaires() {
        return all.stream().map(Choice::questionnaire).toArray(String[]::new);
    }

    Integer[] versions() {
        return all.stream().map(Choice::version).toArray(Integer[]::new);
    }

    String[] questions() {
        return all.stream().map(Choice::question).toArray(String[]::new);
    }

    String[] options() {
        return all.stream().map(choice -> choice.option.code()).toArray(String[]::new);
    }

    String[] areas() {
        return all.stream().map(Choice::area).toArray(String[]::new);
    }

    Integer[] scores() {
        return all.stream().map(choice -> choice.option.score()).toArray(Integer[]::new);
    }
}
