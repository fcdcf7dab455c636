package localoffer.site;

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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import localoffer.content.Content;
import localoffer.directory.Commissioned;
import localoffer.directory.Service;
import localoffer.staff.Assignments;
import localoffer.staff.Assignments.Assigned;
import localoffer.staff.Assignments.Refused;
import localoffer.staff.StaffMember;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// Which commissioners and providers look after which commissioned service, for an administrator.
@Controller("/staff/assignments")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class AssignmentController {

    private final Content content;
    private final Assignments assignments;
    private final Pages pages;

    AssignmentController(Content content, Assignments assignments, Pages pages) {
        this.content = content;
        this.assignments = assignments;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, StaffMember me) {
        onlyFor(me);
        var analysts = assignments.analysts();
        var providers = assignments.providers();
        var rows = services().stream().map(service -> new Row(service,
                analysts.getOrDefault(service.id(), ""),
                providers.getOrDefault(service.id(), ""))).toList();
        return pages.show(request, "site/assignments", new AssignmentsPage(rows));
    }

    @Get("/{service}")
    HttpResponse<?> form(HttpRequest<?> request, StaffMember me, String service) {
        onlyFor(me);
        return pages.show(request, "site/assignment",
                new AssignmentPage(find(service), assignments.of(service), Optional.empty()));
    }

    @Post("/{service}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> update(HttpRequest<?> request, StaffMember me, String service,
            @Body Map<String, String> form) {
        onlyFor(me);
        var found = find(service);
        var refused = assignments.set(me, service, chosen(form, "commissioner-"),
                chosen(form, "provider-"));
        return refused.isEmpty() ? HttpResponse.seeOther(URI.create("/staff/assignments"))
                : pages.show(request, HttpStatus.UNPROCESSABLE_ENTITY, "site/assignment",
                        new AssignmentPage(found, assignments.of(service), refused));
    }

    private static void onlyFor(StaffMember me) {
        if (!me.administrator()) {
            throw new NotFound();
        }
    }

    private Service find(String id) {
        return services().stream().filter(service -> service.id().equals(id)).findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<Service> services() {
        return content.part(Commissioned.class).all().stream()
                .map(commission -> commission.service())
                .sorted(Comparator.comparing(Service::name)).toList();
    }

    /// Whose boxes were ticked: a name that is not ours is nobody's.
    private static Set<UUID> chosen(Map<String, String> form, String prefix) {
        return form.keySet().stream().filter(field -> field.matches(prefix + "[0-9a-f-]{36}"))
                .map(field -> UUID.fromString(field.substring(prefix.length())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// @param analysts sign-in names; empty for nobody
    record Row(Service service, String analysts, String providers) {}

    record AssignmentsPage(List<Row> rows) {}

    /// @param refused why nothing was changed
    record AssignmentPage(Service service, List<Assigned> people, Optional<Refused> refused) {}
}
