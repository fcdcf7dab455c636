package localoffer.commissioning;

import java.util.List;
import java.util.stream.Stream;
import localoffer.questionnaires.Questionnaire;

/// Everything that is known of one service's results: the page and the files are made from it.
///
/// @param slug of the service
/// @param facts about the service, its contract and this report
/// @param main the voice that speaks for the service
/// @param others the other voices, each by itself
/// @param panels what stands beside the table of indicators
/// @param standing how closely it is watched; empty for a provider, who does not read that
/// @param demonstration sentences that say what of this is invented; empty when all is real
/// @param threshold the smallest group that is shown
record Report(String slug, String name, List<Fact> facts, Voice main, List<Voice> others,
        Panels panels, List<Standing> standing, List<String> demonstration, int threshold)
        implements Exported {

    Report {
        facts = List.copyOf(facts);
        others = List.copyOf(others);
        standing = List.copyOf(standing);
        demonstration = List.copyOf(demonstration);
    }

    /// @param address of a link; empty for none
    record Fact(String name, String words, String address) {

        /// The same without a page to click on.
        String told() {
            return address.isEmpty() ? words : address;
        }
    }

    @Override
    public List<String> columns() {
        return ReportLines.COLUMNS;
    }

    @Override
    public List<List<Object>> cells() {
        return ReportLines.of(this);
    }

    /// The service and the quarter of its last result, if there is one, for the name of a file.
    String edition() {
        return slug + (main.quarter().isEmpty() ? "" : "-" + main.quarter());
    }

    /// How large the letters may be on the sheet of paper: longest, full or usual.
    public String sheet() {
        return Sheet.of(this);
    }

    public String address() {
        return "/staff/services/" + slug;
    }

    /// Where it is as a file.
    public String file(String ending) {
        return address() + "/results." + ending;
    }

    /// Where every question is with its answers.
    public String questions() {
        return address() + "/questions";
    }

    /// Where its level is confirmed.
    public String levels() {
        return address() + "/levels";
    }

    /// Where its comments are read and answered.
    public String replies() {
        return "/staff/told-us/" + slug;
    }

    /// True for who may decide about the service.
    public boolean isDecidable() {
        return !standing.isEmpty();
    }

    /// Whether nobody asks professionals about it.
    public boolean isWithoutProfessionals() {
        return voices().stream().map(Voice::kind)
                .noneMatch(Questionnaire.Voice.PROFESSIONAL::equals);
    }

    /// How closely it is watched. Only of a report that is decidable.
    public Standing watch() {
        return standing.getFirst();
    }

    /// All voices, the main one first.
    public List<Voice> voices() {
        return Stream.concat(Stream.of(main), others.stream()).toList();
    }
}
