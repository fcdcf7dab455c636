package localoffer.questionnaires;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import localoffer.content.Content;
import localoffer.directory.Commissioned;
import localoffer.directory.Commissioned.Commission;
import localoffer.questionnaires.Questionnaire.Status;
import localoffer.web.FormTicket;
import localoffer.web.FormTickets;

/// Which questionnaire is put to whom, and the tickets of those forms.
@Singleton
class Forms {

    private final Content content;
    private final FormTickets tickets;
    private final Clock clock;

    Forms(Content content, FormTickets tickets, Clock clock) {
        this.content = content;
        this.tickets = tickets;
        this.clock = clock;
    }

    /// The form as it is handed out now, if the service has this questionnaire.
    Optional<Form> find(String questionnaire, String service) {
        var edition = content.edition();
        return edition.part(Questionnaires.class).open(questionnaire).flatMap(open ->
                edition.part(Commissioned.class).of(service)
                        .filter(commission -> commission.questionnaires().contains(open.id()))
                        .map(commission -> form(open, commission)));
    }

    /// The form in this version, which a sheet of paper may be of long after it was handed out.
    Optional<Form> find(String questionnaire, int version, String service) {
        var edition = content.edition();
        return edition.part(Questionnaires.class).find(questionnaire, version)
                .filter(found -> found.status() != Status.DRAFT)
                .flatMap(found -> edition.part(Commissioned.class).of(service)
                        .filter(commission -> commission.questionnaires().contains(found.id()))
                        .map(commission -> form(found, commission)));
    }

    /// The form that came back with the ticket. A version that was replaced in the meantime is
    /// still taken, since the person answered that one.
    Optional<Form.Returned> returned(String questionnaire, String service, String token) {
        return find(questionnaire, service).map(current -> {
            var ticket = tickets.read(token);
            var form = ticket.flatMap(t -> version(current, t)).orElse(current);
            var today = LocalDate.now(clock);
            return new Form.Returned(form,
                    ticket.filter(t -> form.takes(t, today, clock.getZone())));
        });
    }

    /// The ticket, if it is a good one of this form.
    Optional<FormTicket> ticket(Form form, String token) {
        return tickets.read(token).filter(ticket ->
                form.takes(ticket, LocalDate.now(clock), clock.getZone()));
    }

    String ticket(Form form) {
        return tickets.issue(form.name());
    }

    private Optional<Form> version(Form current, FormTicket ticket) {
        var newest = current.questionnaire();
        var questionnaires = content.part(Questionnaires.class);
        for (int version = newest.version(); version > 0; version--) {
            var older = questionnaires.find(newest.id(), version)
                    .filter(q -> q.status() != Status.DRAFT)
                    .map(q -> new Form(q, current.service(), current.others(), current.note()));
            if (older.isPresent() && older.get().name().equals(ticket.form())) {
                return older;
            }
        }
        return Optional.empty();
    }

    private Form form(Questionnaire questionnaire, Commission commission) {
        var edition = content.edition();
        var questionnaires = edition.part(Questionnaires.class);
        var others = commission.questionnaires().stream()
                .filter(id -> !id.equals(questionnaire.id()))
                .flatMap(id -> questionnaires.open(id).stream()).toList();
        var commissioned = edition.part(Commissioned.class);
        return new Form(questionnaire, commission.service(), others,
                commissioned.demonstration() ? commissioned.note() : "");
    }
}
