package localoffer.commissioning;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import localoffer.comments.ToldAndDone;
import localoffer.comments.ToldAndDone.Entry;
import localoffer.commissioning.Contracts.Contract;
import localoffer.commissioning.Criteria.Criterion;
import localoffer.commissioning.EvidencePage.Line;
import localoffer.commissioning.EvidencePage.Part;
import localoffer.content.Content;
import localoffer.questionnaires.Quarter;
import localoffer.questionnaires.Questionnaire;
import localoffer.results.Batch;
import localoffer.results.Figure;
import localoffer.results.Pool;
import localoffer.results.ReleasedResults;
import localoffer.staff.StaffMember;

/// What families said in the last year, by what inspectors look at: whole released groups added
/// up, each voice by itself, and what was answered in public.
@Singleton
class Evidence {

    private static final int QUARTERS = 4;
    private static final int ENTRIES_MAX = 5;

    private final Content content;
    private final ReleasedResults results;
    private final ToldAndDone told;
    private final Words words;

    Evidence(Content content, ReleasedResults results, ToldAndDone told, Words words) {
        this.content = content;
        this.results = results;
        this.told = told;
        this.words = words;
    }

    /// @param last the last quarter that is over
    EvidencePage of(StaffMember me, Quarter last) {
        var contracts = content.part(Contracts.class);
        var mine = contracts.all().stream().filter(c -> me.mayAnalyse(c.service())).toList();
        var since = last.plus(1 - QUARTERS);
        var voices = voices(mine);
        var batches = new HashMap<String, List<Batch>>();
        voices.forEach(voice -> batches.put(voice.id(), results.since(voice.id(), mine.stream()
                .filter(c -> c.questionnaires().stream().anyMatch(q -> q.id().equals(voice.id())))
                .map(Contract::service).toList(), since)));
        var services = new HashSet<>(mine.stream().map(Contract::service).toList());
        var entries = told.all().stream()
                .filter(entry -> services.contains(entry.service().id())).toList();
        var criteria = content.part(Criteria.class);
        return new EvidencePage(words.quarter(since), words.quarter(last), criteria.source(),
                criteria.note(), criteria.all().stream()
                        .map(one -> part(one, voices, batches, entries)).toList(),
                words.invented(contracts, List.of(), batches.values().stream()
                        .flatMap(List::stream).anyMatch(Batch::demonstration)));
    }

    private static List<Questionnaire> voices(List<Contract> mine) {
        var voices = new HashMap<String, Questionnaire>();
        mine.forEach(contract -> contract.questionnaires()
                .forEach(one -> voices.putIfAbsent(one.id(), one)));
        return voices.values().stream().sorted((a, b) -> a.voice().compareTo(b.voice())).toList();
    }

    private Part part(Criterion criterion, List<Questionnaire> voices,
            Map<String, List<Batch>> batches, List<Entry> entries) {
        var lines = new ArrayList<Line>();
        for (var code : criterion.indicators()) {
            for (var voice : voices) {
                lines.addAll(lines(code, voice, batches.getOrDefault(voice.id(), List.of())));
            }
        }
        return new Part(criterion.words(), lines, entries.stream()
                .filter(entry -> ToldAndDone.isAbout(entry, criterion.themes()))
                .limit(ENTRIES_MAX).toList());
    }

    private List<Line> lines(String code, Questionnaire voice, List<Batch> batches) {
        return voice.questions().stream()
                .filter(question -> question.about().indicator().equals(code))
                .filter(Figure::isMeasured).limit(1).map(question -> {
                    var figure = batches.isEmpty() ? null : Quarterly.reader(voice, code)
                            .apply(Pool.of(batches)).orElse(null);
                    return new Line(words.voice(voice), question.about().ask(), figure,
                            figure == null ? words.of("results.few") : words.figure(figure),
                            figure == null ? "" : words.range(figure));
                }).toList();
    }
}
