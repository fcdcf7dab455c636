package localoffer.commissioning;

import java.util.List;
import java.util.stream.Stream;

/// Everything that is known of one service's results: the page and the files are made from it.
///
/// @param slug of the service
/// @param facts about the service, its contract and this report
/// @param main the voice that speaks for the service
/// @param others the other voices, each by itself
/// @param demonstration sentences that say what of this is invented; empty when all is real
/// @param threshold the smallest group that is shown
record Report(String slug, String name, List<Fact> facts, Voice main, List<Voice> others,
        List<String> demonstration, int threshold) {

    /// @param address of a link; empty for none
    record Fact(String name, String words, String address) {}

    public String address() {
        return "/staff/services/" + slug;
    }

    public String file() {
        return address() + "/results.csv";
    }

    /// All voices, the main one first.
    public List<Voice> voices() {
        return Stream.concat(Stream.of(main), others.stream()).toList();
    }
}
