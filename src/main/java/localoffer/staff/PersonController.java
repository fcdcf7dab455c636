package localoffer.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// What one person of staff may do, for an administrator. For others the page is not there.
@Controller("/staff/people/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class PersonController {

    private final People people;
    private final Appointments appointments;
    private final Recovery recovery;
    private final Pages pages;

    PersonController(People people, Appointments appointments, Recovery recovery, Pages pages) {
        this.recovery = recovery;
        this.people = people;
        this.appointments = appointments;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request, StaffMember me, UUID id) {
        var person = find(me, id);
        return page(request, HttpStatus.OK, person,
                PersonForm.of(person, appointments.roles(id)), "", "");
    }

    @Post
    HttpResponse<?> update(HttpRequest<?> request, StaffMember me, UUID id,
            @Body Map<String, String> form) {
        var person = find(me, id);
        // The name stays, because the audit has it.
        var named = new HashMap<>(form);
        named.put("signInName", person.signInName());
        var typed = PersonForm.from(named);
        if (me.id().equals(id) && !typed.isAdministrator()) {
            return page(request, HttpStatus.UNPROCESSABLE_ENTITY, person, typed,
                    "administrator", "staff.people.administrator.self");
        }
        if (me.id().equals(id) && typed.givesMoreThan(person, appointments.roles(id))) {
            return page(request, HttpStatus.UNPROCESSABLE_ENTITY, person, typed,
                    "administrator", "staff.people.more.self");
        }
        return switch (appointments.check(typed)) {
            case PersonForm.Rejected(var field, var problem) ->
                    page(request, HttpStatus.UNPROCESSABLE_ENTITY, person, typed, field, problem);
            case PersonForm.Accepted(var accepted, var roles) -> {
                appointments.change(me, id, accepted, roles);
                yield HttpResponse.seeOther(URI.create("/staff/people"));
            }
        };
    }

    /// Ends the sessions of a person whose browser was lost or left open.
    @Post("/sign-out")
    HttpResponse<?> signOut(StaffMember me, UUID id) {
        appointments.signOut(me, find(me, id));
        return HttpResponse.seeOther(URI.create("/staff/people/" + id));
    }

    /// For who has lost the telephone: a sign-in link alone lets them in again.
    @Post("/second-step-removal")
    HttpResponse<?> recover(StaffMember me, UUID id) {
        recovery.make(me, find(me, id));
        return HttpResponse.seeOther(URI.create("/staff/people/" + id));
    }

    private Person find(StaffMember me, UUID id) {
        PeopleController.onlyFor(me);
        return people.findById(id).filter(Person::active).orElseThrow(NotFound::new);
    }

    private HttpResponse<?> page(HttpRequest<?> request, HttpStatus status, Person person,
            PersonForm typed, String field, String problem) {
        return pages.show(request, status, "staff/person", new PersonPage(
                person, recovery.isPossible(person), typed, field, problem));
    }

    /// @param secondStep whether they sign in with a telephone, too
    /// @param field the input with the problem; empty for none
    /// @param problem a message key; empty for none
    record PersonPage(Person person, boolean secondStep, PersonForm typed, String field,
            String problem) {

        public boolean isRefused() {
            return !problem.isEmpty();
        }

        public boolean refuses(String input) {
            return field.equals(input);
        }
    }
}
