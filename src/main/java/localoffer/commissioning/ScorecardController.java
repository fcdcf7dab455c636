package localoffer.commissioning;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.ArrayList;
import java.util.List;
import localoffer.commissioning.Contracts.Contract;
import localoffer.content.Content;
import localoffer.documents.Scorecard;
import localoffer.documents.Scorecard.Group;
import localoffer.documents.Scorecard.Indicator;
import localoffer.questionnaires.Questionnaire;
import localoffer.results.Batch;
import localoffer.results.ReleasedResults;
import localoffer.staff.StaffMember;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// The scorecard with what families said beside what was counted, of the services that a person
/// may see.
@Controller("/staff/scorecard")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class ScorecardController {

    private final Content content;
    private final ReleasedResults results;
    private final Words words;
    private final Pages pages;

    ScorecardController(Content content, ReleasedResults results, Words words, Pages pages) {
        this.content = content;
        this.results = results;
        this.words = words;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me) {
        if (!me.isAnalyst()) {
            throw new NotFound();
        }
        var contracts = content.part(Contracts.class);
        var demonstration = new ArrayList<Batch>();
        var panels = content.part(Scorecard.class).groups().stream().map(group ->
                new Panel(group, beside(me, contracts, group, demonstration))).toList();
        return pages.show(request, "commissioning/scorecard", new ScorecardPage(panels,
                words.invented(contracts, List.of(), !demonstration.isEmpty())));
    }

    /// A group, and what families said of the services that it counts.
    record Panel(Group group, List<Said> said) {}

    /// @param address of the report on the service
    record Said(String service, String address, String voice, String ask, String when,
            Beside.Cell cell) {}

    record ScorecardPage(List<Panel> panels, List<String> demonstration) {}

    private List<Said> beside(StaffMember me, Contracts contracts, Group group,
            List<Batch> demonstration) {
        var said = new ArrayList<Said>();
        var seen = new ArrayList<String>();
        for (var indicator : group.indicators()) {
            for (var service : indicator.beside().services()) {
                if (me.mayAnalyse(service) && !seen.contains(service)) {
                    seen.add(service);
                    contracts.of(service).ifPresent(contract -> contract.questionnaires().forEach(
                            one -> said.addAll(said(contract, one, indicator, demonstration))));
                }
            }
        }
        return said;
    }

    private List<Said> said(Contract contract, Questionnaire voice, Indicator indicator,
            List<Batch> demonstration) {
        var batches = results.of(contract.service(), voice.id());
        if (batches.isEmpty()) {
            return List.of();
        }
        var last = batches.getLast();
        if (last.demonstration()) {
            demonstration.add(last);
        }
        return voice.questions().stream().filter(question -> indicator.beside().indicators()
                .contains(question.about().indicator())).map(question -> {
                    var code = question.about().indicator();
                    var figure = Quarterly.reader(voice, code).apply(last);
                    return new Said(contract.name(), "/staff/services/" + contract.service(),
                            words.voice(voice), words.find("results.indicator." + code)
                                    .orElse(question.about().ask()),
                            words.quarter(last.quarter()), figure
                                    .map(one -> new Beside.Cell(one, words.figure(one),
                                            words.range(one)))
                                    .orElseGet(() -> new Beside.Cell(
                                            null, words.of("results.few"), "")));
                }).toList();
    }
}
