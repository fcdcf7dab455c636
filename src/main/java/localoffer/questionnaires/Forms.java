package localoffer.questionnaires;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import localoffer.content.Edition;
import localoffer.directory.Commissioned;
import localoffer.questionnaires.Questionnaire.Status;
import localoffer.questionnaires.Questionnaire.Subject;
import localoffer.web.FormTicket;
import localoffer.web.FormTickets;
import localoffer.web.Language;

/// Which questionnaire is put to whom, and the tickets of those forms.
@Singleton
class Forms {

    private static final Duration LONG_ENOUGH_TO_READ = Duration.ofHours(1);

    private final Offer offer;
    private final Topics topics;
    private final FormTickets tickets;
    private final Clock clock;

    Forms(Offer offer, Topics topics, FormTickets tickets, Clock clock) {
        this.offer = offer;
        this.topics = topics;
        this.tickets = tickets;
        this.clock = clock;
    }

    /// The form as it is handed out now, if this can be answered about the topic.
    Optional<Form> find(String questionnaire, String topic) {
        return find(questionnaire, topic, today());
    }

    /// The form that can be read but not answered now: it is over, still to come, or was changed
    /// after it was published.
    Optional<Form> closed(String questionnaire, String topic) {
        var edition = offer.edition();
        return edition.part(Questionnaires.class).published(questionnaire, today())
                .filter(published -> !published.isOpen(today()) || offer.isChanged(published))
                .flatMap(published -> form(edition, published, topic));
    }

    /// The form in this version, which a sheet of paper may be of long after it was handed out.
    Optional<Form> find(String questionnaire, int version, String topic) {
        var edition = offer.edition();
        return edition.part(Questionnaires.class).find(questionnaire, version)
                .filter(found -> found.status() != Status.DRAFT && !offer.isChanged(found))
                .flatMap(found -> form(edition, found, topic));
    }

    /// Every form that is handed out now for a service, one for each voice.
    List<Form> all(String service) {
        return offer.edition().part(Commissioned.class).of(service).stream()
                .flatMap(commission -> commission.questionnaires().stream())
                .flatMap(questionnaire -> find(questionnaire, service).stream()).toList();
    }

    /// The form that came back with the ticket. A version that was replaced in the meantime is
    /// still taken, since the person answered that one; and who began before midnight of the
    /// last day may end after it.
    Optional<Form.Returned> returned(String questionnaire, String topic, String token) {
        var ticket = tickets.read(token);
        var today = today();
        var began = ticket.map(this::day).filter(today.minusDays(1)::equals).orElse(today);
        var open = find(questionnaire, topic, began);
        return open.or(() -> closed(questionnaire, topic)).map(current -> {
            var form = ticket.flatMap(t -> version(current, t)).orElse(current);
            return new Form.Returned(form,
                    ticket.filter(t -> form.takes(t, today, clock.getZone())),
                    open.isEmpty() || offer.isChanged(form.questionnaire()));
        });
    }

    /// The ticket, if it is a good one of this form.
    Optional<FormTicket> ticket(Form form, String token) {
        return tickets.read(token).filter(ticket ->
                form.takes(ticket, LocalDate.now(clock), clock.getZone()));
    }

    /// The form as it reads in the language. What is kept of it does not depend on that.
    Form in(Language language, Form form) {
        return new Form(form.questionnaire().in(language.code()),
                topics.in(language, form.topic()), form.others(), form.note());
    }

    private Optional<Form> find(String questionnaire, String topic, LocalDate day) {
        var edition = offer.edition();
        return edition.part(Questionnaires.class).open(questionnaire, day)
                .filter(open -> !offer.isChanged(open))
                .flatMap(open -> form(edition, open, topic));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDate day(FormTicket ticket) {
        return ticket.issued().atZone(clock.getZone()).toLocalDate();
    }

    String ticket(Form form) {
        return tickets.issue(form.name());
    }

    /// A ticket for a form that came back with one that is no longer good. Who had it for long
    /// has read the form, and is not too fast when they send it at once.
    String again(Form form, String token) {
        var read = clock.instant().minus(LONG_ENOUGH_TO_READ);
        return tickets.read(token).filter(old -> old.issued().isBefore(read))
                .map(old -> tickets.issue(form.name(), read)).orElseGet(() -> ticket(form));
    }

    private Optional<Form> version(Form current, FormTicket ticket) {
        var edition = offer.edition();
        return edition.part(Questionnaires.class).versions().stream()
                .filter(older -> older.id().equals(current.questionnaire().id()))
                .filter(older -> older.status() != Status.DRAFT)
                .flatMap(older -> form(edition, older, current.topic().id()).stream())
                .filter(older -> older.name().equals(ticket.form())).findFirst();
    }

    private Optional<Form> form(Edition edition, Questionnaire questionnaire, String topic) {
        var questionnaires = edition.part(Questionnaires.class);
        var commissioned = edition.part(Commissioned.class);
        return topics.find(commissioned, questionnaire, topic).map(found -> {
            var others = commissioned.of(topic).stream()
                    .flatMap(commission -> commission.questionnaires().stream())
                    .filter(id -> !id.equals(questionnaire.id()))
                    .flatMap(id -> questionnaires.open(id, today()).stream())
                    .filter(open -> !offer.isChanged(open)).toList();
            var invented = questionnaire.subject() == Subject.SERVICE
                    && commissioned.demonstration();
            return new Form(offer.at(topic, questionnaire), found, others,
                    invented ? commissioned.note() : "");
        });
    }
}
