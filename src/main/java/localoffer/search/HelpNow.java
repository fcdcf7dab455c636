package localoffer.search;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;

/// Whom to ring at once, by what is in danger.
final class HelpNow {

    private final FixedBitSet crisis;
    private final FixedBitSet medical;
    private final FixedBitSet none;

    /// @param crisis those who help in any danger
    /// @param medical ids of those who help when a body is
    HelpNow(Library library, FixedBitSet crisis, List<String> medical) {
        this.crisis = crisis;
        this.none = library.none();
        this.medical = new FixedBitSet(Math.max(1, library.size()));
        IntStream.range(0, library.firstPage())
                .filter(number -> medical.contains(library.entry(number).id()))
                .forEach(this.medical::set);
    }

    /// To be read only.
    FixedBitSet of(Understood understood) {
        if (!understood.danger()) {
            return none;
        }
        return understood.medical() && !medical.scanIsEmpty() ? medical : crisis;
    }
}
