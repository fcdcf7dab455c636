package localoffer.commissioning;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.ArrayList;
import java.util.List;
import localoffer.content.Content;
import localoffer.staff.StaffMember;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// The commissioned services that a person of staff may see, by name. Never by result: what
/// families say of different services cannot be ranked.
@Controller("/staff/services")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class OverviewController {

    private final Content content;
    private final Overview overview;
    private final Words words;
    private final Pages pages;

    OverviewController(Content content, Overview overview, Words words, Pages pages) {
        this.content = content;
        this.overview = overview;
        this.words = words;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, StaffMember me,
            @QueryValue(defaultValue = "") String agency,
            @QueryValue(defaultValue = "") String status,
            @QueryValue(defaultValue = "") String coverage,
            @QueryValue(defaultValue = "") String sort) {
        if (!me.isReader()) {
            throw new NotFound();
        }
        var contracts = content.part(Contracts.class);
        var mine = contracts.all().stream().filter(c -> me.mayRead(c.service())).toList();
        var chosen = contracts.agencies().contains(agency) ? agency : "";
        var filter = OverviewFilter.of(status, coverage, sort);
        var all = overview.of(me, contracts, mine.stream().filter(contract -> chosen.isEmpty()
                || contract.commission().agency().equals(chosen)).toList());
        var answered = all.stream().filter(line -> line.people() > 0).count();
        var page = new OverviewPage(filter.of(all), agencies(contracts, chosen), chosen, filter,
                words.of("commissioning.overview.covered", answered, all.size()),
                overview.demonstration(contracts, all), mine.isEmpty(), me);
        return pages.show(request, "commissioning/overview", page);
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

    /// @param none whether this person may see no commissioned service at all
    /// @param covered of how many services there are results, in words
    record OverviewPage(List<Overview.Line> lines, List<Agency> agencies, String agency,
            OverviewFilter filter, String covered, List<String> demonstration, boolean none,
            StaffMember me) {

        public boolean isAnalyst() {
            return me.isAnalyst();
        }

        public boolean isEverything() {
            return me.allServices();
        }

        /// Where the same list is as a file.
        public String file(String ending) {
            return "/staff/services." + ending + "?agency=" + agency + "&status="
                    + filter.status() + "&coverage=" + filter.coverage() + "&sort=" + filter.sort();
        }

        /// Whether there is a level that this person may read.
        public boolean isWatched() {
            return lines.stream().anyMatch(line -> !line.watch().isEmpty());
        }

        public List<String> statuses() {
            return OverviewFilter.STATUSES;
        }

        public List<String> coverages() {
            return OverviewFilter.COVERAGES;
        }

        public List<String> sorts() {
            return OverviewFilter.SORTS;
        }
    }

    record Agency(String name, String address, boolean chosen) {}
}
