package localoffer.staff;

import io.micronaut.http.HttpRequest;
import java.util.Optional;
import localoffer.web.Pages;

/// What the staff's layout knows about who looks at the page.
///
/// @param token the hidden field of the forms on it
record Visitor(Optional<StaffMember> member, String token) {

    public boolean isSignedIn() {
        return member.isPresent();
    }

    public boolean isAdministrator() {
        return member.filter(StaffMember::administrator).isPresent();
    }

    /// Whether there is any service whose results they may read.
    public boolean isReader() {
        return member.filter(StaffMember::isReader).isPresent();
    }

    public boolean isAuditor() {
        return member.filter(StaffMember::isAuditor).isPresent();
    }

    public String name() {
        return member.map(StaffMember::name).orElse("");
    }

    /// Puts it into every template that answers this request.
    void introduce(HttpRequest<?> request) {
        request.setAttribute(Pages.VISITOR, this);
    }
}
