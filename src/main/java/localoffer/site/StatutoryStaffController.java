package localoffer.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import localoffer.content.Content;
import localoffer.site.Checklists.Checklist;
import localoffer.site.Duty.State;
import localoffer.staff.StaffMember;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// For the staff: who must act so that the Local Offer has what the law lists.
@Controller("/staff/statutory")
@Produces(MediaType.TEXT_HTML)
class StatutoryStaffController {

    private final Content content;
    private final Pages pages;

    StatutoryStaffController(Content content, Pages pages) {
        this.content = content;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me) {
        if (!me.isKeeper()) {
            throw new NotFound();
        }
        return pages.show(request, "site/staff-statutory",
                StatutoryStaffPage.of(content.part(Checklists.class)));
    }

    /// @param unconfirmed how many lines wait for somebody to read the official text beside them
    record StatutoryStaffPage(Checklists checklists, List<Actor> actors, long unconfirmed) {

        /// What is missing comes first, then what is thin.
        static StatutoryStaffPage of(Checklists checklists) {
            var byWho = new TreeMap<String, List<ToDo>>();
            for (var list : checklists.all()) {
                list.duties().filter(duty -> duty.state() != State.COVERED).forEach(duty ->
                        byWho.computeIfAbsent(duty.who(), who -> new ArrayList<>())
                                .add(new ToDo(list, duty)));
            }
            return new StatutoryStaffPage(checklists, byWho.entrySet().stream()
                    .map(entry -> new Actor(entry.getKey(), entry.getValue().stream()
                            .sorted(Comparator.comparing((ToDo one) -> one.duty.state())
                                    .reversed()).toList())).toList(),
                    checklists.duties().filter(duty -> !duty.isConfirmed()).count());
        }
    }

    record Actor(String who, List<ToDo> toDo) {}

    record ToDo(Checklist list, Duty duty) {}
}
