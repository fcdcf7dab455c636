package localoffer.questionnaires;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import localoffer.questionnaires.Questionnaire.Voice;
import localoffer.web.FormTicket;

/// One questionnaire as it is put to people: to the families of one service, or to everybody.
///
/// @param questionnaire with the questions that the service adds
/// @param others the questionnaires of the same service for other people
/// @param note that the assignment is an invented example; empty when it is real
record Form(Questionnaire questionnaire, Topic topic, List<Questionnaire> others,
        String note) {

    /// As most templates know it: most forms are about a service.
    public Topic service() {
        return topic;
    }

    /// The name that its tickets are made for.
    public String name() {
        return questionnaire.id() + "/" + questionnaire.version() + "/" + topic.id();
    }

    public String address() {
        return addressOf(questionnaire);
    }

    /// Where people choose who they answer as.
    public String voices() {
        return VoiceController.address(topic);
    }

    /// Where another questionnaire of the same service begins.
    public String addressOf(Questionnaire other) {
        return "/questionnaires/" + other.id() + "/for/" + topic.id();
    }

    /// Whether its words are short and its buttons big.
    public boolean isEasy() {
        return questionnaire.voice() == Voice.EASY_READ;
    }

    /// The message for these people.
    public String worded(String key) {
        return questionnaire.voice().worded(key);
    }

    /// The message that says who will see the results, given how many must have answered.
    public String resultsKey() {
        return "questionnaires.thanks.next.show." + (isEasy() ? "easy"
                : Topic.ABOUT_NO_SERVICE.contains(topic.id()) ? topic.id() : "service");
    }

    /// A ticket is good in its quarter and the next: nobody is hurried, and what was used can be
    /// forgotten after two quarters.
    boolean takes(FormTicket ticket, LocalDate today, ZoneId zone) {
        var issued = Quarter.of(ticket.issued().atZone(zone).toLocalDate());
        var now = Quarter.of(today);
        return ticket.form().equals(name())
                && issued.compareTo(now.plus(-1)) >= 0 && issued.compareTo(now) <= 0;
    }

    /// A form that came back.
    ///
    /// @param form in the version that the ticket was made for, or else in the newest one
    /// @param ticket empty when this site did not make it, or too long ago
    /// @param closed whether it cannot be answered any more
    record Returned(Form form, Optional<FormTicket> ticket, boolean closed) {}
}
