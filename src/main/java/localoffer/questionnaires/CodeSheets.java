package localoffer.questionnaires;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import localoffer.staff.Audit;
import localoffer.staff.StaffMember;

/// Makes sheets of codes, each once, and takes back those that were not given out. The audit says
/// who made how many, and no code.
@Singleton
class CodeSheets {

    private final InvitationCodes codes;
    private final Tickets tickets;
    private final CodeLimits limits;
    private final Audit audit;

    CodeSheets(InvitationCodes codes, Tickets tickets, CodeLimits limits, Audit audit) {
        this.codes = codes;
        this.tickets = tickets;
        this.limits = limits;
        this.audit = audit;
    }

    CodeLimits limits() {
        return limits;
    }

    /// For which a sheet can be made: this one and the next.
    List<Quarter> quarters() {
        var now = codes.quarter();
        return List.of(now, now.plus(1));
    }

    /// How many codes were made so far.
    int issued(String service, Quarter quarter) {
        return codes.issued(service, quarter);
    }

    /// For the form of one sheet.
    String ticket(String service) {
        return tickets.issue(formOf(service));
    }

    private static String formOf(String service) {
        return "codes/" + service;
    }

    /// @param token a form makes one sheet: a page that is sent again must not make codes that
    ///     nobody gets
    @Transactional
    Outcome make(StaffMember me, String service, Quarter quarter, int number, String token) {
        if (!isSheet(number)) {
            return new Refused("asking.codes.number.wrong");
        }
        if (!quarters().contains(quarter)) {
            return new Refused("asking.codes.quarter.wrong");
        }
        if (codes.issued(service, quarter) + number > limits.perQuarterMax()) {
            return new Refused("asking.codes.number.many");
        }
        var ticket = tickets.find(token).filter(one -> one.form().equals(formOf(service)));
        if (ticket.filter(tickets::spoil).isEmpty()) {
            return new Refused("asking.codes.made-before");
        }
        var made = codes.make(service, quarter, number);
        audit.record(me, "made invitation codes", service + " " + quarter + ": " + number);
        return new Made(made);
    }

    @Transactional
    boolean takeBack(StaffMember me, String service, Quarter quarter, List<Code> sheet) {
        var taken = isSheet(sheet.size()) && codes.takeBack(service, quarter, sheet);
        if (taken) {
            audit.record(me, "threw invitation codes away",
                    service + " " + quarter + ": " + sheet.size());
        }
        return taken;
    }

    private boolean isSheet(int number) {
        return number >= limits.perSheetMin() && number <= limits.perSheetMax();
    }

    sealed interface Outcome permits Made, Refused {}

    /// @param codes to be shown once
    record Made(List<Code> codes) implements Outcome {}

    /// @param mistake a message key
    record Refused(String mistake) implements Outcome {}
}
