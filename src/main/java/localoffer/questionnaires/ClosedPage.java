package localoffer.questionnaires;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import localoffer.questionnaires.JourneyPage.CheckPage;
import localoffer.questionnaires.JourneyPage.Row;
import localoffer.questionnaires.Questionnaire.Status;

/// It cannot be answered now. What somebody had answered already is on the page.
record ClosedPage(Form form, Sheet sheet, LocalDate today) {

    /// Which words of the interface say why.
    public String key() {
        if (isToCome()) {
            return "questionnaires.soon";
        }
        return form.questionnaire().isOpen(today)
                ? "questionnaires.paused" : "questionnaires.closed";
    }

    /// The first day on which it can be answered; empty when that is past.
    public Optional<LocalDate> day() {
        return form.questionnaire().opening().opens().filter(today::isBefore);
    }

    public List<Row> answers() {
        var check = new CheckPage(form, sheet, List.of(), "", "");
        return Stream.concat(check.answers().stream(), check.aboutYou().stream())
                .filter(row -> !row.answers().isEmpty()).toList();
    }

    private boolean isToCome() {
        return form.questionnaire().status() == Status.OPEN && day().isPresent();
    }
}
