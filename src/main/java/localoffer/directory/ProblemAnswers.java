package localoffer.directory;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import localoffer.web.ClientAddress;
import localoffer.web.FormTicket;
import localoffer.web.Pages;
import localoffer.web.Sender;

/// What the site answers to a report of a problem.
@Singleton
class ProblemAnswers {

    private static final String RETRY_SECONDS = "10";
    private static final String WAIT_SECONDS = "3600";

    private final ProblemReception reception;
    private final ProblemTickets tickets;
    private final ClientAddress addresses;
    private final Pages pages;

    ProblemAnswers(ProblemReception reception, ProblemTickets tickets, ClientAddress addresses,
            Pages pages) {
        this.reception = reception;
        this.tickets = tickets;
        this.addresses = addresses;
        this.pages = pages;
    }

    HttpResponse<?> to(HttpRequest<?> request, Service service, ProblemForm form) {
        if (!Sender.isThisSite(request)) {
            return form(request, HttpStatus.FORBIDDEN, service,
                    form.with(tickets.issue(service)), "problem.notice.elsewhere");
        }
        var ticket = tickets.read(service, form.ticket());
        if (ticket.isEmpty()) {
            return form(request, HttpStatus.UNPROCESSABLE_ENTITY, service,
                    form.with(tickets.issue(service)), "problem.notice.ticket");
        }
        var mistakes = form.mistakes();
        return mistakes.isEmpty() ? keep(request, service, form, ticket.get())
                : pages.show(request, HttpStatus.UNPROCESSABLE_ENTITY, "directory/problem",
                        new ProblemPage(service, form, mistakes, ""));
    }

    private HttpResponse<?> keep(HttpRequest<?> request, Service service, ProblemForm form,
            FormTicket ticket) {
        return switch (reception.take(service, form, ticket, addresses.of(request))) {
            case KEPT -> HttpResponse.seeOther(
                    URI.create("/services/" + service.id() + "/problem/thanks"));
            case NOT_NOW -> form(request, HttpStatus.SERVICE_UNAVAILABLE, service, form,
                    "problem.notice.not-now").header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            case TOO_MANY -> form(request, HttpStatus.TOO_MANY_REQUESTS, service, form,
                    "problem.notice.too-many").header(HttpHeaders.RETRY_AFTER, WAIT_SECONDS);
        };
    }

    /// The form, with everything that was typed.
    MutableHttpResponse<?> form(HttpRequest<?> request, HttpStatus status, Service service,
            ProblemForm form, String notice) {
        return pages.show(request, status, "directory/problem",
                new ProblemPage(service, form, List.of(), notice));
    }
}
