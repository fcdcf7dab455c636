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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// The people of staff, for an administrator. For others the page is not there.
@Controller("/staff/people")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class PeopleController {

    private final People people;
    private final Appointments appointments;
    private final Pages pages;

    PeopleController(People people, Appointments appointments, Pages pages) {
        this.people = people;
        this.appointments = appointments;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, StaffMember me) {
        onlyFor(me);
        return page(request, HttpStatus.OK, me, PersonForm.EMPTY, "", "");
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, StaffMember me, @Body Map<String, String> form) {
        var typed = PersonForm.from(form);
        onlyFor(me);
        return switch (appointments.check(typed)) {
            case PersonForm.Rejected(var field, var problem) ->
                    page(request, HttpStatus.UNPROCESSABLE_ENTITY, me, typed, field, problem);
            case PersonForm.Accepted(var person, var roles) ->
                    appointments.join(me, person, roles)
                            ? HttpResponse.seeOther(URI.create("/staff/people"))
                            : page(request, HttpStatus.UNPROCESSABLE_ENTITY, me, typed,
                                    "sign-in-name", "staff.people.sign-in-name.taken");
        };
    }

    /// An administrator cannot lock themselves out by mistake.
    @Post("/{id}/closure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> close(StaffMember me, UUID id) {
        onlyFor(me);
        if (me.id().equals(id)) {
            throw new NotFound();
        }
        appointments.leave(me, id);
        return HttpResponse.seeOther(URI.create("/staff/people"));
    }

    static void onlyFor(StaffMember me) {
        if (!me.administrator()) {
            throw new NotFound();
        }
    }

    private HttpResponse<?> page(HttpRequest<?> request, HttpStatus status, StaffMember me,
            PersonForm typed, String field, String problem) {
        var rows = people.listOrderBySignInName().stream()
                .map(person -> new Row(person, appointments.roles(person.id()),
                        person.id().equals(me.id())))
                .toList();
        return pages.show(request, status, "staff/people",
                new PeoplePage(rows, typed, field, problem));
    }

    /// @param self whether this is who looks at the page
    record Row(Person person, Roles roles, boolean self) {

        public boolean mayBeClosed() {
            return person.active() && !self;
        }
    }

    /// @param field the input with the problem; empty for none
    /// @param problem a message key; empty for none
    record PeoplePage(List<Row> people, PersonForm typed, String field, String problem) {

        public boolean isRefused() {
            return !problem.isEmpty();
        }

        public boolean refuses(String input) {
            return field.equals(input);
        }
    }
}
