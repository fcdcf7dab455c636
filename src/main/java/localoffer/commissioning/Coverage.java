package localoffer.commissioning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import localoffer.content.Content;
import localoffer.directory.Commissioned;
import localoffer.directory.Commissioned.Commission;
import localoffer.questionnaires.Quarter;
import localoffer.questionnaires.Questionnaire;
import localoffer.questionnaires.Questionnaires;
import localoffer.results.Batch;
import localoffer.results.ReleasedResults;
import localoffer.staff.StaffMember;

/// About which commissioned services families are heard at all (indicator R3).
@Singleton
class Coverage {

    /// Results of so many quarters count as heard.
    static final int QUARTERS = 4;
    /// Answers that were too few at more closes than this have waited too long.
    static final int HELD_QUARTERS_MAX = 2;

    private final Content content;
    private final ReleasedResults results;
    private final Words words;
    private final Clock clock;

    Coverage(Content content, ReleasedResults results, Words words, Clock clock) {
        this.content = content;
        this.results = results;
        this.words = words;
        this.clock = clock;
    }

    /// How far one voice is heard about one service.
    enum State {
        HEARD, OLD, WAITING, HELD, SILENT, UNASKED;

        public String key() {
            return "commissioning.coverage.state." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param until the quarter of the last result, in words; empty without one
    /// @param heard whether that result is of the last year, whatever waits since then
    record Cell(State state, String until, boolean heard) {

        static final Cell UNASKED = new Cell(State.UNASKED, "", false);
    }

    /// @param address of its report; empty without a questionnaire
    /// @param cells one for each voice
    /// @param asked whether any questionnaire that can be answered is put to its families
    record Row(String name, String address, String agency, boolean asked, List<Cell> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        boolean isHeard() {
            return cells.stream().anyMatch(Cell::heard);
        }

        boolean has(State state) {
            return cells.stream().anyMatch(cell -> cell.state() == state);
        }

        /// Nobody has answered anything yet.
        boolean isSilent() {
            return asked && cells.stream().allMatch(cell ->
                    cell.state() == State.SILENT || cell.state() == State.UNASKED);
        }
    }

    CoveragePage of(StaffMember me) {
        var mine = content.part(Commissioned.class).all().stream()
                .filter(one -> me.mayAnalyse(one.service().id())).toList();
        var last = Quarter.of(LocalDate.now(clock)).plus(-1);
        var voices = voices(mine);
        var known = new HashMap<String, Known>();
        voices.forEach(voice -> known.put(voice.id(), known(voice, mine, last)));
        var rows = mine.stream().map(one -> row(one, voices, known, last))
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name())).toList();
        return new CoveragePage(voices.stream().map(words::voice).toList(), rows,
                last.plus(1 - QUARTERS).until(last), agencies(rows),
                words.invented(content.part(Contracts.class), List.of(), known.values().stream()
                        .anyMatch(Known::demonstration)));
    }

    /// Those that are put to families of any of the services.
    private List<Questionnaire> voices(Collection<Commission> mine) {
        var ids = new TreeSet<String>();
        mine.forEach(one -> ids.addAll(one.questionnaires()));
        var all = content.part(Questionnaires.class);
        return ids.stream().flatMap(id -> all.newest(id).stream())
                .sorted((a, b) -> a.voice().compareTo(b.voice())).toList();
    }

    private record Known(boolean open, Map<String, Batch> latest, Set<String> waiting,
            Set<String> held) {

        boolean demonstration() {
            return latest.values().stream().anyMatch(Batch::demonstration);
        }
    }

    private Known known(Questionnaire voice, Collection<Commission> mine, Quarter last) {
        var services = new HashSet<String>();
        mine.stream().filter(one -> one.questionnaires().contains(voice.id()))
                .forEach(one -> services.add(one.service().id()));
        var latest = new HashMap<>(results.latest(voice.id()));
        latest.keySet().retainAll(services);
        return new Known(content.part(Questionnaires.class)
                .open(voice.id(), LocalDate.now(clock)).isPresent(), latest,
                results.waiting(voice.id(), services), results.waitingSince(
                        voice.id(), services, last.plus(-HELD_QUARTERS_MAX)));
    }

    private Row row(Commission one, List<Questionnaire> voices, Map<String, Known> known,
            Quarter last) {
        var cells = new ArrayList<Cell>();
        boolean asked = false;
        for (var voice : voices) {
            var of = known.getOrDefault(voice.id(),
                    new Known(false, Map.of(), Set.of(), Set.of()));
            var named = one.questionnaires().contains(voice.id());
            asked |= named && of.open();
            cells.add(named ? cell(of, one.service().id(), last) : Cell.UNASKED);
        }
        return new Row(one.service().name(), one.questionnaires().isEmpty() ? ""
                : "/staff/services/" + one.service().id(),
                words.of("commissioning.agency." + one.agency()), asked, cells);
    }

    private Cell cell(Known known, String service, Quarter last) {
        var batch = known.latest.get(service);
        var until = batch == null ? "" : words.quarter(batch.quarter());
        var heard = batch != null && batch.quarter().compareTo(last.plus(1 - QUARTERS)) >= 0;
        if (known.held.contains(service)) {
            return new Cell(State.HELD, until, heard);
        } else if (batch != null) {
            return new Cell(heard ? State.HEARD : State.OLD, until, heard);
        }
        return new Cell(known.waiting.contains(service) ? State.WAITING
                : known.open ? State.SILENT : State.UNASKED, "", false);
    }

    /// Of each agency, how many of its services are heard.
    private List<String> agencies(List<Row> rows) {
        return rows.stream().map(Row::agency).distinct().sorted().map(agency -> {
            var own = rows.stream().filter(row -> row.agency().equals(agency)).toList();
            return words.of("commissioning.coverage.agency", agency,
                    own.stream().filter(Row::isHeard).count(), own.size());
        }).toList();
    }
}
