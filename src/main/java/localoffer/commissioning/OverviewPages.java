package localoffer.commissioning;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import localoffer.commissioning.OverviewPage.Agency;
import localoffer.content.Content;
import localoffer.staff.StaffMember;

/// Makes the list of commissioned services.
@Singleton
class OverviewPages {

    private final Content content;
    private final Overview overview;
    private final Words words;

    OverviewPages(Content content, Overview overview, Words words) {
        this.content = content;
        this.overview = overview;
        this.words = words;
    }

    /// All of it is read in one transaction.
    ///
    /// @param agency whose services are wanted; one that is not known is none in particular
    @Transactional(readOnly = true)
    OverviewPage of(StaffMember me, String agency, OverviewFilter filter) {
        var contracts = content.part(Contracts.class);
        var chosen = contracts.agencies().contains(agency) ? agency : "";
        var mine = contracts.all().stream().filter(c -> me.mayRead(c.service())).toList();
        var all = overview.of(me, contracts, mine.stream().filter(contract -> chosen.isEmpty()
                || contract.commission().agency().equals(chosen)).toList());
        var answered = all.stream().filter(line -> line.people() > 0).count();
        return new OverviewPage(filter.of(all), agencies(contracts, chosen), chosen, filter,
                words.of("commissioning.overview.covered", answered, all.size()),
                overview.demonstration(contracts, all), mine.isEmpty(), me.isAnalyst(),
                me.allServices());
    }

    private List<Agency> agencies(Contracts contracts, String chosen) {
        var agencies = new ArrayList<Agency>();
        agencies.add(new Agency(words.of("commissioning.agency.all"), "/staff/services",
                chosen.isEmpty()));
        contracts.agencies().forEach(agency -> agencies.add(
                new Agency(words.of("commissioning.agency." + agency),
                        "/staff/services?agency=" + agency, agency.equals(chosen))));
        return agencies;
    }
}
