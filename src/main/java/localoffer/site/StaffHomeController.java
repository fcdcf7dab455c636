package localoffer.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import localoffer.comments.FirstLooks.Wait;
import localoffer.comments.Reach;
import localoffer.content.Content;
import localoffer.content.Problem;
import localoffer.documents.Plans;
import localoffer.questionnaires.Offer;
import localoffer.staff.Reminders.Reminder;
import localoffer.staff.StaffMember;
import localoffer.staff.Task;
import localoffer.web.Pages;

/// The first page of the staff's part: where to go, and what is wrong in the content folder.
@Controller("/staff")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class StaffHomeController {

    private final Content content;
    private final Offer offer;
    private final Attention attention;
    private final Pages pages;

    StaffHomeController(Content content, Offer offer, Attention attention, Pages pages) {
        this.attention = attention;
        this.offer = offer;
        this.content = content;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, StaffMember member) {
        return pages.show(request, "site/staff-home",
                new StaffHomePage(member, content.problems(), content.part(Plans.class).late(),
                        offer.problems(), attention.waits(member), attention.isUrgent(member),
                        attention.reminders(member)));
    }

    /// @param problems what is wrong in the folder, so that the last good content is served
    /// @param late the plans that wait for a review
    /// @param unasked which questions were changed after they were published, and so are not asked
    /// @param waits how long comments wait to be read: nothing or one thing
    /// @param urgent whether the safeguarding lead should look at one now
    record StaffHomePage(StaffMember member, List<Problem> problems, List<Plans.Late> late,
            List<Problem> unasked, List<Wait> waits, boolean urgent, List<Reminder> reminders) {

        public boolean isReadsComments() {
            return Attention.readsComments(member);
        }

        public boolean isGivesThemes() {
            return member.may(Task.MODERATOR);
        }

        public boolean isAnswersComments() {
            return Reach.isAny(member);
        }
    }
}
