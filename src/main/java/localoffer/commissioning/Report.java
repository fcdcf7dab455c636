package localoffer.commissioning;

import java.util.List;
import java.util.stream.Stream;

/// Everything that is known of one service's results: the page and the files are made from it.
///
/// @param slug of the service
/// @param facts about the service, its contract and this report
/// @param main the voice that speaks for the service
/// @param others the other voices, each by itself
/// @param panels that set the voices side by side
/// @param standing how closely it is watched
/// @param demonstration sentences that say what of this is invented; empty when all is real
/// @param threshold the smallest group that is shown
record Report(String slug, String name, List<Fact> facts, Voice main, List<Voice> others,
        Panels panels, Standing standing, List<String> demonstration, int threshold) {

    /// @param promise how far the Promise is kept
    /// @param missing says that the words of the Promise are not here; empty when they are
    record Panels(Beside voices, Beside promise, String missing) {

        static final Panels NONE = new Panels(new Beside(List.of(), List.of(), false, false),
                new Beside(List.of(), List.of(), false, false), "");
    }

    /// @param address of a link; empty for none
    record Fact(String name, String words, String address) {}

    public String address() {
        return "/staff/services/" + slug;
    }

    /// Where it is as a file.
    public String file(String ending) {
        return address() + "/results." + ending;
    }

    /// Where its level is confirmed.
    public String levels() {
        return address() + "/levels";
    }

    /// All voices, the main one first.
    public List<Voice> voices() {
        return Stream.concat(Stream.of(main), others.stream()).toList();
    }
}
