package localoffer.commissioning;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
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
        return new EvidencePage(since.until(last), criteria.source(),
                criteria.note(), parts(criteria.all(), entries, one ->
                        lines(one, voices, batches)),
                words.invented(contracts, List.of(), batches.values().stream()
                        .flatMap(List::stream).anyMatch(Batch::demonstration)));
    }

    private static List<Questionnaire> voices(List<Contract> mine) {
        var voices = new HashMap<String, Questionnaire>();
        mine.forEach(contract -> contract.questionnaires()
                .forEach(one -> voices.putIfAbsent(one.id(), one)));
        return voices.values().stream().sorted((a, b) -> a.voice().compareTo(b.voice())).toList();
    }

    /// Each answer stands once: under the criterion that it is closest to. The others that it is
    /// about say where. What several services answered in the same words is told once.
    static List<Part> parts(List<Criterion> criteria, List<Entry> entries,
            Function<Criterion, List<Line>> lines) {
        var told = new HashSet<String>();
        var closest = entries.stream().map(entry -> closest(criteria, entry)).toList();
        return criteria.stream().map(one -> {
            var own = new ArrayList<Entry>();
            var elsewhere = new TreeSet<Integer>();
            for (int i = 0; i < entries.size(); i++) {
                var place = closest.get(i);
                if (place.filter(one::equals).isPresent()) {
                    own.add(entries.get(i));
                } else if (ToldAndDone.isAbout(entries.get(i), one.themes())) {
                    place.map(criteria::indexOf).ifPresent(elsewhere::add);
                }
            }
            return new Part(one.words(), lines.apply(one),
                    own.stream().filter(entry -> told.add(entry.response() + entry.action()))
                            .limit(ENTRIES_MAX).toList(),
                    elsewhere.stream().map(at -> criteria.get(at).words()).toList());
        }).toList();
    }

    /// The one with most of its themes; of several the one with the fewest others.
    private static Optional<Criterion> closest(List<Criterion> criteria, Entry entry) {
        return criteria.stream().filter(one -> ToldAndDone.isAbout(entry, one.themes()))
                .min(Comparator.<Criterion>comparingLong(one -> -one.themes().stream()
                        .filter(entry.themes()::contains).count())
                        .thenComparingInt(one -> one.themes().size()));
    }

    private List<Line> lines(Criterion criterion, List<Questionnaire> voices,
            Map<String, List<Batch>> batches) {
        var lines = new ArrayList<Line>();
        for (var code : criterion.indicators()) {
            for (var voice : voices) {
                lines.addAll(lines(code, voice, batches.getOrDefault(voice.id(), List.of())));
            }
        }
        return lines;
    }

    private List<Line> lines(String code, Questionnaire voice, List<Batch> batches) {
        return voice.questions().stream()
                .filter(question -> question.about().indicator().equals(code))
                .filter(Figure::isMeasured).limit(1).map(question -> {
                    var figure = batches.isEmpty() ? null : Quarterly.reader(voice, code)
                            .apply(Pool.of(batches)).orElse(null);
                    return new Line(words.voice(voice), words.indicator(code, voice.voice())
                            .orElse(question.about().ask()), figure,
                            figure == null ? words.of("results.few") : words.figure(figure),
                            figure == null ? "" : words.range(figure));
                }).toList();
    }
}
